import { type fillPlan, sheets } from '../../generated/fill-plan.js';
import { remembered } from '../../text/remembered.ts';
import type { PlanView } from './view.ts';

/** Parts of a plan; null for one that it lacks. */
export type Texts = readonly (string | null)[];

/** Words as a reader counts them: runs of non-spaces with a letter or digit. */
const wordsIn = remembered((text: string) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0);

/** How many words several parts have together. */
export const count = (texts: Texts): number =>
  texts.reduce((total, text) => total + (text === null ? 0 : wordsIn(text)), 0);

/** The words that are left, and whether more still fit. */
export class Space {
  #left: number;

  constructor(left: number) {
    this.#left = left;
  }

  takes(words: number): boolean {
    if (words > this.#left) return false;
    this.#left -= words;
    return true;
  }
}

/** What begins an action's mark, which nobody reads; its id counts as one word. */
const MARK = '<!-- action:';

/** What the program's template makes of a view on page one, and from there up to the annex, which may be as long as it needs. */
const [ON_PAGE_ONE = [], UP_TO_ANNEX = []] = sheets as readonly (readonly Section[])[];

interface Section {
  fill: typeof fillPlan;
  /** What it reads of the view. */
  reads: readonly (keyof PlanView)[];
}

/** How many words there are on a sheet, of views that are made one of another: a section that reads the same is counted once. */
export class Length {
  readonly #sections: readonly Section[];
  readonly #words: number[] = [];
  #last: PlanView | null = null;

  constructor(sheet: 'page-one' | 'before-annex') {
    this.#sections = sheet === 'page-one' ? ON_PAGE_ONE : UP_TO_ANNEX;
  }

  of(view: PlanView): number {
    const last = this.#last;
    this.#last = view;
    let total = 0;
    for (const [i, section] of this.#sections.entries()) {
      if (!last || section.reads.some((name) => view[name] !== last[name])) {
        this.#words[i] = wordsOf(section, view);
      }
      total += this.#words[i] ?? 0;
    }
    return total;
  }
}

function wordsOf({ fill }: Section, view: PlanView): number {
  let words = 0;
  const unfilled = fill(view, (value) => {
    words += wordsIn(String(value));
    return '';
  });
  return words + 1 - unfilled.split(MARK).length;
}
