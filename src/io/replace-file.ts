import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in a file's place at once: whoever reads the file, or loses power, has the old one or the new one,
 * whole. Where it is a link, the file that it leads to is replaced.
 *
 * Of its own because write-file-atomic 7.0.1 asks the system only once to write all, and on a disk that fills up
 * keeps what part was taken: measured, 65,536 of 200,000 bytes and no error.
 * @param waits whether to wait until the disk has it, so that a power cut leaves it too; for thousands of files that
 * can be made anew, that would take longer than all the rest.
 * @throws the system's error; the file is then as it was.
 */
export function replaceFile(path: string, text: string, waits = true): void {
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  const target = isThere ? realOf(path) : path;
  const temporary = unfinishedName(target);
  const mode = isThere ? statSync(target, { throwIfNoEntry: false })?.mode : undefined;
  try {
    const descriptor = openSync(temporary, 'wx');
    try {
      writeFileSync(descriptor, text);
      if (waits) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A name beside a file's, that no other file has, for what is not finished yet. */
export const unfinishedName = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 80)}.${randomUUID()}.tmp`);

/** The name that a file is to have, of one that is not finished yet; of any other, its own. */
export const finishedName = (path: string): string =>
  join(dirname(path), basename(path).replace(/^\.(.+)\.[0-9a-f-]{36}\.tmp$/, '$1'));

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
