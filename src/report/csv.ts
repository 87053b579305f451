import type { Language } from '../language.ts';
import { oneLine } from '../text/printable.ts';

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
export const plainText = (text: string): string => oneLine(text).replace(FORMULA, "$1'");

/** What comes between cells where a spreadsheet in the language expects it. */
export const SEPARATOR: Record<Language, string> = { fr: ';', en: ',' };

function csvCell(value: string | number | null, language: Language): string {
  if (value === null) return '';
  const text =
    typeof value === 'string' ? plainText(value) : String(value).replace('.', language === 'fr' ? ',' : '.');
  return text.includes(SEPARATOR[language]) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Cells with the separator and decimal sign that a spreadsheet in the language expects: a part of a line, or all of it.
 *
 * Written here because csv-stringify, with which tests compare it, took longer over a cohort's tables than all that is
 * told in them.
 */
export function csvCells(row: CsvRow, language: Language): string {
  let line = '';
  for (const [i, value] of row.entries())
    line += (i > 0 ? SEPARATOR[language] : '') + csvCell(value, language);
  return line;
}

/** A line, ended as spreadsheets expect it. */
export const csvLine = (row: CsvRow, language: Language): string => `${csvCells(row, language)}\r\n`;

export const csvLines = (rows: readonly CsvRow[], language: Language): string =>
  rows.map((row) => csvLine(row, language)).join('');
