import { cut } from '../../text/typography.ts';

/** Words of a short title, the fewest that a first clause says it with, and the most where it has none. */
const WORDS = 8;
const CLAUSE_WORDS = 3;
const MOST_WORDS = 12;

/** Where a title's first clause ends: not inside a list, of which a part would say something else. */
const CLAUSE_END = /\s*[:;(]|,\s+(?:et|and|puis|then|avec|with|sans|without)\s/;

/** A title in a few words: all of it where it is short, else its first clause, else as much as a line holds. */
export function shortTitle(title: string): string {
  const words = (text: string) => text.split(' ').length;
  const [clause = ''] = title.split(CLAUSE_END);
  const isClause = words(clause) >= CLAUSE_WORDS && words(clause) <= WORDS;
  return words(title) > WORDS && isClause ? clause : cut(title, MOST_WORDS);
}
