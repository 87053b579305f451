import { firstRows, type QuoteFault, type Row, readTable } from './table.ts';
import { type Headings, readHeadings, type Vocabulary } from './vocabulary.ts';

/** A tab comes first: a list of names alone has no separator, and no name has a tab. */
const SEPARATORS = ['\t', '|', ';', ','];

/** A line by which spreadsheets are told the separator. */
const TOLD = /^sep=.?$/i;

/** How a list is laid out. */
export interface Layout<Column extends string> extends Headings<Column> {
  /** The row of headings, up to its last one; empty if the list has none. */
  headings: Row;
  /** The rows below it that say something. */
  body: readonly Row[];
  fault: QuoteFault | null;
}

/** Lays a list out with the separator by which most of its headings are known; if several do, most of its cells. */
export function layOut<Column extends string>(text: string, vocabulary: Vocabulary<Column>): Layout<Column> {
  const { rows, fault } = readTable(text, separatorOf(text, vocabulary));
  const filled = rows.filter((row) => isFilled(row.map((cell) => cell.text)));
  const [headings = [], ...body] = TOLD.test(filled[0]?.[0]?.text ?? '') ? filled.slice(1) : filled;
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
    const [first = [], second = []] = firstRows(text, separator);
    const headings = TOLD.test(first[0] ?? '') ? second : first;
    return { separator, known: readHeadings(headings, vocabulary).columns.size, cells: headings.length };
  });
  found.sort((one, other) => other.known - one.known || other.cells - one.cells);
  return found[0]?.separator ?? ',';
}

/** Whether a row says anything: separators alone are an empty row, whichever of them is the list's. */
const isFilled = (texts: readonly string[]): boolean => texts.some((text) => /[^,;|]/.test(text));
