import { join } from 'node:path';
import { sweptFiles } from '../files/own-name.ts';
import { textAt } from '../pipeline/publish.ts';
import { areOneOwner, haveOneKey, holdsWork, isUnedited, ownerIn, ownerOf } from '../report/marks.ts';
import { HALF_DAYS } from './half-day-files.ts';
import { MAIL } from './mail.ts';
import { PLANS, SHEETS } from './make-structure.ts';
import type { MemberRow } from './report-files.ts';

/** How many files a summary names. */
const NAMED = 24;

/** What the program calls the results as a whole. */
const WHOLE =
  /^(?:cohort(?:\.new(?:-\d+)?)?\.(?:md|html|csv|json|xlsx)|questions(?:\.new(?:-\d+)?)?\.csv|(?:problems|index)(?:\.new(?:-\d+)?)?\.(?:md|html)|programme\.yaml)$/;

/** What it calls the page of a half-day. */
const HALF_DAY = /^\d+(?:--\d+)?(?:\.new(?:-\d+)?)?\.(?:md|html)$/;

export interface Leftover {
  path: string;
  isEdited: boolean;
  /** The structures of this run that have its name: what people wrote does not pass to them by itself. */
  heirs: Heir[];
}

/** A structure, and its file of that kind. */
interface Heir {
  structure: string;
  path: string;
}

/** Files of a former run that are in the folder of the results, and are none of this run's. */
export interface Leftovers {
  /** The first ones, by name, those first whose content is to be taken over. */
  named: Leftover[];
  /** How many there are besides. */
  others: number;
  /** Whether messages are among them: what they have attached is of that run. */
  hasMessages: boolean;
}

/** A file of one structure, by its name in the folder of the results. */
interface Left {
  name: string;
  /** Whose it is; null where that is unknown, or nothing in it is anybody's work. */
  owner: string | null;
}

/**
 * Finds what a former run left. Nothing is removed: a plan may be all that is left of answers that went elsewhere, or
 * that are refused today for a mistake.
 * @param out the folder of the results, as an absolute path.
 * @param bases what the names of the plans and of the sheets of this run's structures begin with.
 * @param rows these structures.
 * @param written the files of the results as a whole, and those that stand beside what somebody edited, as absolute
 * paths.
 * @param hasPages whether the run made pages.
 */
export function leftovers(
  out: string,
  bases: ReadonlySet<string>,
  rows: Iterable<MemberRow>,
  written: ReadonlySet<string>,
  hasPages: boolean,
): Leftovers {
  const isLeft = (name: string) => !written.has(join(out, name));
  const whole = [...sweptFiles(out)].filter((name) => WHOLE.test(name) && isLeft(name)).sort();
  const halfDays = [...sweptFiles(join(out, HALF_DAYS))]
    .filter((name) => HALF_DAY.test(name))
    .map((name) => `${HALF_DAYS}/${name}`)
    .filter(isLeft)
    .sort();
  const own: (Left & { key: string })[] = [];
  for (const { folder, ending } of [PLANS, SHEETS, MAIL]) {
    const pattern = new RegExp(
      `^([\\p{L}\\p{M}\\p{N}-]+)${ending.replace(/\.\w+$/, '(\\.new(?:-\\d+)?)?\\.(md|html|eml)')}$`,
      'u',
    );
    for (const file of sweptFiles(join(out, folder))) {
      const [, base = '', beside = '', extension] = pattern.exec(file) ?? [];
      const key = `${base.normalize('NFC')}${beside}`;
      const name = `${folder}/${file}`;
      // What stands beside an edited file is this run's only where this run wrote it, as a message is: it is of the day.
      const isOurs = folder !== MAIL.folder && bases.has(key) && (extension === 'md' || hasPages);
      if (base !== '' && !isOurs && isLeft(name))
        own.push({ key, name, owner: folder === MAIL.folder ? null : ownerOfWork(join(out, name)) });
    }
  }
  own.sort((a, b) => (a.key < b.key || (a.key === b.key && a.name < b.name) ? -1 : 1));
  const heirs = heirsOf(own, rows);
  const nameOf = ({ name }: Left) => name;
  const taken = own.filter(({ name }) => heirs.has(name));
  const rest = own.filter(({ name }) => !heirs.has(name));
  const all = [...taken.map(nameOf), ...whole, ...rest.map(nameOf), ...halfDays];
  return {
    named: all.slice(0, NAMED).map((name) => {
      const path = join(out, name);
      const isEdited = /\.(?:md|html|eml)$/.test(name) && !isUnedited(textAt(path) ?? '');
      const its = heirs.get(name) ?? [];
      return { path, isEdited, heirs: its.map((heir) => ({ ...heir, path: join(out, heir.path) })) };
    }),
    others: Math.max(0, all.length - NAMED),
    hasMessages: own.some(({ name }) => name.startsWith(`${MAIL.folder}/`)),
  };
}

function ownerOfWork(path: string): string | null {
  const text = textAt(path) ?? '';
  return holdsWork(text) ? ownerIn(text) : null;
}

/** By file, the structures that may have had it before they were given an id, or another profile. */
function heirsOf(left: readonly Left[], rows: Iterable<MemberRow>): Map<string, Heir[]> {
  const found = new Map<string, (Heir & { hasProfile: boolean })[]>();
  const owned = left.flatMap(({ name, owner }) => (owner === null ? [] : [{ name, owner }]));
  for (const { base, member } of owned.length === 0 ? [] : rows) {
    const [own, byName] = [ownerOf(member), ownerOf({ ...member, id: null })];
    for (const { name, owner } of owned) {
      if (areOneOwner(own, owner) || !haveOneKey(byName, owner)) continue;
      const { folder, ending } = name.startsWith(PLANS.folder) ? PLANS : SHEETS;
      const heir = { structure: member.name, path: `${folder}/${base}${ending}` };
      found.set(name, [...(found.get(name) ?? []), { ...heir, hasProfile: areOneOwner(byName, owner) }]);
    }
  }
  // Of several that have its name, those that have its profile too.
  return new Map(
    [...found].map(([name, all]) => {
      const alike = all.filter(({ hasProfile }) => hasProfile);
      return [name, alike.length > 0 ? alike : all];
    }),
  );
}
