import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { versionsOf } from '../files/beside.ts';
import type { Structure } from '../model/answer-sheet.ts';
import { structureKey } from '../model/structure.ts';
import { filledByPeople, isUnedited, ownerIn, ownerOf } from '../report/marks.ts';
import type { Filled, FilledIn } from '../report/plan/filled-in.ts';
import { nameApart, type TextAt, textsOnce } from './publish.ts';

/**
 * What people filled in by hand in a structure's plans, which its next one carries. The plan edited last says what is
 * done; names and days that it leaves blank come from the others. Those older than one that nobody has edited do not
 * count: it carries what they had.
 * @param files under which its plan is published, from `cwd`: each counts with those that stand beside it.
 */
export function carried(
  files: readonly string[],
  cwd: string,
  structure: Pick<Structure, 'id' | 'name'>,
  textAt: TextAt = textsOnce(),
): FilledIn {
  const owner = ownerOf(structureKey(structure));
  const readable = (path: string): string => {
    try {
      return textAt(path) ?? '';
    } catch {
      return '';
    }
  };
  const isOthers = (name: string) => ![null, owner].includes(ownerIn(readable(resolve(cwd, name))));
  const own = lastFirst(
    files
      .flatMap((file) => [...versionsOf(nameApart(file, isOthers), cwd)])
      .map((path) => ({ path, text: readable(path) }))
      .filter(({ text }) => ownerIn(text) === owner),
  );
  const made = own.findIndex(({ text }) => isUnedited(text));
  const sources = made < 0 ? own : own.slice(0, made + 1);
  return together(sources.map(({ text }) => filledByPeople(text)));
}

/** The file changed last comes first; of several changed together, the one that was made last. */
function lastFirst<File extends { path: string }>(files: readonly File[]): readonly File[] {
  if (files.length < 2) return files;
  const changed = new Map(files.map(({ path }) => [path, statSync(path).mtimeMs]));
  return [...files].reverse().sort((a, b) => (changed.get(b.path) ?? 0) - (changed.get(a.path) ?? 0));
}

/** What several texts have filled in: what the first says, and, where it has a blank, what the next ones say. */
function together(all: readonly FilledIn[]): FilledIn {
  const found = new Map<string, Filled>();
  for (const [id, filled] of all.flatMap((each) => [...each])) {
    const first = found.get(id) ?? filled;
    found.set(id, { ...first, who: first.who ?? filled.who, by: first.by ?? filled.by });
  }
  return found;
}
