import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Entry, entriesIn } from './folder.ts';
import { isPattern, onDisk, patternOf } from './pattern.ts';
import { whatIsAt } from './what-is-at.ts';

/** A file to read. */
export interface Input {
  /** As the user would name it, with `/`. */
  file: string;
  /** Whether the user named this very file, and not a folder or a pattern. */
  named: boolean;
  /** Why it must not be opened at all. */
  refusal?: Diagnostic;
  /** Whether it is hidden, or what an editor left: it is never counted. */
  isHidden?: boolean;
}

/**
 * The files behind what the user gave: files, folders with everything in them (except hidden files, hidden folders and
 * node_modules), patterns. Each comes once, in the disk's order, which is not reliable. A name that does not exist
 * comes as it is, and is refused when it is read.
 * @param cwd the folder that relative names start from.
 * @param withHidden whether hidden files of the folders come too.
 */
export async function* inputs(
  given: readonly string[],
  cwd: string,
  withHidden = false,
): AsyncGenerator<Input> {
  const seen = given.length > 1 ? new Set<string>() : null;
  const isNew = (path: string) => {
    if (!seen) return true;
    const before = seen.size;
    return seen.add(path).size > before;
  };
  for (const typed of given) {
    const name = onDisk(typed, cwd) ?? typed;
    const path = resolve(cwd, name);
    const { kind } = whatIsAt(path);
    if (kind === 'folder') {
      for (const entry of entriesIn(path)) {
        if (entry.isHidden && !withHidden) continue;
        if (isNew(entry.path)) yield asInput(entry, shown(name, within(path, entry.path)));
      }
    } else if (kind === 'none' && isPattern(name)) {
      const { base, deep, matches } = await patternOf(name, cwd);
      const folder = resolve(cwd, base);
      let count = 0;
      for (const entry of whatIsAt(folder).kind === 'folder' ? entriesIn(folder, deep) : []) {
        const inner = slashed(relative(folder, entry.path));
        if (entry.isHidden || !matches(inner)) continue;
        count += 1;
        if (isNew(entry.path)) yield asInput(entry, shown(base, inner));
      }
      if (count === 0) yield { file: name, named: true };
    } else if (isNew(path)) {
      yield { file: shown(name, ''), named: true };
    }
  }
}

/** The same, all at once and in an order that does not depend on the disk: as given, and by name within a folder. */
export async function inputsInOrder(given: readonly string[], cwd: string): Promise<Input[]> {
  const all: Input[] = [];
  const seen = new Set<string>();
  for (const name of given) {
    const some: Input[] = [];
    for await (const input of inputs([name], cwd)) some.push(input);
    for (const input of some.sort((a, b) => (a.file < b.file ? -1 : 1))) {
      const path = resolve(cwd, input.file);
      if (seen.has(path)) continue;
      seen.add(path);
      all.push(input);
    }
  }
  return all;
}

const asInput = ({ refusal, isHidden }: Entry, file: string): Input => ({
  file,
  named: false,
  ...(isHidden && { isHidden }),
  ...(refusal && { refusal: refusal(file) }),
});

/** What leads from a folder to what was found in it: `relative`, which compares any two paths, takes ten times as long. */
const within = (folder: string, path: string): string =>
  path.slice(folder.endsWith(sep) ? folder.length : folder.length + 1);

const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

/** A file's path, starting with the folder or file name that the user gave. */
function shown(folder: string, file: string): string {
  const bare = slashed(folder).replace(/^(\.\/)+/, '');
  const base = bare.replace(/\/+$/, '');
  if (file === '') return base;
  if (base === '' && bare !== '') return `/${slashed(file)}`;
  return base === '' || base === '.' ? slashed(file) : `${base}/${slashed(file)}`;
}
