import { linkSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { namesIn } from '../../files/what-is-at.ts';
import { isAnswersOf, isPlanOf, stemOf } from '../../model/stem.ts';

/**
 * Moves an answer file to another name in its folder, and the plans made from it. All or nothing, and never over a file
 * or next to another structure's: the new names are hard links at first, which a system refuses where one is taken.
 * After a kill in between, both names have the whole answers.
 * @returns whether they were moved, or else why all is as it was: the name is taken, or the system or another person's
 * answers hold them.
 */
export function moveAnswers(path: string, to: string): 'moved' | 'taken' | 'held' {
  const folder = dirname(path);
  const [file, target] = [basename(path), basename(to)];
  const [from, into] = [stemOf(file), stemOf(target)];
  const names = namesIn(folder);
  if (isUsed(into, names)) return 'taken';
  const ours = names.filter((name) => name === file || isPlanOf(from, name));
  // Another person's answers are brought together with these by the same stem.
  if (names.some((name) => isAnswersOf(from, name) && !ours.includes(name))) return 'held';
  const made: string[] = [];
  try {
    // The answers last: until then, only the old name has them.
    for (const name of [...ours].sort((a) => (a === file ? 1 : -1))) {
      const link = join(folder, name === file ? target : into + name.slice(from.length));
      linkSync(join(folder, name), link);
      made.push(link);
    }
  } catch {
    for (const link of made) rmSync(link, { force: true });
    return 'held';
  }
  for (const name of ours) rmSync(join(folder, name), { force: true });
  return 'moved';
}

/** Whether anything is named after a structure, in upper or lower case: some systems do not tell them apart. */
function isUsed(stem: string, names: readonly string[]): boolean {
  const begun = stem.toLowerCase();
  return names.some((name) => ['.', '--'].some((next) => name.toLowerCase().startsWith(begun + next)));
}
