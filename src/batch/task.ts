import type { Calendar } from '../cohort/arranged.ts';
import type { Member } from '../cohort/member.ts';
import type { SetAside } from '../cohort/roll.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Input } from '../files/inputs.ts';
import type { AnswerFile } from '../generated/answer-file.ts';
import type { Language } from '../language.ts';
import type { Offer } from '../load/lookup/offers.ts';
import type { Identity } from '../model/structure.ts';
import type { Published } from '../pipeline/publish.ts';
import type { Pictures } from '../report/html-body.ts';
import type { FilledIn } from '../report/plan/filled-in.ts';
import type { MemberLines } from './member-lines.ts';

/** What every task of a batch is told; plain data, since it goes to other threads. */
export interface Setup {
  cwd: string;
  language: Language;
  /** The language that the questionnaire's texts are read in, where somebody chose one. */
  readIn?: string | undefined;
  /** What answers are read against, as the user would name it; null for what each file names itself. */
  questionnaire: string | null;
  /** The questionnaires among the files given: what a file names may be one of them. */
  offers?: (Offer & { isNamed: boolean })[];
  /** The folder of the results, as an absolute path. */
  out: string;
  /** Whether structures get a plan of their own. */
  plans: boolean;
  /** Whether each structure's half-day sheet is written with its plan: when nothing needs analysing first. */
  sheets: boolean;
  /** Whether each document has a page of its own. */
  pages: boolean;
  /** The dates that plans and sheets tell. */
  calendar: Calendar;
  /** Whether files that people edited are written over. */
  force: boolean;
  /** Whether pages draw the four axes as a radar too. */
  hasRadar?: boolean;
}

/** A diagnostic's file with all that is said of it. */
export interface Told {
  file: string;
  diagnostics: Diagnostic[];
}

/** A file as it was when it was first read, from which its answers are read again. */
export interface FileState {
  /** Whether the user named this very file. */
  named: boolean;
  /** When it was last written, in milliseconds, and its length in bytes. */
  mtime: number;
  size: number;
}

/** What an answer file says, where it cannot be read again: it came as a line, or through a pipe. */
export interface KeptAnswers {
  /** The same for two files only where they say the same. */
  print: string;
  sheet: AnswerFile;
}

/** An answer file: where its answers are to be read again, or what they are. */
export interface AnswersToRead {
  /** As the user would name it. */
  file: string;
  from: FileState | KeptAnswers;
  /** Of the questionnaire for which the file says that it was made. */
  version: string;
}

/** What is known of an answer file before its structure's answers are read together. */
export interface Head extends AnswersToRead {
  /** What files of the same structure have in common. */
  key: string;
  name: string;
  profile: string;
  date: string | null;
}

export interface ReadTask {
  kind: 'read';
  files: Input[];
}

export interface ReadResult {
  heads: Head[];
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
  answers: AnswersToRead[];
}

export interface MakeTask {
  kind: 'make';
  structures: StructureTask[];
}

export interface Made {
  base: string;
  /** Null where none of its files could be read again. */
  member: Member | null;
  /** What is known of who does what in its plan, for its sheet. */
  filledIn: FilledIn;
  /** What is drawn in its plan; nothing where that has no page. */
  pictures: Pictures;
  /** Its lines in the results as a whole, where structures are too many for one to be named by another's name. */
  lines: MemberLines | null;
  /** How many of its answer files count. */
  files: number;
  /** Files left out as copies of another. */
  copies: number;
  /** Files that another one stands for. */
  setAside: SetAside[];
  /** Files that are passed over for another of the same person, or that changed while the command was running. */
  refused: Told[];
  notices: Told[];
  written: Published[];
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

/** A document in Markdown whose page is to be made. */
export interface PageDocument {
  /** The two files, as absolute paths. */
  markdown: string;
  page: string;
  /** The file beside it that has a newer version, since somebody edited it. */
  newer: string | null;
  pictures: Pictures;
  /** Whose it is; null for the group's. */
  structure: Identity | null;
  /** Whether the page of all documents has it, too. */
  isInIndex: boolean;
}

export interface PageTask {
  kind: 'page';
  documents: PageDocument[];
}

export interface MadePage {
  written: Published;
  /** As text. */
  title: string;
  /** What the page of all documents is to have. */
  html: string | null;
}

export interface PageResult {
  /** In the order of the documents; null for one that has no page. */
  pages: (MadePage | null)[];
}

/** Asked before each file, or structure: whether to stop here. */
export type IsStopped = () => boolean;

/** A task on files, which can be done file by file. */
export type FilesTask = ReadTask | ScoreTask;
export type FilesResult = ReadResult | ScoreResult;

export type Task = ReadTask | MakeTask | PageTask | ScoreTask;
export type ResultOf<T extends Task> = T extends ReadTask
  ? ReadResult
  : T extends MakeTask
    ? MakeResult
    : T extends PageTask
      ? PageResult
      : ScoreResult;
