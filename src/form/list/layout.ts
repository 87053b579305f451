import { firstRows, type QuoteFault, type Row, readTable } from './table.ts';
import { type Headings, readHeadings, type Vocabulary } from './vocabulary.ts';

/** A tab comes first: a list of names alone has no separator, and no name has a tab. */
const SEPARATORS = ['\t', '|', ';', ','];

/** A line by which spreadsheets are told the separator. */
const TOLD = /^sep=.?$/i;

/** How many lines are looked at for headings: a title, a date, whose list it is may stand above them. */
const TITLES = 6;

/** How a list is laid out. */
export interface Layout<Column extends string> extends Headings<Column> {
  /** The row of headings, up to its last one; empty if the list has none. */
  headings: Row;
  /** The rows below it that say something. */
  body: readonly Row[];
  fault: QuoteFault | null;
}

/** Lays a list out with the separator by which most of its headings are known; if several do, most of its rows and cells. */
export function layOut<Column extends string>(text: string, vocabulary: Vocabulary<Column>): Layout<Column> {
  const { rows, fault } = readTable(text, separatorOf(text, vocabulary));
  const filled = rows.filter((row) => isFilled(row.map((cell) => cell.text)));
  const from = headingsAt(
    filled.map((row) => row.map(({ text }) => text)),
    vocabulary,
  );
  const [headings = [], ...body] = filled.slice(from);
  const upToLast = headings.slice(0, headings.findLastIndex((cell) => cell.text !== '') + 1);
  return {
    ...readHeadings(
      upToLast.map((cell) => cell.text),
      vocabulary,
    ),
    headings: upToLast,
    body,
    fault,
  };
}

function separatorOf(text: string, vocabulary: Vocabulary<string>): string {
  const found = SEPARATORS.map((separator) => {
    const rows = firstRows(text, separator, TITLES + 1);
    const headings = rows[headingsAt(rows, vocabulary)] ?? [];
    const known = readHeadings(headings, vocabulary).columns.size;
    const split = rows.filter(({ length }) => length > 1).length;
    return { separator, known, split, cells: headings.length };
  });
  found.sort((one, other) => other.known - one.known || other.split - one.split || other.cells - one.cells);
  const [best] = found;
  // Headings that none of them parts are those of names alone.
  if (best && best.known > 0 && best.cells === 1) return '\t';
  return best?.separator ?? ',';
}

/** Which row has the headings: below a line that tells the separator, and below titles if they are there to be known. */
function headingsAt(rows: readonly string[][], vocabulary: Vocabulary<string>): number {
  const first = TOLD.test(rows[0]?.[0] ?? '') ? 1 : 0;
  const isTitle = (row: readonly string[]) => row.filter((text) => text.trim() !== '').length === 1;
  const isKnown = (row: readonly string[]) => readHeadings(row, vocabulary).columns.size > 0;
  for (const [i, row] of rows.slice(first, first + TITLES).entries()) {
    if (isKnown(row)) return first + i;
    if (!isTitle(row)) break;
  }
  return first;
}

/** Whether a row says anything: separators alone are an empty row, whichever of them is the list's. */
const isFilled = (texts: readonly string[]): boolean => texts.some((text) => /[^,;|]/.test(text));
