import { stringify } from 'csv-stringify/sync';
import type { Language } from '../language.ts';
import { oneLine } from '../text/printable.ts';

export type CsvRow = (string | number | null)[];

/** By which spreadsheets know UTF-8, at the start of a file. */
export const UTF8_MARK = '\ufeff';

/**
 * Where a spreadsheet would begin a cell, and what would make a formula of it: its own separator may not be this
 * file's, and quotation marks then part nothing. The signs of East Asian keyboards are taken for the others.
 */
const FORMULA = /((?:^|[;,\t|])["'\s]*)(?=[=+\-@＝＋－＠])/g;

/**
 * A text that no spreadsheet runs, with whatever separator it reads: an apostrophe stands before what it would run.
 * Taken out there, it leaves the text.
 */
export const plainText = (text: string): string => oneLine(text).replace(FORMULA, "$1'");

/** One line, with the separator, the decimal sign and the end that a spreadsheet of the language expects. */
export const csvLine = (row: CsvRow, language: Language): string =>
  stringify([row], {
    delimiter: language === 'fr' ? ';' : ',',
    record_delimiter: 'windows',
    cast: {
      number: (value) => String(value).replace('.', language === 'fr' ? ',' : '.'),
      string: plainText,
    },
  });
