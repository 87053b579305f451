import { nearest } from '../diagnostics/nearest.ts';
import type { Language } from '../language.ts';
import { nameSkeleton } from '../model/structure.ts';
import { headingNames, sheetNames } from '../words/grid/names.ts';
import { type Heading, isIgnored, readHeading } from './heading.ts';
import type { Mapping } from './mapping.ts';
import type { Cell, Kept, Place, RawSheet, Report } from './problem.ts';
import { COLUMNS, type ColumnId, MAIN, READ_SHEETS, type ReadSheet } from './sheets.ts';

/** A column of a sheet, at its place from 0. */
export interface Column extends Heading {
  at: number;
  /** As it is written. */
  text: string;
}

/** A sheet whose headings are known. */
export interface Layout {
  /** Its place among the sheets of the file, from 0. */
  sheet: number;
  columns: readonly Column[];
  /** Where its headings are. */
  headings: Place;
  /** For each heading that is unknown, the one that it may be meant to be. */
  unknown: readonly (string | null)[];
  /** The cells of which it is told already that they hold no plain value: `row column`. */
  flawed: ReadonlySet<string>;
  /** The rows below them that say something, with their place from 0. */
  rows: readonly { at: number; cells: readonly Kept[] }[];
}

/** Columns in which cells that are merged downwards hold for each of their rows: a theme beside its questions. */
const REPEATED: readonly ColumnId[] = ['area', 'axis', 'axis2', 'track'];

/** The most columns of merged cells of which the empty ones are not told. */
const MOST_BESIDE = 300;

/** How far down the headings are looked for: a title, a date may stand above them. */
const ABOVE = 20;

export const textIn = (value: Kept | undefined): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? value.day
      : String(value)
          .replace(/[\u00a0\u202f]/g, ' ')
          .replace(/^[\s\u200b-\u200d\u2060\ufeff]+$/, '')
          .trim();

/** Which sheet is which; tells those that are none. */
export function sheetsIn(
  sheets: readonly RawSheet[],
  report: Report,
  language: Language,
): Map<ReadSheet, number> {
  const found = new Map<ReadSheet, number>();
  const filled = sheets.map(({ rows }) => rows.some((row) => row.some((value) => textIn(value) !== '')));
  const others: number[] = [];
  for (const [i, { name }] of sheets.entries()) {
    if (name !== null && (isIgnored(name) || isReadMe(name))) continue;
    const id = name === null ? 'questions' : sheetNamed(name);
    if (id === undefined) {
      if (filled[i]) others.push(i);
      continue;
    }
    const first = found.get(id);
    if (first === undefined) found.set(id, i);
    else if (filled[i]) {
      report(
        'CN890',
        { heading: name ?? '', first: sheets[first]?.name ?? '' },
        { sheet: i, row: 0, column: 0 },
      );
    }
  }
  const [only] = others;
  // A workbook of one sheet, whatever its name, is one of questions.
  if (!found.has('questions') && others.length === 1 && only !== undefined) found.set('questions', only);
  else {
    const known = READ_SHEETS.map((id) => sheetNames[id][language]);
    for (const i of others) {
      const sheet = sheets[i]?.name ?? '';
      report('CN888', { sheet, nearest: nearest(sheet, known), known }, { sheet: i, row: 0, column: 0 });
    }
  }
  return found;
}

const isReadMe = (name: string) => ['readme', ...skeletons(sheetNames.readMe)].includes(nameSkeleton(name));
const sheetNamed = (name: string) =>
  READ_SHEETS.find((id) => [id, ...skeletons(sheetNames[id])].includes(nameSkeleton(name)));
const skeletons = (words: Record<string, string>) => Object.values(words).map(nameSkeleton);

/** Finds the headings of a sheet; tells those that are unknown, and what stands where nothing is read. */
export function layOut(
  { rows, flaws }: RawSheet,
  sheet: number,
  id: ReadSheet,
  mapping: Mapping,
  report: Report,
  language: Language,
): Layout | null {
  const filled = [...rows.entries()].flatMap(([at, cells]) =>
    cells.some((value) => textIn(value) !== '') ? [{ at, cells }] : [],
  );
  const read = (cells: readonly Kept[]) => cells.map((value) => readHeading(textIn(value), id, mapping));
  const isHeadings = ({ cells }: { cells: readonly Kept[] }, least: number) => {
    const found = read(cells);
    return found.some((one) => one?.column === MAIN[id]) && found.filter((one) => one).length >= least;
  };
  const top = filled.slice(0, ABOVE);
  let from = top.findIndex((row) => isHeadings(row, 2));
  if (from < 0) from = top.findIndex((row) => isHeadings(row, 1));
  if (from < 0) from = top.findIndex(({ cells }) => read(cells).filter((one) => one).length > 1);
  const columns = COLUMNS[id].filter(({ isRare }) => !isRare).map(({ id }) => headingNames[id][language]);
  const head = filled[from];
  if (!head) {
    const [first] = filled;
    if (first) report('CN896', { why: 'headings', columns }, firstPlace(first, sheet));
    return null;
  }
  const above = filled.slice(0, from).flatMap((row) => {
    const places = row.cells.flatMap((value, column) => (textIn(value) === '' ? [] : [column]));
    return places.slice(1).map((column) => ({ sheet, row: row.at, column }));
  });
  // A title in one cell is none of the grid's; of a whole table above the headings, one cell tells.
  if (above[0]) report('CN889', { why: 'above' }, above[0]);
  const flawed = new Set<string>();
  const repeated = new Map<number, Kept[]>();
  for (const { row, column, why, to = { row, column } } of flaws) {
    if (row < head.at || isIgnored(textIn(head.cells[column]), mapping)) continue;
    const heading = readHeading(textIn(head.cells[column]), id, mapping)?.column;
    const isDown = why === 'merged' && row > head.at && to.column === column;
    if (isDown && heading && REPEATED.includes(heading)) {
      const value = rows[row]?.[column] ?? null;
      for (let at = row + 1; at <= to.row && at < rows.length; at++) {
        const cells = repeated.get(at) ?? [...(rows[at] ?? [])];
        while (cells.length < column) cells.push(null);
        cells[column] = value;
        repeated.set(at, cells);
      }
      report('CN899', { why: 'repeated', text: textIn(value) }, { sheet, row, column });
      continue;
    }
    for (let at = row; at <= Math.min(to.row, rows.length); at++) {
      for (let beside = column; beside <= Math.min(to.column, column + MOST_BESIDE); beside++)
        flawed.add(`${at} ${beside}`);
    }
    report('CN894', { why }, { sheet, row, column });
  }
  // A row that is empty but for what is repeated into it says nothing.
  const body = filled.slice(from + 1).map(({ at, cells }) => ({ at, cells: repeated.get(at) ?? cells }));
  return {
    sheet,
    ...columnsOf(head, body, { sheet, id, mapping, report, language }),
    flawed,
    headings: firstPlace(head, sheet),
    rows: body,
  };
}

const firstPlace = (row: { at: number; cells: readonly Kept[] }, sheet: number): Place => ({
  sheet,
  row: row.at,
  column: Math.max(
    0,
    row.cells.findIndex((value) => textIn(value) !== ''),
  ),
});

function columnsOf(
  head: { at: number; cells: readonly Kept[] },
  body: Layout['rows'],
  on: { sheet: number; id: ReadSheet; mapping: Mapping; report: Report; language: Language },
): Pick<Layout, 'columns' | 'unknown'> {
  const { sheet, id, mapping, report, language } = on;
  const unknown: (string | null)[] = [];
  const known = COLUMNS[id].map((column) => headingNames[column.id][language]);
  const width = Math.max(head.cells.length, ...body.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => at).flatMap((at): Column[] => {
    const text = textIn(head.cells[at]);
    if (isIgnored(text, mapping)) return [];
    if (text === '') {
      const row = body.find(({ cells }) => textIn(cells[at]) !== '');
      if (row) report('CN889', { why: 'no-heading' }, { sheet, row: row.at, column: at });
      return [];
    }
    const heading = readHeading(text, id, mapping);
    if (heading) return [{ ...heading, at, text }];
    const mapped = mapping.get(nameSkeleton(text));
    const meant = mapped?.to ?? text;
    const close = nearest(meant, known);
    unknown.push(close ?? null);
    report(
      'CN887',
      { heading: meant, nearest: close, known },
      mapped?.ours ?? { sheet, row: head.at, column: at },
    );
    return [];
  });
  return { columns, unknown };
}

/** The cell of a row in a column; undefined if it is empty. */
export function cellAt(
  row: Layout['rows'][number],
  { at }: Pick<Column, 'at'>,
  sheet: number,
): Cell | undefined {
  const value = row.cells[at];
  const text = textIn(value);
  if (value === null || value === undefined || text === '') return undefined;
  return { value, text, at: { sheet, row: row.at, column: at } };
}
