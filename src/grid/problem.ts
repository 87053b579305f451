import type { ArgsOf, Code } from '../words/checks/catalogue.ts';

/** A cell's place, from 0: in the sheet of that number, in its row and column. */
export interface Place {
  sheet: number;
  row: number;
  column: number;
}

/** What is wrong with a cell; with the whole file where there is none. */
export type Problem = {
  [C in Code]: { code: C; args: ArgsOf<C>; at: Place | null; related?: Place };
}[Code];

export type Report = <C extends Code>(code: C, args: ArgsOf<C>, at: Place | null, related?: Place) => void;

/** What a spreadsheet keeps in a cell; a day is what it made of something that looked like one. */
export type Kept = string | number | boolean | { day: string } | null;

/** A sheet as it was read; a CSV file has one, without a name. */
export interface RawSheet {
  name: string | null;
  rows: readonly (readonly Kept[])[];
  /** The cells that hold no plain value, with their places from 0. */
  flaws: readonly {
    row: number;
    column: number;
    why: 'formula' | 'error' | 'merged';
    /** The last one of merged cells. */
    to?: { row: number; column: number };
  }[];
}

/** A cell that says something. */
export interface Cell {
  value: Exclude<Kept, null>;
  /** Without the blanks around it; no-break spaces are plain ones, which the program sets by itself. */
  text: string;
  at: Place;
}
