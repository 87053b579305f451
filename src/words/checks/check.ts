import type { Language } from '../../language.ts';

/** How serious a code is; `check` fails for errors. */
export type Severity = 'error' | 'warning' | 'hint';

/** A text in both languages. */
export type Both = Record<Language, string>;

/** A fixed text, or a text about one case. */
export type Said<Args> = Both | ((of: Args) => Both);

/** The texts of a code that `check` reports. */
interface Words<Args> {
  /** What the rule asks, as a title. */
  title: Both;
  /** What is wrong. */
  message: Said<Args>;
  /** What to do about it. */
  fix: Said<Args>;
  /** Lines of YAML, or a command, to write exactly, after the fix. */
  paste?: (of: Args) => readonly string[];
  /** Why the rule matters, and when it does not apply. */
  why?: Both;
}

/** One code of the catalogue. */
export interface Check<Args> extends Words<Args> {
  severity: Severity;
}

/** The arguments of a code whose sentences are always the same. */
type Nothing = Record<never, never>;

/** A code that must be fixed. */
export const error = <Args = Nothing>(words: Words<Args>): Check<Args> => ({ severity: 'error', ...words });
/** A code that deserves a look, but blocks nothing. */
export const warning = <Args = Nothing>(words: Words<Args>): Check<Args> => ({
  severity: 'warning',
  ...words,
});
/** A code for what may well be right. */
export const hint = <Args = Nothing>(words: Words<Args>): Check<Args> => ({ severity: 'hint', ...words });

/** What is said about one case, in both languages. */
export const said = <Args>(words: Said<Args>, of: Args): Both =>
  typeof words === 'function' ? words(of) : words;
