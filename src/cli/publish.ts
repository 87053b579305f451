import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { byText, clearBeside, nameFor, type Standing, standingAt } from '../files/beside.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import { type WriteOptions, writeWhole } from '../files/write.ts';
import { isUnedited, ownerIn, standing } from '../report/marks.ts';

/** What became of a text that the program made and people edit. */
export interface Published {
  /** The file that holds it, as the user would name it. */
  file: string;
  /** The file that was asked for or, where that one is another structure's, the one to have instead. */
  asked: string;
  /**
   * `written` under the name to have; `over` somebody's work, by force; `beside` somebody's work; or not at all, since
   * what somebody `kept` working on was made of that very text.
   */
  how: 'written' | 'over' | 'beside' | 'kept';
}

/**
 * Writes a text that the program made and people edit: over its own earlier text, but beside one that somebody has
 * changed since, as `plan.new.md`, or `plan.new-2.md` where that one was changed too. What is another structure's is
 * left alone: the text goes under a name of its own, `plan--2.md`.
 * @param text ended by the mark that tells whether it was edited.
 * @returns where it is, or what stood in the way.
 */
export function publish(file: string, text: string, { cwd, force }: WriteOptions): Published | Diagnostic {
  const owner = ownerIn(text);
  const isOthers = (there: string) => ![null, owner].includes(ownerIn(there));
  const asked = force ? file : nameApart(file, cwd, isOthers);
  const stands = byText((there) => (isOthers(there) ? 'edited' : standing(there, text)));
  const { name, isNew } = force ? { name: asked, isNew: true } : nameFor(asked, cwd, stands);
  if (!isNew) return { file: name, asked, how: 'kept' };
  const isOver = force && standingAt(resolve(cwd, asked), stands) !== 'gives-way';
  const fault = writeWhole(name, text, { cwd, force: true, beside: asked });
  if (fault) return fault;
  if (force) clearBeside(asked, cwd, (path) => byText(unedited)(path) === 'gives-way');
  return { file: name, asked, how: isOver ? 'over' : name === asked ? 'written' : 'beside' };
}

/** The first of `plan.md`, `plan--2.md`… that is not another structure's. */
function nameApart(file: string, cwd: string, isOthers: (text: string) => boolean): string {
  const extension = /(\.plan)?\.\w+$/.exec(file)?.[0] ?? extname(file);
  const stem = file.slice(0, file.length - extension.length);
  const isTaken = (name: string) => {
    const path = resolve(cwd, name);
    try {
      return whatIsAt(path).kind === 'file' && isOthers(readFileSync(path, 'utf8'));
    } catch {
      // What cannot be read is told of when it is to be replaced.
      return false;
    }
  };
  let name = file;
  for (let n = 2; isTaken(name); n++) name = `${stem}--${n}${extension}`;
  return name;
}

const unedited = (there: string): Standing => (isUnedited(there) ? 'gives-way' : 'edited');
