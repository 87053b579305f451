/** Where a thing is in its file: the keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** A range in a file. Lines and columns count from 1, in UTF-16 units; the end is exclusive. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}
