import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { nameKey, nameSkeleton, plainName, tellingWords } from '../model/structure.ts';
import type { MemberSummary } from './member.ts';

/** An answer file that another one stands for. */
export type SetAside =
  /** The same answers as a file that is counted. */
  | { file: string; why: 'copy'; kept: string }
  /** Of an earlier round of answers; both days are YYYY-MM-DD. */
  | { file: string; why: 'earlier'; date: string; latest: string }
  /** Of a person who answered again later. */
  | { file: string; why: 'again'; date: string; kept: string };

/** A file that is not counted. */
export type PassedOver =
  | SetAside
  /** Refused, or of another kind; with what is said of it first, and how many things more. */
  | { file: string; why: 'refused' | 'other'; said: Diagnostic | null; more: number };

/** A structure that somebody expects. */
export interface Expected {
  name: string;
  id: string | null;
  /** How many people; null if that is not said. */
  people: number | null;
}

/** A structure expected that was not counted. */
export interface Missing {
  name: string;
  /** The refused files that seem to be its own. */
  refused: string[];
  /** The key of a structure that nobody expected, and that may be this one. */
  near: string | null;
}

/** Who was expected, beside who came. */
export interface RollCall {
  /** How many structures. */
  expected: number;
  /** How many of them were counted. */
  came: number;
  /** People expected, where the list says it of every structure, and counted in the structures expected. */
  people: { expected: number; counted: number } | null;
  /** Structures expected from which nothing was counted. */
  missing: Missing[];
  /** Structures with fewer people, or more, than expected; with the refused files that seem to be theirs. */
  others: { structure: string; expected: number; counted: number; refused: string[] }[];
  /** Structures that the list calls by another name. */
  understood: { said: string; structure: string }[];
  /** Names of the list that several structures bear, which only an id or a profile tells apart. */
  unclear: { said: string; structures: string[] }[];
  /** Keys of structures that nobody expected. */
  uninvited: string[];
}

/** What became of the files that were given. */
export interface Roll {
  /** By file. */
  passed: PassedOver[];
  /** Null if nobody said who was expected. */
  call: RollCall | null;
}

type Came = Pick<MemberSummary, 'key' | 'id' | 'name' | 'respondents'>;

/** A name as reports show it, told apart from others. */
type Shown = (key: string) => string;

/**
 * Calls the roll. Structures are found by their id, then by their name, then by what similar names share, so that a
 * looser likeness never takes what a closer one claims.
 * @param refused the refused files that seem to be of those expected.
 */
export function rollCall(
  list: readonly Expected[],
  members: readonly Came[],
  refused: ReadonlyMap<Expected, string[]>,
  shown: Shown,
): RollCall {
  const found = new Map<Expected, Came>();
  const unclear = new Map<Expected, Came[]>();
  const free = new Set(members);
  const alike: ((row: Expected, member: Came) => boolean)[] = [
    // A list may have ids in place of names.
    (row, { id }) => id !== null && (row.id ?? row.name) === id,
    (row, { key }) => nameKey(row.name) === nameKey(shown(key)),
    (row, { name }) => nameKey(row.name) === nameKey(name),
    (row, { name }) => nameSkeleton(row.name) !== '' && nameSkeleton(row.name) === nameSkeleton(name),
  ];
  for (const isAlike of alike) {
    for (const row of list) {
      // Two ids are two structures, whatever their names.
      const those = [...free].filter(
        (member) => isAlike(row, member) && (row.id === null || member.id === null || row.id === member.id),
      );
      const [one, ...more] = those;
      if (found.has(row) || unclear.has(row) || !one) continue;
      if (more.length > 0 && list.filter((other) => isAlike(other, one)).length <= more.length) {
        unclear.set(row, those);
        continue;
      }
      found.set(row, one);
      free.delete(one);
    }
  }
  const refusedOf = (row: Expected) => refused.get(row) ?? [];
  const pairs = [...found].map(([row, member]) => ({ row, member }));
  const isTold = list.every(({ people }) => people !== null);
  return {
    expected: list.length,
    came: found.size,
    people: isTold
      ? {
          expected: list.reduce((sum, { people }) => sum + (people ?? 0), 0),
          counted: pairs.reduce((sum, { member }) => sum + member.respondents, 0),
        }
      : null,
    missing: list
      .filter((row) => !found.has(row) && !unclear.has(row))
      .map((row) => ({ name: row.name, refused: refusedOf(row), near: likeliest(row.name, free) })),
    others: members.flatMap(({ key, respondents }) => {
      const row = pairs.find(({ member }) => member.key === key)?.row;
      const people = row?.people ?? respondents;
      if (!row || people === respondents) return [];
      const files = people > respondents ? refusedOf(row) : [];
      return [{ structure: key, expected: people, counted: respondents, refused: files }];
    }),
    understood: pairs
      .filter(
        ({ row, member }) =>
          row.id === null &&
          row.name !== member.id &&
          ![member.name, shown(member.key)].some((name) => plainName(row.name) === plainName(name)),
      )
      .map(({ row, member }) => ({ said: row.name, structure: member.key })),
    unclear: [...unclear].map(([row, those]) => ({
      said: row.name,
      structures: those.map(({ key }) => key),
    })),
    uninvited: members
      .filter((member) => free.has(member) && ![...unclear.values()].flat().includes(member))
      .map(({ key }) => key),
  };
}

/** The one structure that a name most likely means: its words are the other's, cut short perhaps, or else a typo away. */
function likeliest(name: string, among: ReadonlySet<Came>): string | null {
  const all = [...among];
  const alike = all.filter((member) => isWithin(name, member.name) || isWithin(member.name, name));
  const near = nearest(
    nameSkeleton(name),
    all.map((member) => nameSkeleton(member.name)),
  );
  const [one, ...more] =
    alike.length > 0 ? alike : all.filter((member) => nameSkeleton(member.name) === near);
  return one && more.length === 0 ? one.key : null;
}

/** Whether each word of a name begins one of the other's. */
function isWithin(name: string, other: string): boolean {
  const [words, its] = [tellingWords(name), tellingWords(other)];
  return words.length > 0 && words.every((word) => its.some((whole) => whole.startsWith(word)));
}
