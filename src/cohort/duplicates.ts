import type { Answer } from '../model/answer.ts';
import { type AnswerSheet, isAnonymous } from '../model/answer-sheet.ts';
import { copyName } from './copy-name.ts';
import { groupBy } from './group-by.ts';
import { momentsOf } from './moments.ts';
import type { Named, Oddity, Printed, Settled } from './oddity.ts';
import { lastDay, roleAndAge } from './person.ts';
import { voicesOf } from './voices.ts';

/** Two files are nearly the same from this share of equal answers, among at least this many that both give. */
const NEARLY = 0.8;
const COMPARED = 5;

/** The most files to compare pairwise, or to name in a command: more are no longer one team's. */
export const TEAM = 40;

/**
 * Finds files of one structure that must not count together: other dates, copies, and corrected copies.
 * @param printed the sheets of one structure.
 * @returns the sheets to count, by file name, and the oddities to report.
 */
export function withoutCopies(printed: readonly Printed[]): { sheets: AnswerSheet[]; oddities: Oddity[] } {
  const { now, again, earlier } = momentsOf(printed);
  const named = now
    .map((each): Named => ({ ...each, ...copyName(each.sheet.file) }))
    // Originals before their copies.
    .sort(
      (a, b) =>
        a.marks - b.marks ||
        (a.stem ?? '').length - (b.stem ?? '').length ||
        (a.sheet.file < b.sheet.file ? -1 : 1),
    );
  const voices = voicesOf(named).map((files) => ({
    files,
    counted: files.reduce((best, other) => (isBetter(other, best) ? other : best)),
  }));
  const sheets = voices.map(({ counted }) => counted.sheet).sort((a, b) => (a.file < b.file ? -1 : 1));
  const countedFor = new Map(
    voices.flatMap(({ files, counted }) => files.map((file) => [file.sheet, counted.sheet])),
  );
  const oddities = [
    ...earlier.map(
      (files): Oddity => ({
        kind: 'earlier',
        files: files.map(datedName).sort((a, b) => (a.date + a.file < b.date + b.file ? -1 : 1)),
        kept: sheets.map(({ file }) => file),
        latest: lastDay(now),
      }),
    ),
    ...again.flatMap(({ before, last }) => {
      const [kept = ''] = last.flatMap(({ sheet }) => countedFor.get(sheet)?.file ?? []).sort();
      return before.map(
        (each): Oddity => ({ kind: 'again', ...datedName(each), kept, latest: lastDay(last) }),
      );
    }),
    ...voices.flatMap(({ files, counted }) => copies(files, counted)),
    ...voices.flatMap(({ files, counted }) => passedOver(files, counted)),
    ...unnamed(sheets),
    ...samePersons(sheets),
  ];
  return { sheets, oddities };
}

const datedName = ({ sheet: { file, date } }: Printed) => ({ file, date: date ?? '' });

/** Files of one voice with the same answers. */
const copies = (files: readonly Named[], counted: Named): Oddity[] =>
  [...groupBy(files, ({ print }) => print).values()].flatMap((same): Oddity[] => {
    const kept = same.includes(counted) ? counted : same[0];
    const left = same.filter((file) => file !== kept).map(({ sheet }) => sheet.file);
    return kept && left.length > 0 ? [{ kind: 'copies', kept: kept.sheet.file, left: left.sort() }] : [];
  });

const answerCount = ({ answers }: AnswerSheet): number =>
  [...answers.values()].filter((answer) => answer.given !== null).length;

function settledBy(a: AnswerSheet, b: AnswerSheet): Settled {
  if ((a.date ?? '') !== (b.date ?? '')) return 'date';
  return answerCount(a) !== answerCount(b) ? 'answers' : 'name';
}

function isBetter({ sheet: a, print }: Named, { sheet: b, print: other }: Named): boolean {
  switch (settledBy(a, b)) {
    case 'date':
      return (a.date ?? '') > (b.date ?? '');
    case 'answers':
      return answerCount(a) > answerCount(b);
    case 'name':
      // Of two files with the same answers, one may say who does what.
      return print === other && a.plan.size > b.plan.size;
  }
}

/** Files of one voice that differ from the counted one; identical ones once. */
const passedOver = (files: readonly Named[], { sheet: counted, print }: Named): Oddity[] =>
  [...groupBy(files, ({ print }) => print).values()].flatMap(([first]): Oddity[] =>
    !first || first.print === print
      ? []
      : [
          {
            kind: 'passed-over',
            file: first.sheet.file,
            kept: counted.file,
            settled: settledBy(first.sheet, counted),
            differs: differences(first.sheet, counted),
          },
        ],
  );

/** Where two files differ: keys of an answer file, and question ids. */
function differences(a: AnswerSheet, b: AnswerSheet): string[] {
  const plain = ({ structure, plan, ...rest }: AnswerSheet) => ({
    ...rest,
    structure: { ...structure, name: '', facts: [...structure.facts].sort() },
    plan: [...plan].sort(),
  });
  const [one, other] = [plain(a), plain(b)];
  const keys = (['date', 'track', 'structure', 'respondent', 'objectives', 'plan'] as const).filter(
    (key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]),
  );
  const ids = new Set([...a.answers.keys(), ...b.answers.keys()]);
  const said = (answer: Answer | undefined) =>
    JSON.stringify([answer?.given ?? null, answer?.target ?? null, answer?.note ?? null]);
  return [...keys, ...[...ids].filter((id) => said(a.answers.get(id)) !== said(b.answers.get(id)))];
}

/** Files that do not say who answers: near copies, then all of them together. */
function unnamed(sheets: readonly AnswerSheet[]): Oddity[] {
  const near = nearCopies(sheets);
  const told = new Set(near.flatMap(({ files }) => files));
  const files = sheets.filter(isAnonymous).map(({ file }) => file);
  return files.length < 2 || files.every((file) => told.has(file))
    ? near
    : [...near, { kind: 'anonymous', files }];
}

/** Nearly identical files, at least one of which does not say who answers. */
function nearCopies(sheets: readonly AnswerSheet[]) {
  if (sheets.length > TEAM) return [];
  return sheets.flatMap((one, i) =>
    sheets.slice(i + 1).flatMap((other) => {
      if (!(isAnonymous(one) || isAnonymous(other)) || !sayNearlyTheSame(one, other)) return [];
      return [{ kind: 'near' as const, files: [one.file, other.file], differs: differences(one, other) }];
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
  const dated = sheets.filter(({ date }) => date !== null);
  const alike = groupBy(dated, (sheet) => {
    const kind = roleAndAge(sheet);
    return kind === null ? null : `${kind} ${sheet.date}`;
  });
  return [...alike.values()].flatMap((one): Oddity[] => {
    if (one.length < 2) return [];
    const hasAge = one[0]?.respondent.age !== null;
    return [{ kind: 'same-person', files: one.map(({ file }) => file), hasAge }];
  });
}
