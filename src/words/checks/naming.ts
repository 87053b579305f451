import type { Language } from '../../language.ts';
import { grammar } from '../grammar.ts';

/** How many ids a sentence lists before it stops. */
const LISTED = 8;

/** The first things if there are many; one more is no longer than saying that there is one more. */
function first(things: readonly string[]): { told: readonly string[]; rest: number } {
  const rest = things.length - LISTED;
  return rest > 1 ? { told: things.slice(0, LISTED), rest } : { told: things, rest: 0 };
}

/** Ids in a sentence, only the first few if there are many. */
export const list = {
  fr: (ids: readonly string[]): string => {
    const { told, rest } = first(ids);
    return `${told.join(', ')}${rest > 0 ? ` et ${rest} autres` : ''}`;
  },
  en: (ids: readonly string[]): string => {
    const { told, rest } = first(ids);
    return `${told.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  },
};

/** One thing or several, with their kind and their ids: “track a”, “tracks a, b”. */
export const named: Record<Language, (ids: readonly string[], one: string, several: string) => string> = {
  fr: (ids, one, several) => `${ids.length < 2 ? one : several} ${list.fr(ids)}`,
  en: (ids, one, several) => `${ids.length < 2 ? one : several} ${list.en(ids)}`,
};

/** Words that a file has or lacks, quoted: “a”, “b” and “c”. */
export const quoted: Record<Language, (words: readonly string[]) => string> = {
  fr: (words) => {
    const { told, rest } = first(words.map((word) => `« ${word} »`));
    return grammar.fr.list(rest > 0 ? [...told, `${rest} autres`] : told);
  },
  en: (words) => {
    const { told, rest } = first(words.map((word) => `“${word}”`));
    return grammar.en.list(rest > 0 ? [...told, `${rest} more`] : told);
  },
};

/** Next to the first place of a mistake: how many other places have it too. */
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

/** The question that suggests an id; undefined if none is near. */
export const didYouMean: Record<Language, (id: string | undefined) => string | undefined> = {
  fr: (id) => (id === undefined ? undefined : `Vouliez-vous dire « ${id} » ?`),
  en: (id) => (id === undefined ? undefined : `Did you mean “${id}”?`),
};

/** An id that does not exist. */
export interface NotFound {
  id: string;
  /** The most similar known id. */
  nearest?: string | undefined;
  /** The ids that would do; shown if none is near. */
  known: readonly string[];
}

/** What to write instead of an id that does not exist. */
export const instead: Record<Language, (of: NotFound, what: string, none: string) => string> = {
  fr: ({ nearest, known }, what, none) =>
    didYouMean.fr(nearest) ?? (known.length === 0 ? none : `${what} : ${list.fr(known)}.`),
  en: ({ nearest, known }, what, none) =>
    didYouMean.en(nearest) ?? (known.length === 0 ? none : `${what}: ${list.en(known)}.`),
};

/** What is answered or read, at the start of a sentence. */
export const theQuestion: Record<
  Language,
  (of: { question: string; isFact?: boolean | undefined }) => string
> = {
  fr: ({ question, isFact }) => `${isFact ? 'Le repère' : 'La question'} « ${question} »`,
  en: ({ question, isFact }) => `${isFact ? 'Fact' : 'Question'} “${question}”`,
};
