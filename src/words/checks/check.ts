import type { Language } from '../../language.ts';

/** How much a code weighs; `check` fails for errors. */
export type Severity = 'error' | 'warning' | 'hint';

/** A text in both languages. */
export type Both = Record<Language, string>;

/** What is always said, or what is said of one case. */
export type Said<Args> = Both | ((of: Args) => Both);

/** What is said of a code that `check` reports. */
interface Words<Args> {
  /** What the rule asks, as a title. */
  title: Both;
  /** What is wrong. */
  message: Said<Args>;
  /** What to do about it. */
  fix: Said<Args>;
  /** Lines of YAML to write as they are, after the fix. */
  paste?: (of: Args) => readonly string[];
  /** Why the rule matters, and where it holds its tongue. */
  why?: Both;
}

/** One code of the catalogue. */
export interface Check<Args> extends Words<Args> {
  severity: Severity;
}

/** What a code names where its sentences are always the same. */
type Nothing = Record<never, never>;

/** A code that stands in the way. */
export const error = <Args = Nothing>(words: Words<Args>): Check<Args> => ({ severity: 'error', ...words });
/** A code that is to be looked at, and stands in the way of nothing. */
export const warning = <Args = Nothing>(words: Words<Args>): Check<Args> => ({
  severity: 'warning',
  ...words,
});
/** A code that may be as it should. */
export const hint = <Args = Nothing>(words: Words<Args>): Check<Args> => ({ severity: 'hint', ...words });

/** What is said of one case, in both languages. */
export const said = <Args>(words: Said<Args>, of: Args): Both =>
  typeof words === 'function' ? words(of) : words;
