import type { Member } from '../cohort/member.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Input } from '../files/inputs.ts';
import type { Language } from '../language.ts';
import type { Offer } from '../load/lookup/offers.ts';
import type { Line } from './sorted-lines.ts';
import type { Written } from './write-kept.ts';

/** What every task of a batch is told; plain data, since it goes to other threads. */
export interface Setup {
  cwd: string;
  language: Language;
  /** What answers are read against, as the user would name it; null for what each file names itself. */
  questionnaire: string | null;
  /** The questionnaires among the files given: what a file names may be one of them. */
  offers?: (Offer & { isNamed: boolean })[];
  /** The folder of the results, as an absolute path. */
  out: string;
  /** Whether structures get a plan of their own. */
  plans: boolean;
  /** Whether each structure's half-day sheet is written with its plan: where no analysis is to be waited for. */
  sheets: boolean;
  /** Whether files that people edited are written over. */
  force: boolean;
}

/** A diagnostic's file with all that is said of it. */
export interface Told {
  file: string;
  diagnostics: Diagnostic[];
}

export interface ReadTask {
  kind: 'read';
  files: Input[];
}

export interface ReadResult {
  records: Line[];
  refused: Told[];
  warned: Told[];
  /** Files that are no answer files, without the program's own. */
  others: string[];
  /** How many files these are in all. */
  files: number;
}

/** A structure: its answer files, and the name that its own files take. */
export interface StructureTask {
  /** What the names of its plan and of its sheet begin with. */
  base: string;
  /** Its records, as lines. */
  records: Line[];
}

export interface MakeTask {
  kind: 'make';
  structures: StructureTask[];
}

export interface Made {
  member: Member;
  base: string;
  /** How many of its answer files count. */
  files: number;
  /** Files left out as copies of another. */
  copies: number;
  /** Files that are passed over for another of the same person. */
  refused: Told[];
  notices: Told[];
  written: Written[];
}

export interface MakeResult {
  made: Made[];
}

export interface ScoreTask {
  kind: 'score';
  files: Input[];
  /** Whether each axis says of which terms its score is made. */
  explain: boolean;
}

export interface ScoreResult {
  /** A line of NDJSON for each file, ended by a line break; none for what is no answer file. */
  text: string;
  refused: Told[];
  warned: Told[];
  /** Questionnaires that nobody named, and that files led to. */
  found: Offer[];
}

/** A task on files, which can be done file by file. */
export type FilesTask = ReadTask | ScoreTask;
export type FilesResult = ReadResult | ScoreResult;

export type Task = ReadTask | MakeTask | ScoreTask;
export type ResultOf<T extends Task> = T extends ReadTask
  ? ReadResult
  : T extends MakeTask
    ? MakeResult
    : ScoreResult;

/** Those who do the tasks of a batch: this thread, or several others. */
export interface Crew {
  /** Does tasks, a few at a time, and gives their results in the order of the tasks. */
  all<T extends Task>(tasks: Iterable<T> | AsyncIterable<T>, setup: Setup): AsyncGenerator<ResultOf<T>>;
  close(): Promise<void>;
}
