import type { CellValue } from '../report/workbook/sheet.ts';
import type { ColumnId } from './sheets.ts';

/** What a row of a grid says in a column: a value, or a text in each language; of numbered columns, one of them. */
export interface Field {
  column: ColumnId;
  number: number | null;
  /** By language; the key is empty for what is no text. */
  said: Readonly<Record<string, CellValue>>;
}

export const field = (column: ColumnId, value: CellValue | undefined): Field[] =>
  value === null || value === undefined || value === ''
    ? []
    : [{ column, number: null, said: { '': value } }];
