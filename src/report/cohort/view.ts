import type { Roll } from '../../cohort/roll.ts';
import type { Language } from '../../language.ts';
import type { CohortWords } from '../../words/cohort/cohort.ts';
import type { AnnexesView } from './annexes.ts';
import type { QuestionRow } from './speech.ts';

/**
 * What the cohort's template reads: plain data, all sentences in the report's language, nothing escaped. What is absent
 * is null or an empty list.
 */
export interface CohortView {
  language: Language;
  labels: CohortWords['labels'];
  title: string;
  about: string[];
  /** What the reader should know first: that some files are not counted, that nobody is named. */
  notes: string[];
  who: {
    rows: { name: string; profile: string; answers: string; objective: string }[];
    /** Instead of the rows, if structures are not listed. */
    profiles: string | null;
    sentences: string[];
  };
  group: {
    intro: string;
    levels: string[];
    axes: { title: string; levels: string[]; median: string; middle: string; structures: string }[];
    matrixIntro: string;
    axisTitles: string[];
    areas: { title: string; cells: string[] }[];
    profiles: { title: string; structures: number; medians: string[] }[];
    fewProfiles: string | null;
    ages: string[];
    ageDifferences: string[];
  };
  /** What puts something at stake for several structures, by topic; null if nothing does. */
  dangers: { intro: string; rows: { topic: string; concerned: string; action: string | null }[] } | null;
  programme: {
    intro: string[];
    /** In the order of the days; each line has its label. */
    halfDays: {
      number: number;
      title: string;
      /** The area and the axis, if the title names topics. */
      cell: string | null;
      /** In words; null until it is known. */
      date: string | null;
      concerned: string;
      lines: { label: string; text: string }[];
    }[];
    /** What the programme leaves out, and how the proposal would differ. */
    notes: string[];
    /** What to do with unused half-days. */
    free: string | null;
  };
  together: { intro: string; actions: { title: string; concerned: string }[]; more: string | null };
  pairs: { intro: string; rows: { tells: string; listens: string; topic: string }[]; notes: string[] } | null;
  training: { intro: string; ways: { title: string; concerned: string; actions: string }[] };
  /** Where the individual half-days are told; null if structures are not named. */
  halfDays: string | null;
  /** Null if structures are not named. */
  annexes: AnnexesView | null;
  /** Each structure's scores, area by area; null if structures are not listed. */
  heat: {
    intro: string;
    areas: { title: string; rows: { name: string; scores: string[] }[] }[];
  } | null;
  /** The questions that the report names by topic. */
  questions: QuestionRow[];
}

/** What the report says besides the analysis. */
export interface ReportOptions {
  language: Language;
  /** How many files could not be counted. */
  refused: number;
  /** The fewest people, or structures if nobody is named, for which a figure is disclosed. */
  minGroup: number;
  /** Whether nobody may be named. */
  share: boolean;
  /** What became of the files, and who was expected; nothing is told of it if it is left out. */
  roll?: Roll | undefined;
}
