import type { Command } from '../state/reply.ts';

/**
 * What a person reads and can do, in words but without a look: screens draw it, `--plain` prints it. Texts are on
 * one line each, however long.
 */
export interface Screen {
  /** What makes two screens the same: another one begins with its own cursor and text. */
  key: string;
  header: Header;
  title: string;
  /** Under the title. */
  lead: string[];
  /** What must be read first: what a change brought, what is not saved. */
  notices: string[];
  /** Why the last reply was not taken; of no more use once another key is pressed. */
  refusal: string | null;
  body: Body;
  /** What can be done besides answering, in the order in which it is written. */
  commands: Keyed[];
}

/** A command with its letter, and what it does in a word or two and in a sentence. */
export interface Keyed {
  command: Command;
  /** Empty for the one that has a key of its own everywhere: going back. */
  key: string;
  short: string;
  long: string;
}

export interface Header {
  left: string;
  right: string;
  /** How much is done, from 0 to 1; null where there is nothing to measure. */
  done: number | null;
}

/** A text, or a text with what it is about before it. */
export interface Paragraph {
  label: string | null;
  text: string;
}

export interface Item {
  text: string;
  detail: string | null;
  /** Written before the item, where a group begins. */
  group: string | null;
  /** Whether it is what was answered. */
  given: boolean;
  /** Combines with no other. */
  exclusive: boolean;
}

export type Body =
  | { kind: 'reading'; paragraphs: Paragraph[] }
  /** A page that is laid out already. */
  | { kind: 'page'; lines: string[] }
  | {
      kind: 'choice';
      items: Item[];
      /** Where the cursor begins; −1 for no line, so that an Enter too many chooses nothing. */
      cursor: number;
      /** Whether Enter without a choice keeps what was said: that they do not know, that it does not apply. */
      keeps: boolean;
      /** Whether details are needed to choose, or may be left out of all items but one where room is short. */
      details: 'needed' | 'optional';
    }
  | {
      kind: 'several';
      items: Item[];
      /** Chosen at first; in the order of importance where `ranked`. */
      chosen: number[];
      ranked: boolean;
      /** How many at the most; null for any number. */
      most: number | null;
      keeps: boolean;
    }
  | { kind: 'entry'; text: string; hint: string; most: number };

/** The cursor's place where nothing is chosen yet. */
export const NOWHERE = -1;

export const paragraph = (text: string, label: string | null = null): Paragraph => ({ label, text });

export const item = (text: string, more: Partial<Item> = {}): Item => ({
  text,
  detail: null,
  group: null,
  given: false,
  exclusive: false,
  ...more,
});
