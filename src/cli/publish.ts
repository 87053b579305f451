import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { byText, clearBeside, nameFor, type Standing, standingAt } from '../io/beside.js';
import { type WriteOptions, writeWhole } from '../io/write.js';
import { isUnedited, standing } from '../report/plan/edit-mark.js';

/** What became of a text that the program made and people edit. */
export interface Published {
  /** The file that holds it, as the user would name it. */
  file: string;
  /**
   * `written` under the name that was asked for; `over` somebody's work, by force; `beside` somebody's work; or not at
   * all, since what somebody `kept` working on was made of that very text.
   */
  how: 'written' | 'over' | 'beside' | 'kept';
}

/**
 * Writes a text that the program made and people edit: over its own earlier text, but beside one that somebody has
 * changed since, as `plan.new.md`, or `plan.new-2.md` where that one was changed too.
 * @param text ended by the mark that tells whether it was edited.
 * @returns where it is, or what stood in the way.
 */
export function publish(file: string, text: string, { cwd, force }: WriteOptions): Published | Diagnostic {
  const stands = byText((there) => standing(there, text));
  const { name, isNew } = force ? { name: file, isNew: true } : nameFor(file, cwd, stands);
  if (!isNew) return { file: name, how: 'kept' };
  const isOver = force && standingAt(resolve(cwd, file), stands) !== 'gives-way';
  const fault = writeWhole(name, text, { cwd, force: true });
  if (fault) return fault;
  if (force) clearBeside(file, cwd, (path) => byText(unedited)(path) === 'gives-way');
  return { file: name, how: isOver ? 'over' : name === file ? 'written' : 'beside' };
}

const unedited = (there: string): Standing => (isUnedited(there) ? 'gives-way' : 'edited');
