import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAbandoned, runMark } from './abandoned.ts';

/**
 * Puts a text in a file's place at once: whoever reads the file, or loses power, has the old one or the new one,
 * whole. Where it is a link, the file that it leads to is replaced.
 *
 * Written here because write-file-atomic 7.0.1 asks the system only once to write all, and on a disk that fills up
 * keeps what part was taken: measured, 65,536 of 200,000 bytes and no error.
 * @param waits whether to wait until the disk has it, so that a power cut leaves it too; for thousands of files that
 * can be made anew, that would take longer than all the rest.
 * @param like the file whose readers a new one is for, where another name than its own is taken beside it.
 * @throws the system's error; the file is then as it was.
 */
export function replaceFile(path: string, text: string, waits = true, like = path): void {
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  const target = isThere ? realOf(path) : path;
  const temporary = unfinishedName(target);
  const mode = modeOf(isThere ? target : like);
  try {
    const descriptor = openSync(temporary, 'wx', mode);
    try {
      writeFileSync(descriptor, text);
      if (waits) fsyncSync(descriptor);
      // What the system took away of it on opening.
      if (mode !== undefined) fchmodSync(descriptor, mode);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    // The user knows the file by this name only.
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path: target }) : error;
  }
}

/** Who may read and write a file, and nothing more; undefined where there is none. */
export function modeOf(path: string): number | undefined {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  return mode === undefined ? undefined : mode & 0o777;
}

/** How much of a file's name stands in that of its unfinished one, in bytes: some systems allow no more than 143. */
const KEPT = 100;

/** A name beside a file's, that no other file has, for what is not finished yet. */
export const unfinishedName = (path: string): string =>
  join(dirname(path), `.${endOf(basename(path))}.${runMark()}.tmp`);

/** The last characters of a name, with what tells its kind. */
function endOf(name: string): string {
  const characters = [...name];
  while (Buffer.byteLength(characters.join('')) > KEPT) characters.shift();
  return characters.join('');
}

/** The name that a file is to have, of one that is not finished yet; of any other, its own. */
export const finishedName = (path: string): string =>
  join(dirname(path), basename(path).replace(/^\.(.+)\.[0-9a-f]{8}-\d+-[0-9a-f]{12}\.tmp$/, '$1'));

/** Removes a file that a run left in a folder when it was killed. @param name as the folder lists it. */
export function sweepUnfinished(folder: string, name: string): void {
  const path = join(folder, name);
  if (finishedName(name) !== name && isAbandoned(path)) rmSync(path, { force: true });
}

/** The same of a whole folder. What cannot be removed harms nobody where it is. */
export function sweepFolder(folder: string): void {
  try {
    for (const name of readdirSync(folder)) sweepUnfinished(folder, name);
  } catch {}
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
