import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { CopyName } from './copy-name.ts';

/** What decides which of two copies counts: the later date, more answers, or the name without marks of a copy. */
export type Settled = 'date' | 'answers' | 'name';

/** Something odd about the files of one structure. */
export type Oddity =
  /** Files of an earlier round of answers, oldest first, and those that count in their place. */
  | { kind: 'earlier'; files: { file: string; date: string }[]; kept: string[]; latest: string }
  /** A file of a person who answered again on a later day of the same round: that day's file is counted. */
  | { kind: 'again'; file: string; date: string; kept: string; latest: string }
  /** Identical files: only the first is counted. */
  | { kind: 'copies'; kept: string; left: string[] }
  /** A file named as a copy of another but different: one voice, and the other file is counted. */
  | { kind: 'passed-over'; file: string; kept: string; settled: Settled; differs: string[] }
  /** Nearly identical files that do not say who answers: all are counted. */
  | { kind: 'near'; files: string[]; differs: string[] }
  /** Files that do not say who answers: each counts as one person. */
  | { kind: 'anonymous'; files: string[] }
  /** Different files that seem to be one person's (same role, age band and date): all are counted. */
  | { kind: 'same-person'; files: string[]; hasAge: boolean };

/** A sheet with a fingerprint of its content: equal only for files that say the same. */
export interface Printed {
  sheet: AnswerSheet;
  print: string;
}

/** A sheet with what its file name says about copies. */
export type Named = Printed & CopyName;
