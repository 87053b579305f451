import { fillPlan } from '../../generated/fill-plan.js';
import { remembered } from '../../text/remembered.ts';
import type { PlanView } from './view.ts';

/** Parts of a plan; null for one that it lacks. */
export type Texts = readonly (string | null)[];

/** Words as a reader counts them: runs of non-spaces with a letter or digit. */
const wordsIn = remembered((text) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0);

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

/** An annex may be as long as it needs. */
const NO_ANNEX = { levels: [], matrix: null, divergences: [], answers: [], others: [], sources: [] };

/** In a text that is only to be counted, each value is one private character, which says how many words it has. */
const COUNTED = 0xe000;
const MOST_COUNTED = 0x18ff;
const counted = (text: string): string =>
  String.fromCharCode(COUNTED + Math.min(wordsIn(text), MOST_COUNTED));

/** What begins an action's mark, which nobody reads; its id counts as one word. */
const MARK = `<!-- action:${counted('id')}`;

/** How many words the program's template makes of a view: on page one, then up to the annex. */
export function lengthOf(view: PlanView): { pageOne: number; beforeAnnex: number } {
  const text = fillPlan({ ...view, annex: NO_ANNEX }, (value) => counted(String(value)));
  const [pageOne = '', beforeAnnex = ''] = text.split(/<!-- (?:page|annex) -->/, 2);
  return { pageOne: countedIn(pageOne), beforeAnnex: countedIn(beforeAnnex) };
}

function countedIn(text: string): number {
  let words = 1 - text.split(MARK).length;
  for (let i = 0; i < text.length; i++) {
    const beyond = text.charCodeAt(i) - COUNTED;
    if (beyond > 0 && beyond <= MOST_COUNTED) words += beyond;
  }
  return words;
}
