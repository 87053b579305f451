import { CsvError, type CsvErrorCode, type InfoField, parse } from 'csv-parse/sync';

/** What a cell says, without the blanks around it, and where it is in the text: offsets, quotation marks included. */
export interface Cell {
  text: string;
  from: number;
  to: number;
}

export type Row = readonly Cell[];

/**
 * A quotation mark that leaves open where its cell ends: never closed, closed before the end of the cell, or within a
 * cell that does not begin with one.
 */
export interface QuoteFault {
  why: 'unclosed' | 'after' | 'inside';
  from: number;
  to: number;
}

/** A text's rows, empty ones included; only those before a fault, since nothing after it is certain. */
export interface Table {
  rows: readonly Row[];
  fault: QuoteFault | null;
}

const WHY: Partial<Record<CsvErrorCode, QuoteFault['why']>> = {
  CSV_QUOTE_NOT_CLOSED: 'unclosed',
  CSV_INVALID_CLOSING_QUOTE: 'after',
  INVALID_OPENING_QUOTE: 'inside',
};

/** @param text with LF or CRLF line ends. */
export function readTable(text: string, separator: string): Table {
  const rows: Row[] = [];
  let row: Cell[] = [];
  /** Where the cell being read begins. */
  let at = 0;
  const cast = (said: string, { quoting }: InfoField) => {
    // Within quotation marks, each one is written twice.
    const marks = quoting ? said.split('"').length + 1 : 0;
    const to = at + said.length + marks;
    row.push({ text: said.trim(), from: at, to });
    at = to + (text.startsWith('\r\n', to) ? 2 : 1);
    return null;
  };
  const on_record = () => {
    rows.push(row);
    row = [];
    return null;
  };
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      cast,
      on_record,
    });
    return { rows, fault: null };
  } catch (error) {
    const why = error instanceof CsvError ? WHY[error.code] : undefined;
    if (why === undefined) throw error;
    return { rows, fault: { why, ...marksAt(text, at, why) } };
  }
}

/** The quotation marks at fault, in the cell that begins at an offset. */
function marksAt(text: string, cell: number, why: QuoteFault['why']): Omit<QuoteFault, 'why'> {
  if (why === 'unclosed') return { from: cell, to: cell + 1 };
  let from = text.indexOf('"', why === 'inside' ? cell : cell + 1);
  while (why === 'after' && text[from + 1] === '"') from = text.indexOf('"', from + 2);
  return { from, to: from + 1 };
}
