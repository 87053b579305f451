import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { clearBeside, nameFor, type Standing, standingAt } from '../files/beside.ts';
import { replaceFile } from '../files/replace-file.ts';
import { isLink, whatIsAt } from '../files/what-is-at.ts';
import { french1252 } from '../files/windows-1252.ts';
import { type WriteOptions, writeWhole } from '../files/write.ts';
import { isOfAnother, isUnedited, standing } from '../report/marks.ts';

/** What became of a text that the program made and people edit. */
export interface Published {
  /** The file that holds it: another than the one asked for where it stands beside somebody's work. */
  file: string;
  /** The file that was asked for or, where that one is another structure's, the one to have instead. */
  asked: string;
  /**
   * `written`, where the file did not hold that very text already; `over` somebody's work, by force; or not at all,
   * since what somebody `kept` working on was made of that very text.
   */
  how: 'written' | 'over' | 'kept';
  /** Whether that very text was there, so that nothing had to be written. */
  isSame: boolean;
  /** The hash of that very text. */
  print: string;
}

/** Whether a text stands beside somebody's work. */
export const isBeside = ({ file, asked, how }: Published): boolean => file !== asked && how !== 'kept';

export interface Publishing<Fault> {
  /** The folder from which the file is named. */
  cwd: string;
  /** Whether what somebody edited is written over. */
  force: boolean;
  /** What is in the files, where some have been read already. */
  textAt?: TextAt | undefined;
  /**
   * @param asked the file beside which it may stand: it is for the same readers.
   * @param isOver whether it takes the place of somebody's work.
   * @returns what stood in the way.
   */
  write: (name: string, asked: string, isOver: boolean) => Fault | null;
}

/**
 * Writes a text that the program made and people edit: over its own earlier text, but beside one that somebody has
 * changed since, as `plan.new.md`, or `plan.new-2.md` where that one was changed too. What is another structure's, or
 * somebody's work about another half-day, is left alone: the text goes under a name of its own, `plan--2.md`.
 * @param text ended by the mark that tells whether it was edited.
 * @returns where it is, or what stood in the way.
 */
export function publish<Fault>(
  file: string,
  text: string,
  { cwd, force, write, textAt = textsOnce() }: Publishing<Fault>,
): Published | Fault {
  // What cannot be read may be anything.
  const stands = ifReadable<Standing>('edited', (path) => {
    const there = textAt(path) ?? '';
    return there !== text && isOfAnother(there, text) ? 'edited' : standing(there, text);
  });
  const isTaken = ifReadable(false, (path) => {
    const there = textAt(path);
    return there !== null && there !== text && isOfAnother(there, text);
  });

  const asked = force ? file : nameApart(file, (name) => isTaken(resolve(cwd, name)));
  const { name, isNew } = force ? { name: asked, isNew: true } : nameFor(asked, cwd, stands);
  const print = createHash('sha256').update(text).digest('hex');
  if (!isNew) return { file: name, asked, how: 'kept', isSame: true, print };
  const isSame = ifReadable(false, (path) => textAt(path) === text)(resolve(cwd, name));
  const isOver = force && standingAt(resolve(cwd, asked), stands) !== 'gives-way';
  const fault = isSame ? null : write(name, asked, isOver);
  if (fault) return fault;
  if (force)
    clearBeside(
      asked,
      cwd,
      ifReadable(false, (path) => isUnedited(editedText(path))),
    );
  return { file: name, asked, how: isOver ? 'over' : 'written', isSame, print };
}

/**
 * Writes a file that the user named, whole, and waits until the disk has it.
 * @param file as the user named it.
 */
export const publishFile = (
  file: string,
  text: string,
  { cwd, force, textAt }: WriteOptions & Pick<Publishing<Diagnostic>, 'textAt'>,
): Published | Diagnostic =>
  publish(file, text, {
    cwd,
    force,
    textAt,
    write: (name, asked) => writeWhole(name, text, { cwd, force: true, beside: asked }),
  });

/**
 * Writes one of many results, which can all be made anew: without waiting until the disk has it.
 * @param path absolute.
 * @throws the system's error where it cannot be written.
 */
export const publishResult = (path: string, text: string, force: boolean, textAt?: TextAt): Published =>
  publish<never>(path, text, {
    cwd: '',
    force,
    textAt,
    write: (name, asked, isOver) => {
      // Through a link, by force, it would be somebody's file elsewhere that goes.
      if (isOver && isLink(name)) rmSync(name);
      replaceFile(name, text, false, asked);
      return null;
    },
  });

/** Removes a result that no longer has anything to tell, unless somebody edited it. */
export function removeUnedited(path: string): void {
  const there = textAt(path);
  if (there !== null && isUnedited(there)) rmSync(path);
}

/** Null where there is no file. */
export const textAt = (path: string): string | null =>
  whatIsAt(path).kind === 'file' ? editedText(path) : null;

/**
 * The text of a document that the program wrote and people may have saved again in another editor: in UTF-8, or in
 * windows-1252 if it can be nothing else.
 * @throws the system's error where it cannot be read.
 */
function editedText(path: string): string {
  const bytes = readFileSync(path);
  const text = isUtf8(bytes) ? undefined : french1252(bytes);
  return text ?? bytes.toString('utf8');
}

export type TextAt = (path: string) => string | null;

/** The same, each file read once. */
export function textsOnce(): TextAt {
  const texts = new Map<string, string | null>();
  return (path) => {
    const text = texts.has(path) ? (texts.get(path) ?? null) : textAt(path);
    texts.set(path, text);
    return text;
  };
}

/** What is said of a file, and what is said where it cannot be read: why is told when it is to be replaced. */
const ifReadable =
  <T>(otherwise: T, of: (path: string) => T) =>
  (path: string): T => {
    try {
      return of(path);
    } catch {
      return otherwise;
    }
  };

/** The first of `plan.md`, `plan--2.md`… that is not another structure's. */
export function nameApart(file: string, isTaken: (name: string) => boolean): string {
  const extension = /(\.plan)?\.\w+$/.exec(file)?.[0] ?? extname(file);
  const stem = file.slice(0, file.length - extension.length);
  let name = file;
  for (let n = 2; isTaken(name); n++) name = `${stem}--${n}${extension}`;
  return name;
}
