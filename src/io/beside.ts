import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { whatIsAt } from './what-is-at.js';

/**
 * The name under which a text may be written without loss: the file's own, or the first of `plan.new.md`,
 * `plan.new-2.md`… that holds nothing that somebody would miss.
 * @param file as the user named it, from `cwd`.
 * @param isReplaceable of what a file holds.
 */
export function freeName(file: string, cwd: string, isReplaceable: (text: string) => boolean): string {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  let name = file;
  for (let n = 1; holdsWork(resolve(cwd, name), isReplaceable); n++) {
    name = `${stem}.new${n > 1 ? `-${n}` : ''}${extension}`;
  }
  return name;
}

/** A folder or a device holds nobody's text; what cannot be read may be anything, and cannot be written either. */
function holdsWork(path: string, isReplaceable: (text: string) => boolean): boolean {
  if (whatIsAt(path).kind !== 'file') return false;
  try {
    return !isReplaceable(readFileSync(path, 'utf8'));
  } catch {
    return true;
  }
}
