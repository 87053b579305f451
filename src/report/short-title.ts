import { cut } from '../text/typography.ts';

/** Words in a short title, the fewest for a first clause to be enough, and the most if there is none. */
const WORDS = 8;
const CLAUSE_WORDS = 3;
const MOST_WORDS = 12;

/** Where a title's first clause ends: not inside a list, whose beginning would say something else. */
const CLAUSE_END = /\s*[:;]|,\s+(?:et|and|puis|then|avec|with|sans|without)\s/;

/** What a title adds in brackets, which says nothing without what follows it. */
const ASIDE = /\s*\([^)]*\)/g;

/** A title in a few words: all of it if it is short, else its first clause, else as much as fits on a line. */
export function shortTitle(title: string): string {
  const words = (text: string) => text.split(' ').length;
  if (words(title) <= WORDS) return title;
  const bare = title.replace(ASIDE, '');
  const [clause = ''] = bare.split(CLAUSE_END);
  const isClause = words(clause) >= CLAUSE_WORDS && words(clause) <= WORDS;
  return isClause ? clause : cut(bare, MOST_WORDS);
}
