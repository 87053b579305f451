import type { ArgsOf, Code } from '../words/checks/catalogue.ts';
import type { Severity } from '../words/checks/check.ts';

/**
 * What a rule finds in a document: a code with the arguments of its sentences, and the path of the thing at fault.
 * Rules know no positions; whoever holds the document turns a finding into a diagnostic.
 */
export type Finding = {
  [C in Code]: {
    code: C;
    args: ArgsOf<C>;
    path: Path;
    /** Whether the key or the value at `path` is at fault. */
    on: 'key' | 'value';
    /** What to show next to it: an earlier definition, or the other of two things that disagree. */
    related?: Path;
    /** The words at fault in the text at `path`, as its reader sees them. */
    words?: string;
  };
}[Code];

/** A finding at its place. */
export type Diagnostic = {
  [C in Code]: {
    code: C;
    args: ArgsOf<C>;
    /** As the user named it. */
    file: string;
    /** null if the whole file is at fault: it cannot be read, or is empty. */
    range: Range | null;
    /** The place of the finding's `related`. */
    related?: { file: string; range: Range; cell?: Cell };
    /** Where it is in a spreadsheet; a workbook has no lines. */
    cell?: Cell;
    /** How serious it is to those who check, where they set that; by its code otherwise. */
    severity?: Severity;
  };
}[Code];

/** A cell of a workbook: its name, such as `questions!F7`, and what it says. */
export interface Cell {
  name: string;
  text: string;
  /** Whether it is in a text too, and has a line there. */
  isInText?: true;
}

/** Makes a finding on a value (the default) or on a key. */
export function finding<C extends Code>(
  code: C,
  path: Path,
  args: ArgsOf<C>,
  on: 'key' | 'value' = 'value',
  related?: Path,
): Finding {
  return { code, path, args, on, ...(related && { related }) } as Finding;
}

/** Where a thing is in its file: the keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** A range in a file. Lines and columns count from 1, in UTF-16 units; the end is exclusive. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A file's text, ready to parse: without byte-order mark, with LF or CRLF line ends. */
export interface Source {
  /** As the user named it. */
  file: string;
  text: string;
}
