import type { Language } from '../language.js';

/** How many ids a sentence lists before it stops. */
const LISTED = 8;

/** Ids in a sentence, the first few where there are many. */
export const list: Record<Language, (ids: readonly string[]) => string> = {
  fr: (ids) => join(ids, (rest) => ` et ${rest} autres`),
  en: (ids) => join(ids, (rest) => ` and ${rest} more`),
};

/** One thing or several, by what they are called and their ids: “track a”, “tracks a, b”. */
export const named: Record<Language, (ids: readonly string[], one: string, several: string) => string> = {
  fr: (ids, one, several) => `${ids.length < 2 ? one : several} ${list.fr(ids)}`,
  en: (ids, one, several) => `${ids.length < 2 ? one : several} ${list.en(ids)}`,
};

function join(ids: readonly string[], andMore: (rest: number) => string): string {
  // One more costs no more than saying that there is one.
  if (ids.length <= LISTED + 1) return ids.join(', ');
  return ids.slice(0, LISTED).join(', ') + andMore(ids.length - LISTED);
}

/** The question that suggests an id, or undefined where none is near. */
export const didYouMean: Record<Language, (id: string | undefined) => string | undefined> = {
  fr: (id) => (id === undefined ? undefined : `Vouliez-vous dire « ${id} » ?`),
  en: (id) => (id === undefined ? undefined : `Did you mean “${id}”?`),
};

/** “One thing” or “n things”. */
export const count: Record<Language, (n: number, one: string, several: string) => string> = {
  fr: (n, one, several) => `${n} ${n < 2 ? one : several}`,
  en: (n, one, several) => `${n} ${n === 1 ? one : several}`,
};
