import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf, whatIsAt } from './what-is-at.ts';

/**
 * Makes a folder, and those that it stands in.
 *
 * Of its own because Node 20's `recursive` never comes back, whatever the signal, from a place where nothing can be
 * made and which says that it does not exist, as `/proc/x` does.
 * @param path absolute.
 * @throws the system's error.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (whatIsAt(path).kind === 'folder') return;
    const isAlone = reasonOf(error) === 'ENOENT' && whatIsAt(dirname(path)).kind === 'none';
    if (!isAlone) throw error;
    makeFolder(dirname(path));
    makeFolder(path);
  }
}
