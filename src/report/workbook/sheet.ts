/** A cell of a workbook: never a formula. A day YYYY-MM-DD is a date in a column of dates, and a text elsewhere. */
export type CellValue = string | number | null;

export interface Column {
  title: string;
  /** What its cells say, for the legend. */
  meaning: string;
  /** In characters of the usual size. */
  width: number;
  kind: 'text' | 'date';
  /** The words that a list offers for its cells; people may write others. */
  choices?: readonly string[];
  /** Whether people fill it in: what it holds is not what the workbook was made of. */
  isFilledIn?: boolean;
}

/** A sheet, whose rows are made as they are written: a cohort may have any number of them. */
export interface Sheet {
  /** At most 31 characters, of which none is one of `[ ] : * ? / \`. */
  name: string;
  columns: readonly Column[];
  rows: Iterable<readonly CellValue[]>;
  /** Below them, those that people added: they are not what the workbook was made of. */
  added?: Iterable<readonly CellValue[]>;
}

/** A column of texts, of dates where it is said. */
export const column = (
  title: string,
  meaning: string,
  width = 16,
  rest: Partial<Pick<Column, 'kind' | 'choices' | 'isFilledIn'>> = {},
): Column => ({ title, meaning, width, kind: 'text', ...rest });
