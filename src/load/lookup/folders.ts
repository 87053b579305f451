import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { readSource } from '../../files/read.ts';

/**
 * A folder and its parents, as far as the same people own them: up to the root of the repository, the home folder or
 * the file system's root, and never out of a folder where anybody may leave files, such as /tmp.
 */
export function* foldersAbove(folder: string): Generator<string> {
  const home = homedir();
  for (const here of upwards(folder)) {
    if (here !== folder && isEverybodys(here)) return;
    yield here;
    if (here === home || isRepository(here)) return;
  }
}

/** The folder of the repository that a folder is in; undefined if there is none. */
export function repositoryAbove(folder: string): string | undefined {
  for (const here of upwards(folder)) if (isRepository(here)) return here;
  return undefined;
}

/** A folder and all its parents. */
function* upwards(folder: string): Generator<string> {
  for (let here = folder; ; here = dirname(here)) {
    yield here;
    if (dirname(here) === here) return;
  }
}

const isRepository = (folder: string): boolean => existsSync(join(folder, '.git'));

/** Whether everybody can create files in a folder: world-writable, and sticky. */
function isEverybodys(folder: string): boolean {
  try {
    return (statSync(folder).mode & 0o1002) === 0o1002;
  } catch {
    return false;
  }
}

const CONFIGS = ['cap-numerique.yaml', 'cap-numerique.yml'];

/** Whether a file is a configuration, by its name. */
export const isConfig = (file: string): boolean =>
  CONFIGS.some((name) => file === name || file.endsWith(`/${name}`));

/** What answers say, and no configuration. */
const ANSWERS = /(?:^|[{,])\s*["']?(?:structure|answers)["']?\s*:/m;

/** Whether a text under the name of a configuration is none, but somebody's answers. */
export const isOfAnswers = (text: string): boolean => ANSWERS.test(text);

/** Where a folder's configuration may be, the nearest first. */
export const configsAbove = (folder: string): string[] =>
  [...foldersAbove(folder)].flatMap((above) => CONFIGS.map((name) => join(above, name)));

/** The nearest configuration, in a folder or above it; undefined if there is none. */
export const nearestConfig = (folder: string): string | undefined =>
  configsAbove(folder).find((path) => existsSync(path) && !holdsAnswers(path));

function holdsAnswers(path: string): boolean {
  const read = readSource(path);
  return 'source' in read && isOfAnswers(read.source.text);
}

/** A path as one would type it from a folder. */
export function shownFrom(cwd: string, path: string): string {
  const from = relative(cwd, path) || '.';
  return (from.startsWith(`..${sep}..${sep}..`) ? path : from).split(sep).join('/');
}
