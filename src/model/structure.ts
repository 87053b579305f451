import type { AnswerValue } from './answer.ts';
import type { Structure } from './answer-sheet.ts';

/** Words that people may leave out, and words they may abbreviate. */
const SMALL = new Set(['la', 'le', 'les', 'l', 'de', 'du', 'des', 'd', 'et', 'the', 'of', 'and']);
const SHORT = new Map(
  Object.entries({ cie: 'compagnie', st: 'saint', ste: 'sainte', asso: 'association', assoc: 'association' }),
);

/** Begins the key of an id, which never equals another structure's name: tidy names have no double spaces. */
const ID = '#  ';

/** What tells a structure from another: its id; without one, its name and its profile. */
export type Identity = Pick<Structure, 'id' | 'name' | 'profile'>;

/** What of more tells it. */
export const identityOf = ({ id, name, profile }: Identity): Identity => ({ id, name, profile });

/**
 * What a file is to a structure: its `own`; `vacant`, which was that of another one with its name, and holds nothing
 * that people wrote; somebody `others`; or `unknown`, where nothing tells.
 */
export type Claim = 'own' | 'vacant' | 'others' | 'unknown';

/**
 * The key that files of one structure share: its id or, without an id, its name, ignoring case, spaces and the kind of
 * apostrophe.
 */
export function structureKey({ id, name }: Pick<Structure, 'id' | 'name'>): string {
  if (id !== null) return `${ID}${id}`;
  return tidyName(name)
    .replace(/[’ʼ´`‘]/g, "'")
    .toLowerCase();
}

/** The id that a key is made of; null if it is made of a name. */
export const idIn = (key: string): string | null => (key.startsWith(ID) ? key.slice(ID.length) : null);

/** What spellings of one name share, whatever the ids of those that bear it. */
export const nameKey = (name: string): string => structureKey({ id: null, name });

/**
 * Merges what all files say about a structure: respondents may spell its name differently, and leave out what others
 * say. File names and order do not matter.
 * @param first one file's structure; the others may differ in name, training, facts and accompaniment.
 */
export function sharedStructure(first: Structure, others: readonly Structure[]): Structure {
  if (others.length === 0) return { ...first, name: tidyName(first.name), facts: sorted(first.facts) };
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

/** What a structure's files disagree on, and the value taken. */
export interface Disagreement {
  /** A fact's id, or a key of the structure. */
  about: string;
  said: string[];
  taken: string;
}

/** @param shared the result of `sharedStructure`. */
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

/** A value as a file writes it; empty for none. */
const textOf = (value: AnswerValue | null | undefined): string[] =>
  value === null || value === undefined
    ? []
    : [Array.isArray(value) ? [...value].sort().join(', ') : String(value)];

/** What most files say for each fact; the median for numbers. */
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

const sorted = (facts: Structure['facts']): Structure['facts'] =>
  facts.size < 2 ? facts : new Map([...facts].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The most frequent text; if tied, the first in character order; null for an empty list. */
function mostSaid<Said extends string>(texts: readonly Said[]): Said | null {
  const counts = new Map<Said, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

/** A name without surrounding or repeated spaces. */
const tidyName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ');

/**
 * What similar names of one structure share: without accents, punctuation, small words and spaces, and with usual
 * abbreviations expanded. Empty if nothing is left.
 */
export function nameSkeleton(name: string): string {
  return tellingWords(name).join('');
}

/** The words of a name by which it is known, likewise. */
export const tellingWords = (name: string): string[] =>
  plainName(name)
    .split('-')
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => SHORT.get(word) ?? word);

/**
 * The most frequent spelling of a structure's name; if tied, one in mixed case, then the first in character order.
 * @param names one per file, in any order.
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

/** Latin letters that Unicode does not decompose. */
const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A name in lower case, without accents on Latin letters, with other scripts kept and a hyphen for all the rest; empty
 * if it has neither letters nor digits.
 */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+/u, '')
    .replace(/-+$/, '');
