import { remembered } from '../../../text/remembered.ts';

/** Words as a reader counts them: what stands between spaces and holds a letter or a figure. */
export const wordsIn = remembered((text) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0);

export type Texts = readonly (string | null)[];

export const count = (texts: Texts): number =>
  texts.reduce((total, text) => total + (text === null ? 0 : wordsIn(text)), 0);

/** The room that is left, and whether some words still find their place. */
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
