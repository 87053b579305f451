import { didYouMean, list } from '../wording.ts';
import type { Unknown } from './references.ts';

/** What to write instead of an id that names nothing. */
export const hintFr = (of: Pick<Unknown, 'nearest' | 'known'>, what: string, none: string): string =>
  didYouMean.fr(of.nearest) ?? (of.known.length === 0 ? none : `${what} : ${list.fr(of.known)}.`);
export const hintEn = (of: Pick<Unknown, 'nearest' | 'known'>, what: string, none: string): string =>
  didYouMean.en(of.nearest) ?? (of.known.length === 0 ? none : `${what}: ${list.en(of.known)}.`);

/** An id that names nothing in a questionnaire. */
export type NotFound = Pick<Unknown, 'id' | 'nearest' | 'known'>;
