import type { Answer, AnswerSheet } from '../model/answer.js';
import { type CopyName, copyName } from './copy-name.js';

/** What settles which of two copies counts: the later day, the more answers, else the name without a copy's mark. */
export type Settled = 'date' | 'answers' | 'name';

/** What is odd about the files of one structure. */
export type Oddity =
  /** Files with the same content: the first is counted, the others are not. */
  | { kind: 'copies'; kept: string; left: string[] }
  /** A file named as a copy of another that says something else: one voice, of which the other file is counted. */
  | { kind: 'passed-over'; file: string; kept: string; settled: Settled; differs: string[] }
  /** Files that say nearly the same, and not who answers: all are counted. */
  | { kind: 'near'; files: string[]; differs: string[] }
  /** Files that seem to be of one person (same role, age band and day) and do not say the same: all are counted. */
  | { kind: 'same-person'; files: string[]; hasAge: boolean };

/** A sheet with a print of all that its file says: the same for two files only where they say the same. */
export interface Printed {
  sheet: AnswerSheet;
  print: string;
}

/** From this part of the questions that both answer, and this number of them, two files say nearly the same. */
const NEARLY = 0.8;
const COMPARED = 5;

/** Up to how many files each is compared with all others: more are no longer one team's. */
const TEAM = 40;

type Named = Printed & CopyName;

/**
 * Looks for files of one structure that are one voice twice: copies, and copies that were corrected.
 * @param printed the sheets of one structure.
 * @returns the sheets to count, by file name, and what the user should be told.
 */
export function withoutCopies(printed: readonly Printed[]): { sheets: AnswerSheet[]; oddities: Oddity[] } {
  const named = printed
    .map((each): Named => ({ ...each, ...copyName(each.sheet.file) }))
    // An original before its copies.
    .sort((a, b) => a.marks - b.marks || (a.sheet.file < b.sheet.file ? -1 : 1));
  const same = groups(named, ({ print }) => print);
  const copies = same.flatMap(([first, ...others]): Oddity[] =>
    first && others.length > 0
      ? [{ kind: 'copies', kept: first.sheet.file, left: others.map(({ sheet }) => sheet.file).sort() }]
      : [],
  );
  const voices = groups(
    same.flatMap(([first]) => first ?? []),
    ({ original }) => original,
  ).flatMap(inVoices);
  const kept = voices.map((voice) => voice.reduce((best, other) => (isBetter(other, best) ? other : best)));
  const passed = voices.flatMap((voice, i) => {
    const counted = kept[i];
    return counted
      ? voice.filter((other) => other !== counted).map((other) => passedOver(other, counted))
      : [];
  });
  const sheets = kept.map(({ sheet }) => sheet).sort((a, b) => (a.file < b.file ? -1 : 1));
  return { sheets, oddities: [...copies, ...passed, ...nearCopies(sheets), ...samePersons(sheets)] };
}

/** Files under one name but for the marks of copies, by who may have answered. */
function inVoices(files: readonly Named[]): Named[][] {
  const voices: Named[][] = [];
  for (const file of files) {
    const { sheet } = file;
    // The lines of two streams may have one name, and neither is a copy.
    const isAnother = (other: Named) => other.sheet.file === sheet.file || areTwo(other.sheet, sheet);
    const own = voices.find((voice) => !voice.some(isAnother));
    if (own) own.push(file);
    else voices.push([file]);
  }
  return voices;
}

/** Whether what two files say of who answers tells two people apart. */
function areTwo({ respondent: a }: AnswerSheet, { respondent: b }: AnswerSheet): boolean {
  const differ = (one: string | null, other: string | null) =>
    one !== null && other !== null && one.trim().toLowerCase() !== other.trim().toLowerCase();
  return differ(a.role, b.role) || differ(a.age, b.age) || differ(a.code, b.code);
}

const given = ({ answers }: AnswerSheet): number =>
  [...answers.values()].filter((answer) => answer.given !== null).length;

function settling(a: AnswerSheet, b: AnswerSheet): Settled {
  if ((a.date ?? '') !== (b.date ?? '')) return 'date';
  return given(a) !== given(b) ? 'answers' : 'name';
}

function isBetter({ sheet: a }: Named, { sheet: b }: Named): boolean {
  switch (settling(a, b)) {
    case 'date':
      return (a.date ?? '') > (b.date ?? '');
    case 'answers':
      return given(a) > given(b);
    case 'name':
      return false;
  }
}

const passedOver = ({ sheet }: Named, { sheet: counted }: Named): Oddity => ({
  kind: 'passed-over',
  file: sheet.file,
  kept: counted.file,
  settled: settling(sheet, counted),
  differs: differences(sheet, counted),
});

/** What two files do not say alike: the keys of an answer file, and the questions by their ids. */
function differences(a: AnswerSheet, b: AnswerSheet): string[] {
  const plain = ({ structure, ...rest }: AnswerSheet) => ({
    ...rest,
    structure: { ...structure, name: '', facts: [...structure.facts].sort() },
  });
  const [one, other] = [plain(a), plain(b)];
  const keys = (['date', 'track', 'structure', 'respondent', 'objectives'] as const).filter(
    (key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]),
  );
  const ids = new Set([...a.answers.keys(), ...b.answers.keys()]);
  const said = (answer: Answer | undefined) =>
    JSON.stringify([answer?.given ?? null, answer?.target ?? null, answer?.note ?? null]);
  return [...keys, ...[...ids].filter((id) => said(a.answers.get(id)) !== said(b.answers.get(id)))];
}

/** Files that say nearly the same, where one at least does not say who answers. */
function nearCopies(sheets: readonly AnswerSheet[]): Oddity[] {
  if (sheets.length > TEAM) return [];
  const isAnonymous = ({ respondent: { role, age, code } }: AnswerSheet) =>
    role === null && age === null && code === null;
  return sheets.flatMap((one, i) =>
    sheets.slice(i + 1).flatMap((other): Oddity[] => {
      if (!(isAnonymous(one) || isAnonymous(other)) || !sayNearlyTheSame(one, other)) return [];
      return [{ kind: 'near', files: [one.file, other.file], differs: differences(one, other) }];
    }),
  );
}

function sayNearlyTheSame(a: AnswerSheet, b: AnswerSheet): boolean {
  const both = [...a.answers].flatMap(([id, one]) => {
    const other = b.answers.get(id);
    return one.given && other?.given ? [JSON.stringify(one.given) === JSON.stringify(other.given)] : [];
  });
  return both.length >= COMPARED && both.filter((same) => same).length >= NEARLY * both.length;
}

function samePersons(sheets: readonly AnswerSheet[]): Oddity[] {
  const told = sheets.filter(({ respondent, date }) => respondent.role !== null && date !== null);
  return groups(told, ({ respondent: { role, age }, date }) =>
    JSON.stringify([role?.trim().toLowerCase(), age, date]),
  ).flatMap((one): Oddity[] => {
    if (one.length < 2) return [];
    const hasAge = one[0]?.respondent.age !== null;
    return [{ kind: 'same-person', files: one.map(({ file }) => file), hasAge }];
  });
}

function groups<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found.values()];
}
