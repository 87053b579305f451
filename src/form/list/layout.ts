import { type Headings, readHeadings } from './headings.ts';
import { type Cell, type QuoteFault, type Row, readTable } from './table.ts';

/** A tab comes first: a list of names alone has no separator, and no name has a tab. */
const SEPARATORS = ['\t', '|', ';', ','];

/** A line by which spreadsheets are told the separator. */
const TOLD = /^sep=.?$/i;

/** How a list is laid out. */
export interface Layout extends Headings {
  /** The row of headings, up to its last one; empty if the list has none. */
  headings: Row;
  /** The rows below it that say something. */
  body: readonly Row[];
  fault: QuoteFault | null;
}

/** Lays a list out with the separator by which most of its headings are known. */
export function layOut(text: string): Layout {
  const [first, ...others] = SEPARATORS.map((separator) => layoutWith(text, separator));
  return others.reduce((best, other) => (isBetter(other, best) ? other : best), first as Layout);
}

const isBetter = (one: Layout, other: Layout): boolean =>
  (one.columns.size - other.columns.size || one.headings.length - other.headings.length) > 0;

function layoutWith(text: string, separator: string): Layout {
  const { rows, fault } = readTable(text, separator);
  const [headings = [], ...body] = rows.filter(
    (row, i) => isFilled(row) && !(i === 0 && TOLD.test(textOf(row[0]))),
  );
  const upToLast = headings.slice(0, headings.findLastIndex(({ text }) => text !== '') + 1);
  return { ...readHeadings(upToLast), headings: upToLast, body, fault };
}

/** Whether a row says anything: separators alone are an empty row, whichever of them is the list's. */
const isFilled = (row: Row): boolean => row.some(({ text }) => /[^,;|]/.test(text));
const textOf = (cell: Cell | undefined): string => cell?.text ?? '';
