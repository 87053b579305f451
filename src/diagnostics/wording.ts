import type { Language } from '../language.ts';

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

/** Words that a file has or lacks, quoted: “a”, “b” and “c”. */
export const quoted: Record<Language, (words: readonly string[]) => string> = {
  fr: (words) =>
    inWords(
      words.map((word) => `« ${word} »`),
      ' et ',
      (rest) => `${rest} autres`,
    ),
  en: (words) =>
    inWords(
      words.map((word) => `“${word}”`),
      ' and ',
      (rest) => `${rest} more`,
    ),
};

function inWords(parts: readonly string[], and: string, others: (rest: number) => string): string {
  const rest = parts.length - LISTED;
  const told = rest > 1 ? [...parts.slice(0, LISTED), others(rest)] : parts;
  return [told.slice(0, -1).join(', '), ...told.slice(-1)].filter(Boolean).join(and);
}

/** After what stands where a mistake begins: how many other places have it too. */
export const elsewhere: Record<Language, (others: number) => string> = {
  fr: (others) =>
    others === 0
      ? ''
      : others === 1
        ? ' (cité aussi à un autre endroit)'
        : ` (cité aussi à ${others} autres endroits)`,
  en: (others) =>
    others === 0
      ? ''
      : others === 1
        ? ' (named in one other place too)'
        : ` (named in ${others} other places too)`,
};

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

/** What is answered or read, at the head of a sentence. */
export const theQuestion: Record<Language, (of: { question: string; isFact?: boolean }) => string> = {
  fr: ({ question, isFact }) => `${isFact ? 'Le repère' : 'La question'} « ${question} »`,
  en: ({ question, isFact }) => `${isFact ? 'Fact' : 'Question'} “${question}”`,
};
