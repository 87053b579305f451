import type { Expected } from '../cohort/roll.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { cohortWords } from '../words/cli/cohort.ts';
import type { Spoken } from '../words/speak.ts';
import type { Apart } from './half-day-files.ts';
import type { Leftovers } from './leftovers.ts';
import type { Mailed, MailList } from './mail.ts';
import type { AskedDays } from './programme-file.ts';
import type { Progress } from './progress.ts';
import type { Setup, Told } from './task.ts';

/** Who was expected, and what is wrong with the list that says so. */
export interface ExpectedList {
  rows: Expected[];
  told: Told;
}

export interface CohortOptions {
  questionnaire: Questionnaire;
  setup: Omit<Setup, 'plans' | 'sheets' | 'pages' | 'calendar'>;
  minGroup: number;
  share: boolean;
  /** Whom messages are prepared for; null for nobody. */
  mail: MailList | null;
  /** Who was expected; null if nobody said. */
  expected: ExpectedList | null;
  /** Whether there is a workbook too. */
  xlsx: boolean;
  /** Whether pages are made of the documents. */
  pages: boolean;
  /** The days that the user asks for. */
  days: AskedDays;
  /** How many threads; null to let the number of files decide. */
  threads: number | null;
  progress: Progress;
  /** What the two steps of the work are called. */
  steps: Spoken<typeof cohortWords>['steps'];
  signal: AbortSignal;
}

/** What a run did: what its summary tells. */
export interface CohortOutcome {
  structures: number;
  /** Structures with several respondents. */
  merged: number;
  /** Answer files that count, that do not, and that are copies of another. */
  counted: number;
  refused: number;
  copies: number;
  /** Files that are no answer files. */
  others: number;
  /** The first diagnostics about files that are wrong or odd, and how many there are besides. */
  first: Diagnostic[];
  more: number;
  /** What is wrong or odd in the programme that people decided. */
  programme: { diagnostics: Diagnostic[]; isUnread: boolean; isNew: boolean; isDated: boolean; path: string };
  /** Files made anew, left as they were, and written beside what somebody edited. */
  made: number;
  same: number;
  beside: { path: string; kept: string }[];
  /** Pages of half-days that stand apart from somebody's work about another one. */
  apart: Apart[];
  /** Files that somebody had edited, and that were replaced by force. */
  replaced: string[];
  /** Workbooks that people edited, and that cannot be read back. */
  unread: string[];
  /** Messages prepared, and what is told of the list of contacts; null where none was asked for. */
  mail: Mailed | null;
  /** Files of a former run, about what this one does not count. */
  left: Leftovers;
}
