import { CsvError, type CsvErrorCode, type Options, parse } from 'csv-parse/sync';

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
  const { records, fault } = recordsIn(text, { delimiter: separator });
  let at = 0;
  const rows = records.map((record) =>
    record.map((said) => {
      const from = at;
      // Within quotation marks, each one is written twice.
      const to = from + said.length + (text[from] === '"' ? said.split('"').length + 1 : 0);
      at = to + (text.startsWith('\r\n', to) ? 2 : 1);
      return { text: said.trim(), from, to };
    }),
  );
  if (!fault) return { rows, fault };
  let cell = at;
  for (let i = 0; i < fault.column; i += 1) {
    cell = 1 + (text[cell] === '"' ? 1 + closing(text, cell) : text.indexOf(separator, cell));
  }
  const { why } = fault;
  const from = why === 'unclosed' ? cell : why === 'after' ? closing(text, cell) : text.indexOf('"', cell);
  return { rows, fault: { why, from, to: from + 1 } };
}

/** The first rows that say something. */
export const firstRows = (text: string, separator: string, most: number): string[][] =>
  recordsIn(text, { delimiter: separator, skip_records_with_empty_values: true, to: most }).records;

/** The records before a fault, and the fault, in the column of its record. */
function recordsIn(
  text: string,
  options: Options,
): { records: string[][]; fault: { why: QuoteFault['why']; column: number } | null } {
  const all = { record_delimiter: ['\r\n', '\n'], relax_column_count: true, ...options };
  try {
    return { records: parse(text, all), fault: null };
  } catch (error) {
    const why = error instanceof CsvError ? WHY[error.code] : undefined;
    if (why === undefined) throw error;
    const { records, column } = error as CsvError & { records: number; column: number };
    return { records: records === 0 ? [] : parse(text, { ...all, to: records }), fault: { why, column } };
  }
}

/** The offset of the quotation mark that closes a cell, given that of the one that opens it. */
function closing(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
