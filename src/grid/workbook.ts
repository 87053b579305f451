import type { Language } from '../language.ts';
import { type CellValue, column, type Sheet } from '../report/workbook/sheet.ts';
import { legend, readMeWords } from '../words/grid/legend.ts';
import { cellWords, headingNames, sheetNames } from '../words/grid/names.ts';
import { speak } from '../words/speak.ts';
import type { Field } from './fields.ts';
import type { GridRows } from './from-questionnaire.ts';
import { COLUMNS, type ColumnId, type ColumnOf, type ReadSheet } from './sheets.ts';

/** The sheets after the first one, in their order. */
const ORDER: readonly ReadSheet[] = [
  'questions',
  'actions',
  'questionnaire',
  'profiles',
  'objectives',
  'tracks',
  'mapping',
];

/** How many sentences and steps an empty grid has columns for. */
const USUAL: Partial<Record<ColumnId, readonly [from: number, to: number]>> = {
  sentence: [0, 4],
  step: [1, 3],
};

/** In characters. */
const [WIDE, NARROW] = [40, 16];

/** Words that a list offers for the cells of a column. */
const CHOICES: Partial<Record<ColumnId, keyof typeof cellWords>> = {
  area: 'area',
  axis: 'axis',
  axis2: 'axis',
  type: 'type',
  na: 'yesNo',
  scoring: 'scoring',
  reverse: 'yesNo',
  integer: 'yesNo',
  effort: 'effort',
  impact: 'impact',
  horizon: 'horizon',
  route: 'route',
  kind: 'kind',
};

/**
 * The sheets of a grid, the first of which says how to fill in the others.
 * @param languages of its texts, the first one in headings that say none.
 * @param left what is not in the grid.
 */
export function gridSheets(
  rows: GridRows,
  languages: readonly string[],
  left: readonly string[],
  language: Language,
): Sheet[] {
  const sheets = ORDER.map((id) => sheetOf(id, rows[id], languages, language));
  return [readMe(sheets, left, language), ...sheets];
}

interface Laid {
  of: ColumnOf;
  number: number | null;
  language: string;
}

function sheetOf(
  id: ReadSheet,
  rows: readonly Field[][],
  languages: readonly string[],
  language: Language,
): Sheet {
  const laid = COLUMNS[id].flatMap((of): Laid[] => {
    const said = rows.flatMap((row) => row.filter((one) => one.column === of.id));
    if (of.isRare && said.length === 0) return [];
    const [from, to] = (of.isNumbered && USUAL[of.id]) || [0, 0];
    const last = Math.max(to, ...said.map(({ number }) => number ?? 0));
    const numbers = of.isNumbered ? Array.from({ length: last - from + 1 }, (_, i) => from + i) : [null];
    return numbers.flatMap((number) =>
      (of.isText ? languages : ['']).map((tag) => ({ of, number, language: tag })),
    );
  });
  return {
    name: sheetNames[id][language],
    columns: laid.map(({ of, number, language: tag }) => {
      const title = `${headingNames[of.id][language]}${number === null ? '' : ` ${number}`}`;
      const isFirst = tag === '' || tag === languages[0];
      const words = CHOICES[of.id];
      const choices = words && Object.values(cellWords[words]).map((word) => word[language]);
      return column(
        isFirst ? title : `${title} (${tag})`,
        legend[of.id][language],
        of.isText ? WIDE : NARROW,
        choices && { choices },
      );
    }),
    rows: rows.map((row) =>
      laid.map(({ of, number, language: tag }): CellValue => {
        const found = row.find((one) => one.column === of.id && one.number === number);
        return found?.said[of.isText ? tag : ''] ?? null;
      }),
    ),
  };
}

function readMe(sheets: readonly Sheet[], left: readonly string[], language: Language): Sheet {
  const words = speak(readMeWords, language);
  const told = new Set<string>();
  const meanings = sheets.flatMap(({ name, columns }) =>
    columns.flatMap(({ title, meaning, choices }): CellValue[][] => {
      const key = `${name} ${meaning}`;
      if (told.has(key)) return [];
      told.add(key);
      return [[name, title, `${meaning}${choices ? words.words(choices.join(', ')) : ''}`]];
    }),
  );
  return {
    name: sheetNames.readMe[language],
    columns: [column(words.sheet, '', 20), column(words.column, '', 28), column(words.meaning, '', 100)],
    rows: [
      ...words.lines.map((line): CellValue[] => [null, null, line]),
      ...left.map((line): CellValue[] => [null, words.leftOut, line]),
      ...meanings,
    ],
  };
}
