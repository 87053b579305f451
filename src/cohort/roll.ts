import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nameKey, nameSkeleton } from '../model/structure.ts';
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

/** Who was expected, beside who came. */
export interface RollCall {
  /** How many structures. */
  expected: number;
  /** How many of them were counted. */
  came: number;
  /** People expected, where the list says it of every structure, and counted in the structures expected. */
  people: { expected: number; counted: number } | null;
  /** Names of structures expected from which nothing was counted. */
  missing: string[];
  /** Structures with fewer people, or more, than expected. */
  others: { structure: string; expected: number; counted: number }[];
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

/**
 * Calls the roll. Structures are found by their id, then by their name, then by what similar names share, so that a
 * looser likeness never takes what a closer one claims.
 */
export function rollCall(list: readonly Expected[], members: readonly Came[]): RollCall {
  const found = new Map<Expected, Came>();
  const free = new Set(members);
  const alike: ((row: Expected, member: Came) => boolean)[] = [
    (row, { id }) => row.id !== null && row.id === id,
    (row, { name }) => nameKey(row.name) === nameKey(name),
    (row, { name }) => nameSkeleton(row.name) !== '' && nameSkeleton(row.name) === nameSkeleton(name),
  ];
  for (const isAlike of alike) {
    for (const row of list) {
      // Two ids are two structures, whatever their names.
      const one = [...free].find(
        (member) => isAlike(row, member) && (row.id === null || member.id === null || row.id === member.id),
      );
      if (found.has(row) || !one) continue;
      found.set(row, one);
      free.delete(one);
    }
  }
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
    missing: list.filter((row) => !found.has(row)).map(({ name }) => name),
    others: members.flatMap(({ key, respondents }) => {
      const people = pairs.find(({ member }) => member.key === key)?.row.people ?? respondents;
      return people === respondents ? [] : [{ structure: key, expected: people, counted: respondents }];
    }),
    uninvited: members.filter((member) => free.has(member)).map(({ key }) => key),
  };
}
