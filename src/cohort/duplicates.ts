import type { AnswerSheet } from '../model/answer.js';

/** What is odd about the files of one structure. */
export type Oddity =
  /** Files with the same content: the first is counted, the others are not. */
  | { kind: 'copies'; kept: string; left: string[] }
  /** Files that seem to be of one person (same role, age band and day) and do not say the same: all are counted. */
  | { kind: 'same-person'; files: string[]; hasAge: boolean };

/** A sheet with a print of all that its file says: the same for two files only where they say the same. */
export interface Printed {
  sheet: AnswerSheet;
  print: string;
}

/**
 * Looks for files of one structure that say the same twice.
 * @param printed the sheets of one structure.
 * @returns the sheets to count, by file name, and what the user should be told.
 */
export function withoutCopies(printed: readonly Printed[]): { sheets: AnswerSheet[]; oddities: Oddity[] } {
  const sorted = [...printed].sort((a, b) => (a.sheet.file < b.sheet.file ? -1 : 1));
  const same = groups(sorted, ({ print }) => print).map((those) => those.map(({ sheet }) => sheet));
  const sheets = same.flatMap(([first]) => first ?? []);
  const copies = same.flatMap(([first, ...others]): Oddity[] =>
    first && others.length > 0
      ? [{ kind: 'copies', kept: first.file, left: others.map(({ file }) => file) }]
      : [],
  );
  const told = sheets.filter(({ respondent, date }) => respondent.role !== null && date !== null);
  const persons = groups(told, ({ respondent: { role, age }, date }) =>
    JSON.stringify([role?.trim().toLowerCase(), age, date]),
  ).flatMap((one): Oddity[] =>
    one.length > 1
      ? [
          {
            kind: 'same-person',
            files: one.map(({ file }) => file),
            hasAge: one[0]?.respondent.age !== null,
          },
        ]
      : [],
  );
  return { sheets, oddities: [...copies, ...persons] };
}

function groups<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found.values()];
}
