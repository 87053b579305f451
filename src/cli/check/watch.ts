import { existsSync, type FSWatcher, watch as watchFolder } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps: wait for the last, in milliseconds. */
const SETTLE = 80;

/**
 * Runs again at each change of the files, named by their whole paths, until the process is interrupted. Folders are watched, not files: an
 * editor that saves by renaming gives the file a new identity.
 * @param again does the work, and returns the files on which its result depends.
 */
export function watch(files: readonly string[], again: () => Promise<string[]>): Promise<never> {
  return new Promise((_, reject) => {
    let watchers: FSWatcher[] = [];
    let timer: NodeJS.Timeout | undefined;

    const run = () => again().then(start, reject);
    const start = (watched: readonly string[]) => {
      for (const watcher of watchers) watcher.close();
      watchers = [...byFolder(watched)].map(([folder, names]) =>
        watchFolder(folder, (_event, name) => {
          if (name !== null && !names.has(name)) return;
          clearTimeout(timer);
          timer = setTimeout(run, SETTLE);
        }).on('error', reject),
      );
    };
    start(files);
  });
}

function byFolder(files: readonly string[]): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = dirname(file);
    if (existsSync(folder)) folders.set(folder, (folders.get(folder) ?? new Set()).add(basename(file)));
  }
  return folders;
}
