import { isDay } from '../../model/day.ts';
import { isLeftwards } from '../../text/direction.ts';
import { oneLine } from '../../text/printable.ts';
import type { CellValue, Column, Sheet } from './sheet.ts';

// A sheet as SpreadsheetML (ECMA-376). Texts stand in their own cells, not in a list that all sheets share: a workbook
// of any length is written as it comes.

/** The most characters that a cell holds, in UTF-16 units. */
const MOST = 32_767;

/** Rows below the last one whose lists of choices are ready, for those that people add. */
const ADDED = 1000;

/** The styles of cells, by their place in the styles of the workbook. */
const STYLES = { text: 0, heading: 1, date: 2 } as const;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What a spreadsheet takes for a character given by its number. */
const ESCAPED = /_(?=x[\dA-Fa-f]{4}_)/g;

/** What XML cannot hold. */
const IMPOSSIBLE = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign);

/** @param cut what ends a text that is too long for a cell. */
export function sheetStart({ columns }: Sheet, cut: string): string {
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const titles = columns.map(({ title }, i) => cellXml(title, STYLES.heading, i, 1, cut));
  // Begun where its texts are.
  const side = columns.some(({ title }) => isLeftwards(title)) ? ' rightToLeft="1"' : '';
  return `${XML_START}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${side} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${titles.join('')}</row>`;
}

/** @param at its number; the titles have 1. */
export function rowXml(
  cells: readonly CellValue[],
  columns: readonly Column[],
  at: number,
  cut: string,
): string {
  const xml = cells.map((value, i) => {
    const isDate = columns[i]?.kind === 'date' && typeof value === 'string' && isDay(value);
    return isDate
      ? cellXml(serialOf(value), STYLES.date, i, at, cut)
      : cellXml(value, STYLES.text, i, at, cut);
  });
  return `<row r="${at}">${xml.join('')}</row>`;
}

/** @param last the number of the last row. */
export function sheetEnd({ columns }: Sheet, last: number): string {
  const lists = columns.flatMap(({ choices }, i) => {
    if (!choices) return [];
    const letter = letters(i);
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${letter}2:${letter}${last + ADDED}"><formula1>"${escapeXml(choices.join(','))}"</formula1></dataValidation>`;
  });
  const validations =
    lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
  return `</sheetData>${validations}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function cellXml(value: CellValue, style: number, column: number, row: number, cut: string): string {
  if (value === null || value === '') return '';
  const at = `r="${letters(column)}${row}" s="${style}"`;
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
  const text = oneLine(value);
  const short = text.length > MOST ? `${text.slice(0, MOST - cut.length)}${cut}` : text;
  const safe = escapeXml(short.replace(IMPOSSIBLE, '\ufffd').replace(ESCAPED, '_x005F_'));
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}

/** A column's letters, from its place. */
export function letters(column: number): string {
  const [before, last] = [Math.floor(column / 26), column % 26];
  return `${before === 0 ? '' : letters(before - 1)}${String.fromCharCode(65 + last)}`;
}

/** The number by which spreadsheets know a day. */
function serialOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
}
