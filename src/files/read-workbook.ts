import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { FileSort } from '../words/checks/inputs.ts';
import { sortBySignature } from './signature.ts';

/** The most that a workbook may hold: what it says it unpacks to, in bytes, and in how many parts. */
export const MOST_UNPACKED = 20 * 1024 * 1024;
const MOST_PARTS = 100;

/** A table of texts: a sheet of a workbook, or a CSV file, which has no name. Days are YYYY-MM-DD. */
export interface TextTable {
  sheet: string | null;
  rows: readonly (readonly string[])[];
}

/** Why a workbook cannot be read: it is something else, too large to be one that people fill in, or damaged. */
export type NoWorkbook = { why: 'kind'; sort: FileSort | null } | { why: 'size' } | { why: 'damaged' };

/** A cell as a workbook keeps it; null if it is empty. */
export type KeptCell = string | number | boolean | Date | null;

/** Reads the sheets of an .xlsx file, all cells as texts. */
export async function readWorkbook(bytes: Uint8Array): Promise<TextTable[] | NoWorkbook> {
  const read = await readCells(bytes);
  return Array.isArray(read)
    ? read.map(({ sheet, rows }) => ({ sheet, rows: rows.map((row) => row.map(textOf)) }))
    : read;
}

/** The same with the cells as they are kept; nothing is unpacked before it is known to be small enough. */
export async function readCells(
  bytes: Uint8Array,
): Promise<{ sheet: string; rows: readonly (readonly KeptCell[])[] }[] | NoWorkbook> {
  const sort = sortBySignature(bytes);
  if (sort !== 'spreadsheet' && sort !== 'archive') return { why: 'kind', sort };
  const parts = new Set<string>();
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts.add(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    return { why: 'damaged' };
  }
  if (parts.size > MOST_PARTS || unpacked > MOST_UNPACKED) return { why: 'size' };
  if (!parts.has('xl/workbook.xml')) return { why: 'kind', sort };
  try {
    const sheets = await readXlsxFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    return sheets.map(({ sheet, data }) => ({ sheet, rows: data as KeptCell[][] }));
  } catch {
    return { why: 'damaged' };
  }
}

function textOf(value: KeptCell): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? dayOf(value) : String(value).trim();
}

/** Days are numbers of days, which come back some milliseconds early. */
export const dayOf = (date: Date): string =>
  new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 10);
