import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { byText, clearBeside, nameFor } from '../files/beside.ts';
import { replaceFile } from '../files/replace-file.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import { isUnedited, standing } from '../report/marks.ts';

/**
 * What became of a file that the program writes: made, over what somebody had edited or not; left as it was; or written
 * beside one that people edited.
 */
export type Written =
  | { how: 'made'; path: string; isOver: boolean }
  | { how: 'same'; path: string }
  | { how: 'beside'; path: string; kept: string };

/**
 * Writes a text that ends with its mark: over what nobody edited, beside what somebody did, as `name.new.md`, unless
 * that was made of this very text.
 * @param path of a `.md` file, absolute.
 * @param force whether what somebody edited is written over.
 * @throws the system's error where it cannot be written.
 */
export function writeKept(path: string, text: string, force: boolean): Written {
  const { name, isNew } = force
    ? { name: path, isNew: true }
    : nameFor(
        path,
        '',
        byText((there) => standing(there, text)),
      );
  const there = isNew ? textAt(name) : null;
  const isSame = !isNew || there === text;
  const isOver = there !== null && !isUnedited(there);
  // Through a link, by force, it would be somebody's file elsewhere that goes.
  if (isOver && lstatSync(name).isSymbolicLink()) rmSync(name);
  if (!isSame) replaceFile(name, text, false, path);
  if (force) clearBeside(path, '', (beside) => isUnedited(textAt(beside) ?? ''));
  if (name !== path) return { how: 'beside', path: name, kept: path };
  if (isSame) return { how: 'same', path };
  return { how: 'made', path, isOver };
}

/** Null where there is no file. */
export const textAt = (path: string): string | null =>
  whatIsAt(path).kind === 'file' ? readFileSync(path, 'utf8') : null;
