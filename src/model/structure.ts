import type { AnswerValue } from './answer.ts';
import type { Structure } from './answer-sheet.ts';
import { plainName } from './plain-name.ts';

/** Words that people write or leave out, and what some write for short. */
const SMALL = new Set(['la', 'le', 'les', 'l', 'de', 'du', 'des', 'd', 'et', 'the', 'of', 'and']);
const SHORT = new Map(Object.entries({ cie: 'compagnie', st: 'saint', ste: 'sainte', asso: 'association' }));

/**
 * Two files speak of the same structure where its id is the same or, without an id, its name but for case, spaces and
 * the apostrophe that a keyboard has.
 */
export function structureKey({ id, name }: Pick<Structure, 'id' | 'name'>): string {
  // An id is never taken for the name of another structure: no tidy name has two spaces in a row.
  if (id !== null) return `#  ${id}`;
  return tidyName(name)
    .replace(/[’ʼ´`‘]/g, "'")
    .toLowerCase();
}

/**
 * A structure in the words of all its files: respondents may write its name in their own way, and leave out what
 * another says; the names and the order of files decide of nothing.
 * @param first what one of its files says, and the others the same but for its name, its way to training, its facts
 * and its accompaniment.
 */
export function sharedStructure(first: Structure, others: readonly Structure[]): Structure {
  const all = [first, ...others];
  const [training = null] = all.flatMap((said) => said.training ?? []).sort();
  return {
    ...first,
    name: usualName(all.map(({ name }) => name)),
    training,
    facts: sharedFacts(all),
    accompaniment: mostSaid(all.flatMap((said) => said.accompaniment ?? [])),
  };
}

/** What files of one structure do not say alike of it, and what is taken to be so. */
export interface Disagreement {
  /** A fact's id, or a key of the structure. */
  about: string;
  said: string[];
  taken: string;
}

/** @param shared the structure in the words of all of them. */
export function disagreements(all: readonly Structure[], shared: Structure): Disagreement[] {
  const own = ({ training, accompaniment, facts }: Structure): [string, AnswerValue | null][] => [
    ['training', training],
    ['accompaniment', accompaniment],
    ...facts,
  ];
  const taken = new Map(own(shared));
  return [...taken].flatMap(([about, value]): Disagreement[] => {
    const said = [...new Set(all.flatMap((one) => textOf(new Map(own(one)).get(about))))].sort();
    return said.length > 1 ? [{ about, said, taken: textOf(value)[0] ?? '' }] : [];
  });
}

/** A value as a file writes it; nothing where it says none. */
const textOf = (value: AnswerValue | null | undefined): string[] =>
  value === null || value === undefined
    ? []
    : [Array.isArray(value) ? [...value].sort().join(', ') : String(value)];

/** Of each fact, what most of the files say; of numbers, the middle one. */
function sharedFacts(all: readonly Structure[]): Map<string, AnswerValue> {
  const ids = [...new Set(all.flatMap(({ facts }) => [...facts.keys()]))].sort();
  return new Map(
    ids.map((id) => {
      const said = all.flatMap(({ facts }) => facts.get(id) ?? []);
      const numbers = said.filter((value) => typeof value === 'number').sort((a, b) => a - b);
      const middle = numbers[Math.floor((numbers.length - 1) / 2)];
      const most = mostSaid(
        all.flatMap(({ facts }) => (facts.has(id) ? [JSON.stringify(facts.get(id))] : [])),
      );
      return [id, middle ?? (JSON.parse(most ?? 'null') as AnswerValue)];
    }),
  );
}

/** What is said most often; of two said alike, the first in the order of their characters; null of nothing. */
function mostSaid<Said extends string>(texts: readonly Said[]): Said | null {
  const counts = new Map<Said, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

/** A name without what no reader sees: spaces around it, and several in a row. */
const tidyName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ');

/**
 * What names that may be one structure's have in common: accents, punctuation, small words and spaces do not count,
 * nor do usual abbreviations. Empty where nothing is left.
 */
export function nameSkeleton(name: string): string {
  const words = plainName(name).split('-');
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.map((word) => SHORT.get(word) ?? word).join('');
}

/**
 * The spelling of a structure's name that most of its files have; of two alike, one that is neither all capitals nor
 * all small letters, then the first in the order of their characters.
 * @param names one a file, in any order.
 */
export function usualName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names.map(tidyName)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isMixed = (name: string) => Number(name !== name.toUpperCase() && name !== name.toLowerCase());
  const [[name] = ['']] = [...counts].sort(
    ([a, n], [b, m]) => m - n || isMixed(b) - isMixed(a) || (a < b ? -1 : 1),
  );
  return name;
}
