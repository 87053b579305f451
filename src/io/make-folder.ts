import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

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
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    const isAlone = (error as NodeJS.ErrnoException).code === 'ENOENT' && !isThere(dirname(path));
    if (!isAlone) throw error;
    makeFolder(dirname(path));
    makeFolder(path);
  }
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
