import type { Answer, AnswerSheet } from '../model/answer.js';

/** What is odd about the files of one structure. */
export type Oddity =
  /** Files with the same content: the first is counted, the others are not. */
  | { kind: 'copies'; kept: string; left: string[] }
  /** Files that seem to be of one person (same role, age band and day) and do not say the same: all are counted. */
  | { kind: 'same-person'; files: string[] };

/**
 * Looks for files of one structure that say the same twice.
 * @param sheets of one structure.
 * @returns the sheets to count, by file name, and what the user should be told.
 */
export function withoutCopies(sheets: readonly AnswerSheet[]): { sheets: AnswerSheet[]; oddities: Oddity[] } {
  if (sheets.length === 1) return { sheets: [...sheets], oddities: [] };
  const sorted = [...sheets].sort((a, b) => (a.file < b.file ? -1 : 1));
  const same = groups(sorted, content);
  const kept = same.flatMap(([first]) => first ?? []);
  const copies = same.flatMap(([first, ...others]): Oddity[] =>
    first && others.length > 0
      ? [{ kind: 'copies', kept: first.file, left: others.map(({ file }) => file) }]
      : [],
  );
  const persons = groups(
    kept.filter(({ respondent, date }) => respondent.role !== null && date !== null),
    ({ respondent: { role, age }, date }) => JSON.stringify([role?.trim().toLowerCase(), age, date]),
  );
  return {
    sheets: kept,
    oddities: [
      ...copies,
      ...persons.flatMap((one): Oddity[] =>
        one.length > 1 ? [{ kind: 'same-person', files: one.map(({ file }) => file) }] : [],
      ),
    ],
  };
}

/** All that a file says, but for its name and for the order in which it says it. */
function content({
  file: _,
  answers,
  structure: { name: _name, ...structure },
  ...rest
}: AnswerSheet): string {
  const entries = [...answers]
    .filter(([, answer]) => saysSomething(answer))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([Object.entries(rest), Object.entries(structure), entries]);
}

const saysSomething = ({ given, target, note }: Answer): boolean =>
  given !== null || target !== null || note !== null;

function groups<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found.values()];
}
