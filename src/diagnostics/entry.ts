import type { Language } from '../language.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** The sentences of one diagnostic in one language: what is wrong, and what to do. */
export interface Sentences {
  message: string;
  hint: string;
  /** Lines of YAML to write as they are, after the hint. */
  paste?: readonly string[];
}

/** One code of the catalogue. */
export interface Entry<Args> {
  severity: Severity;
  /** What the rule asks, as a title; and both sentences for one case. */
  title: Record<Language, string>;
  say: Record<Language, (args: Args) => Sentences>;
}

/** Gives an entry of the catalogue its arguments' type. */
export const entry = <Args>(of: Entry<Args>): Entry<Args> => of;
