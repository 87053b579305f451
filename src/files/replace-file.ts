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
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAbandoned, runMark } from './abandoned.ts';

/**
 * Replaces a file's text atomically: after a power cut, or to a concurrent reader, the file is the old one or the new
 * one, whole. If it is a link, its target is replaced.
 *
 * Written here because write-file-atomic 7.0.1 calls write only once, and on a disk that fills up keeps the part that
 * was written: measured, 65,536 of 200,000 bytes and no error.
 * @param waits whether to wait until the disk has it, so that it survives a power cut; for thousands of files that can
 * be made again, that would take longer than everything else.
 * @param like the file whose permissions a new one gets, when it is written under another name next to it.
 * @throws the system's error; the file is then unchanged.
 */
export function replaceFile(path: string, text: string | Uint8Array, waits = true, like = path): void {
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  const target = isThere ? realOf(path) : path;
  const temporary = unfinishedName(target);
  const mode = isThere || like !== path ? modeOf(isThere ? target : like) : undefined;
  try {
    const descriptor = openSync(temporary, 'wx', mode);
    try {
      writeFileSync(descriptor, text);
      if (waits) fsyncSync(descriptor);
      // Permissions that the umask took away on opening.
      if (mode !== undefined) fchmodSync(descriptor, mode);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    // The user only knows the file by this name.
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path: target }) : error;
  }
}

/** A file's read and write permissions, and nothing more; undefined if there is no file. */
export function modeOf(path: string): number | undefined {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  return mode === undefined ? undefined : mode & 0o777;
}

/** How much of a file's name its unfinished version keeps, in bytes: some systems allow no more than 143. */
const KEPT = 100;

/** An unused name next to a file, for its unfinished version. */
export const unfinishedName = (path: string): string =>
  join(dirname(path), `.${endOf(basename(path))}.${runMark()}.tmp`);

/** The last characters of a name, with its extension. */
function endOf(name: string): string {
  if (Buffer.byteLength(name) <= KEPT) return name;
  const characters = [...name];
  while (Buffer.byteLength(characters.join('')) > KEPT) characters.shift();
  return characters.join('');
}

/** The final name of an unfinished file; any other file's own name. */
export const finishedName = (path: string): string =>
  join(dirname(path), basename(path).replace(/^\.(.+)\.[0-9a-f]{8}-\d+-[0-9a-f]{12}\.tmp$/, '$1'));

/** Removes the unfinished file that a killed run left in a folder. @param name as the folder lists it. */
export function sweepUnfinished(folder: string, name: string): void {
  const path = join(folder, name);
  if (finishedName(name) !== name && isAbandoned(path)) rmSync(path, { force: true });
}

/** The same for a whole folder. What cannot be removed does no harm there. */
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

/**
 * Why nothing could be written in a folder: the system's code such as EACCES; null if it can. Really tries, with a
 * file that is removed at once: permissions alone do not reveal a read-only disk.
 */
export function whyNotWritable(folder: string): string | null {
  // If it is left behind after all, it is swept like any interrupted save.
  const trial = unfinishedName(join(folder, 'trial.answers.yaml'));
  try {
    closeSync(openSync(trial, 'wx'));
    unlinkSync(trial);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
