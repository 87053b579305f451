import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { CopyName } from './copy-name.ts';

/** What settles which of two copies counts: the later day, the more answers, else the name without a copy's mark. */
export type Settled = 'date' | 'answers' | 'name';

/** What is odd about the files of one structure. */
export type Oddity =
  /** Files of an earlier round of answers, with their days: they are for a comparison, and none is counted. */
  | { kind: 'earlier'; files: { file: string; date: string }[]; latest: string }
  /** Files with the same content: the first is counted, the others are not. */
  | { kind: 'copies'; kept: string; left: string[] }
  /** A file named as a copy of another that says something else: one voice, of which the other file is counted. */
  | { kind: 'passed-over'; file: string; kept: string; settled: Settled; differs: string[] }
  /** Files that say nearly the same, and not who answers: all are counted. */
  | { kind: 'near'; files: string[]; differs: string[] }
  /** Files of which none says who answers: each is counted as somebody. */
  | { kind: 'anonymous'; files: string[] }
  /** Files that seem to be of one person (same role, age band and day) and do not say the same: all are counted. */
  | { kind: 'same-person'; files: string[]; hasAge: boolean };

/** A sheet with a print of all that its file says: the same for two files only where they say the same. */
export interface Printed {
  sheet: AnswerSheet;
  print: string;
}

/** A sheet with what its file's name says of copies. */
export type Named = Printed & CopyName;
