import { type Dir, lstatSync, opendirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Whether a name ends as those of answer files do. */
export const endsAsAnswers = (name: string): boolean => /\.(ya?ml|json)$/i.test(name);

/** Whether a name that no file has is a pattern. */
export const isPattern = (name: string): boolean => /[*?[{]/.test(name);

/** A file to read. */
export interface Input {
  /** As the user would name it, with `/`. */
  file: string;
  /** Whether the user named this very file, instead of a folder or a pattern. */
  named: boolean;
}

/**
 * The files behind what the user gave: files, folders with all that they hold (hidden folders and node_modules left
 * out), globs. Each comes once, in an order that is the disk's, not to be relied on. What does not exist comes as it
 * was named, and is refused when it is read.
 * @param cwd the folder against which names are read.
 * @param leave a folder whose files are not to be read: that of the results.
 */
export async function* inputs(given: readonly string[], cwd: string, leave: string): AsyncGenerator<Input> {
  const seen = given.length > 1 ? new Set<string>() : null;
  const isNew = (path: string) => {
    if (!seen) return true;
    const before = seen.size;
    return seen.add(path).size > before;
  };
  for (const name of given) {
    const path = resolve(cwd, name);
    const kind = kindOf(path);
    if (kind === 'folder') {
      for (const found of filesIn(path, resolve(cwd, leave))) {
        if (isNew(found)) yield { file: shown(name, relative(path, found)), named: false };
      }
    } else if (kind === 'none' && isPattern(name)) {
      const found = await matching(name, cwd);
      if (found.length === 0) yield { file: name, named: true };
      for (const file of found) {
        if (endsAsAnswers(file) && isNew(resolve(cwd, file))) yield { file, named: false };
      }
    } else if (isNew(path)) {
      yield { file: shown(name, ''), named: true };
    }
  }
}

/**
 * The names that the user gave, with the files that match them in place of patterns: not every shell does that. Of a
 * pattern that nothing matches, the pattern itself, which is refused when it is read.
 * @param isMeant whether a file of this name may be one of those that are meant.
 */
export async function withoutPatterns(
  given: readonly string[],
  cwd: string,
  isMeant: (name: string) => boolean = endsAsAnswers,
): Promise<string[]> {
  const files: string[] = [];
  for (const name of given) {
    if (!isPattern(name) || kindOf(resolve(cwd, name)) !== 'none') {
      files.push(name);
      continue;
    }
    const found = (await matching(name, cwd)).filter(isMeant).sort();
    files.push(...(found.length > 0 ? found : [name]));
  }
  return files;
}

/** The files whose names match a pattern, as the user would name them. */
async function matching(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern.replaceAll('\\', '/'), { cwd, onlyFiles: true, expandDirectories: false });
  return found.map(slashed);
}

function kindOf(path: string): 'folder' | 'file' | 'none' {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? 'none' : found.isDirectory() ? 'folder' : 'file';
}

/** The candidates of a folder and of those in it, one after the other: a folder may hold any number. */
function* filesIn(folder: string, leave: string): Generator<string> {
  const entries = opened(folder);
  if (!entries) {
    yield folder;
    return;
  }
  try {
    for (let entry = entries.readSync(); entry; entry = entries.readSync()) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        const isLeft = entry.name.startsWith('.') || entry.name === 'node_modules' || path === leave;
        if (!isLeft) yield* filesIn(path, leave);
      } else if (endsAsAnswers(entry.name) && !entry.name.startsWith('.')) {
        if (entry.isFile() || (entry.isSymbolicLink() && !isFolder(path))) yield path;
      }
    }
  } finally {
    entries.closeSync();
  }
}

/** Null of a folder that may not be read: it is refused by name, as a file would be. */
function opened(folder: string): Dir | null {
  try {
    return opendirSync(folder, { bufferSize: 256 });
  } catch {
    return null;
  }
}

const isFolder = (path: string): boolean =>
  lstatSync(path).isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

const slashed = (path: string): string => path.split(sep).join('/');

/** A file, in the folder that the user gave or that file itself, by the name that the user gave to it. */
function shown(folder: string, file: string): string {
  const base = slashed(folder)
    .replace(/^(\.\/)+/, '')
    .replace(/\/+$/, '');
  if (file === '') return base;
  return base === '' || base === '.' ? slashed(file) : `${base}/${slashed(file)}`;
}
