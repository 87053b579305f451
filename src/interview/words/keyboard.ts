import type { Command } from '../state/reply.ts';

/** A key of the interview: the letter, and what it does, in a word or two and in a sentence. */
export interface KeyWords {
  key: string;
  short: string;
  long: string;
}

/** What is said of the keys. */
export interface KeyboardWords {
  keys: Record<Exclude<Command, 'menu' | 'forward' | 'back'>, KeyWords>;
  /** Passing over a target. */
  skip: KeyWords;
  /** Passing over a fact, or the accompaniment. */
  pass: KeyWords;
  /** Leaving while there is nothing to save. */
  quit: KeyWords;
  keyNames: { enter: string; escape: string; space: string; tab: string };
  choose: string;
  tick: string;
  scroll: string;
  /** What Enter does where more is still to be read. */
  readOn: string;
  enter: string;
  /** What Enter does to an answer that stays as it is. */
  keep: string;
  goOn: string;
  back: string;
  goBack: string;
  close: string;
  moreKeys: string;
  menu: string;
  above: string;
  below: string;
  /** In a window where nothing can be read. */
  tooSmall: string;
}
