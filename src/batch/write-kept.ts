import { readFileSync } from 'node:fs';
import { freeName } from '../io/beside.js';
import { replaceFile } from '../io/replace-file.js';
import { whatIsAt } from '../io/what-is-at.js';
import { isUnedited } from '../report/plan/edit-mark.js';

/** What became of a file that the program writes: made, left as it was, or written beside one that people edited. */
export type Written = { how: 'made' | 'same'; path: string } | { how: 'beside'; path: string; kept: string };

/**
 * Writes a text that ends with its mark: over what nobody edited, beside what somebody did, as `name.new.md`.
 * @param path of a `.md` file, absolute.
 * @param force whether what somebody edited is written over.
 * @throws the system's error where it cannot be written.
 */
export function writeKept(path: string, text: string, force: boolean): Written {
  const name = force ? path : freeName(path, '', (there) => there === text || isUnedited(there));
  const isSame = textAt(name) === text;
  if (!isSame) replaceFile(name, text, false);
  if (name !== path) return { how: 'beside', path: name, kept: path };
  return { how: isSame ? 'same' : 'made', path };
}

/** Null where there is no file. */
export const textAt = (path: string): string | null =>
  whatIsAt(path).kind === 'file' ? readFileSync(path, 'utf8') : null;
