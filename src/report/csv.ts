import { stringify } from 'csv-stringify/sync';
import type { Language } from '../language.ts';
import { oneLine } from '../text/printable.ts';
import { remembered } from '../text/remembered.ts';

export type CsvRow = (string | number | null)[];

/** The byte-order mark by which spreadsheets recognise UTF-8. */
export const UTF8_MARK = '\ufeff';

/**
 * Where a spreadsheet would start a cell, followed by what would make it a formula: its separator may differ from this
 * file's, and quotation marks then protect nothing. Full-width signs count as ordinary ones.
 */
const FORMULA = /((?:^|[;,\t|])["'\s]*)(?=[=+\-@＝＋－＠])/g;

/**
 * A text that no spreadsheet executes, whatever separator it uses: an apostrophe precedes what it would execute.
 * Removing the apostrophe restores the text.
 */
export const plainText = remembered((text) => oneLine(text).replace(FORMULA, "$1'"));

/** Cells as text, with the decimal sign that a spreadsheet in the language expects; null is left empty. */
export const csvCells = (row: CsvRow, language: Language): string[] =>
  row.map((value) => {
    if (value === null) return '';
    return typeof value === 'string' ? plainText(value) : decimal(value, language);
  });

function decimal(value: number, language: Language): string {
  const text = String(value);
  return language === 'fr' ? text.replace('.', ',') : text;
}

/** Lines of `csvCells`, separated and ended as a spreadsheet in the language expects. */
export const linesOfCells = (rows: string[][], language: Language): string =>
  stringify(rows, { delimiter: language === 'fr' ? ';' : ',', record_delimiter: 'windows' });

export const csvLines = (rows: readonly CsvRow[], language: Language): string =>
  linesOfCells(
    rows.map((row) => csvCells(row, language)),
    language,
  );

export const csvLine = (row: CsvRow, language: Language): string => csvLines([row], language);
