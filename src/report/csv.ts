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
export const plainText = remembered((text: string) => oneLine(text).replace(FORMULA, "$1'"));

const SEPARATOR: Record<Language, string> = { fr: ';', en: ',' };
const END = '\r\n';

/** Null is left empty. */
function cellText(value: string | number | null, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'string') return plainText(value);
  return language === 'fr' ? String(value).replace('.', ',') : String(value);
}

/** A line per row, with the separator, decimal sign and line end that a spreadsheet in the language expects. */
export const csvLines = (rows: readonly CsvRow[], language: Language): string =>
  stringify(
    rows.map((row) => row.map((value) => cellText(value, language))),
    { delimiter: SEPARATOR[language], record_delimiter: 'windows' },
  );

export const csvLine = (row: CsvRow, language: Language): string => csvLines([row], language);

/** A part of a line per row, since what many lines share is written once. No cell has a line end. */
export const csvParts = (rows: readonly CsvRow[], language: Language): string[] =>
  csvLines(rows, language).split(END).slice(0, -1);

/** A line of its parts. */
export const lineOf = (parts: readonly string[], language: Language): string =>
  parts.join(SEPARATOR[language]) + END;
