import type { Language } from '../../language.ts';
import type { PanelWords } from '../../words/review/panel.ts';
import type { QuestionRow } from '../cohort/speech.ts';

/** What can be said of a group’s review besides the comparison. */
export interface PanelReportOptions {
  language: Language;
  /** The fewest structures that a figure is about; null if structures may be named. */
  least: number | null;
  /** How many files that were given are not counted; null if some are not, and nobody knows how many. */
  unread: number | null;
}

/** A table: the titles of its columns but the first, and one line per row. */
export interface Rows {
  titles: string[];
  rows: { title: string; cells: string[] }[];
}

/**
 * What the template of a group's review reads: plain data, all sentences in the report's language, nothing escaped. What
 * is absent is null or an empty list.
 */
export interface PanelView {
  language: Language;
  labels: PanelWords['labels'];
  title: string;
  about: string[];
  /** What the reader should know first. */
  notes: string[];
  /** What moved and what did not, in sentences; empty if nothing is told of a group that is too small. */
  moved: string[];
  /** One line per axis, then per area; empty likewise. */
  readings: Rows;
  /** For the picture: the axes whose counts are all told. */
  picture: {
    description: string;
    axes: { title: string; text: string; progress: number; decline: number; steady: number }[];
    /** How many structures the longest bar stands for. */
    all: number;
  };
  /** By topic, three at most each. */
  most: {
    gained: { topic: string; text: string }[];
    lost: { topic: string; text: string }[];
    clearedUp: { topic: string; text: string }[];
    /** What is said if there are none. */
    none: string | null;
  };
  deeds: { rows: { title: string; text: string }[]; note: string | null };
  who: string[];
  /** One line per question that has something to tell. */
  questions: Rows;
  actions: Rows;
  /** What a plan says of an action, and the answers otherwise. */
  contradictions: string[];
  /** Actions of no plan, which people follow up besides, a line each; empty if structures are not named. */
  unplanned: string[];
  /** Empty if structures are not named. */
  members: Rows & { intro: string };
  once: { name: string; when: string }[];
  reading: string[];
  /** The questions that the report names by topic, in full. */
  inFull: QuestionRow[];
}
