import { join } from 'node:path';
import { filesIn } from '../files/own-name.ts';
import { isUnedited } from '../report/marks.ts';
import { PLANS, SHEETS } from './make-structure.ts';
import type { Scratch } from './scratch.ts';
import { SortedLines } from './sorted-lines.ts';
import { textAt, type Written } from './write-kept.ts';

/** How many files a summary names. */
const NAMED = 12;

/** What the program calls the results as a whole. */
const WHOLE = /^(?:cohort(?:\.new(?:-\d+)?)?\.(?:md|csv|json)|problems(?:\.new(?:-\d+)?)?\.md)$/;

/** Files of a former run that are in the folder of the results, and are none of this run's. */
export interface Leftovers {
  /** The first ones, by name. */
  named: { path: string; isEdited: boolean }[];
  /** How many there are besides. */
  others: number;
}

/**
 * Finds what a former run left, in the same memory however many structures there are. Nothing is removed: a plan may
 * be all that is left of answers that went elsewhere, or that are refused today for a mistake.
 */
export class LeftoverSearch {
  readonly #lines: SortedLines;
  readonly #written = new Set<string>();

  /** @param scratch where what does not hold in memory goes. */
  constructor(scratch: Scratch) {
    this.#lines = new SortedLines(scratch, 'leftovers');
  }

  /** @param base what the names of the plan and of the sheet begin with, of a structure that counts. */
  counts(base: string): void {
    this.#lines.add({ key: base, text: '' });
  }

  /** @param written a file of the results as a whole, or one beside what somebody edited. */
  wrote(written: Written): void {
    this.#written.add(written.path);
    if (written.how === 'beside') this.#written.add(written.kept);
  }

  /** @param out the folder of the results, as an absolute path. */
  find(out: string): Leftovers {
    const found: Leftovers = { named: [], others: 0 };
    const add = (name: string) => {
      const path = join(out, name);
      if (found.named.length === NAMED) found.others += 1;
      else found.named.push({ path, isEdited: name.endsWith('.md') && !isUnedited(textAt(path) ?? '') });
    };
    const isLeft = (name: string) => !this.#written.has(join(out, name));
    for (const name of [...filesIn(out)].filter((its) => WHOLE.test(its)).sort()) if (isLeft(name)) add(name);
    for (const { folder, ending } of [PLANS, SHEETS]) {
      const pattern = new RegExp(
        `^([\\p{L}\\p{M}\\p{N}-]+)${ending.replace('.md', '(\\.new(?:-\\d+)?)?.md')}$`,
        'u',
      );
      for (const name of filesIn(join(out, folder))) {
        const [, base = '', beside = ''] = pattern.exec(name) ?? [];
        const path = `${folder}/${name}`;
        // What stands beside an edited file is this run's only where this run wrote it.
        if (base !== '' && isLeft(path))
          this.#lines.add({ key: `${base.normalize('NFC')}${beside}`, text: path });
      }
    }
    let counted = '';
    for (const { key, text } of this.#lines) {
      if (text === '') counted = key;
      else if (key !== counted) add(text);
    }
    return found;
  }
}
