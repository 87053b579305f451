import { join } from 'node:path';
import { sweptFiles } from '../files/own-name.ts';
import { textAt } from '../pipeline/publish.ts';
import { isUnedited } from '../report/marks.ts';
import { HALF_DAYS } from './half-day-files.ts';
import { MAIL } from './mail.ts';
import { PLANS, SHEETS } from './make-structure.ts';

/** How many files a summary names. */
const NAMED = 24;

/** What the program calls the results as a whole. */
const WHOLE =
  /^(?:cohort(?:\.new(?:-\d+)?)?\.(?:md|html|csv|json|xlsx)|questions(?:\.new(?:-\d+)?)?\.csv|(?:problems|index)(?:\.new(?:-\d+)?)?\.(?:md|html)|programme\.yaml)$/;

/** What it calls the page of a half-day. */
const HALF_DAY = /^\d+(?:\.new(?:-\d+)?)?\.(?:md|html)$/;

/** Files of a former run that are in the folder of the results, and are none of this run's. */
export interface Leftovers {
  /** The first ones, by name. */
  named: { path: string; isEdited: boolean }[];
  /** How many there are besides. */
  others: number;
}

/**
 * Finds what a former run left. Nothing is removed: a plan may be all that is left of answers that went elsewhere, or
 * that are refused today for a mistake.
 * @param out the folder of the results, as an absolute path.
 * @param bases what the names of the plans and of the sheets of this run's structures begin with.
 * @param written the files of the results as a whole, and those that stand beside what somebody edited, as absolute
 * paths.
 * @param hasPages whether the run made pages.
 */
export function leftovers(
  out: string,
  bases: ReadonlySet<string>,
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
  const own: { key: string; name: string }[] = [];
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
      if (base !== '' && !isOurs && isLeft(name)) own.push({ key, name });
    }
  }
  own.sort((a, b) => (a.key < b.key || (a.key === b.key && a.name < b.name) ? -1 : 1));
  const all = [...whole, ...own.map(({ name }) => name), ...halfDays];
  return {
    named: all.slice(0, NAMED).map((name) => {
      const path = join(out, name);
      return { path, isEdited: /\.(?:md|html|eml)$/.test(name) && !isUnedited(textAt(path) ?? '') };
    }),
    others: Math.max(0, all.length - NAMED),
  };
}
