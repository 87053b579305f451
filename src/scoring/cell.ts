import type { AnswerValue } from '../model/answer.js';
import type { Question } from '../model/questionnaire.js';

/** In the order in which several respondents' states are settled: the first that any of them has. */
export const STATES = ['answered', 'unknown', 'unanswered', 'not-applicable', 'hidden'] as const;
export type State = (typeof STATES)[number];

/** An answer as it was given, with what it is worth. */
export interface GivenAnswer {
  given: AnswerValue;
  /** From 0 to 1; null where the question is not scored. */
  value: number | null;
}

/** What a structure says to one question: everything after `resolve` reads only cells. */
export interface Cell {
  question: Question;
  state: State;
  /**
   * From 0 to 1: the mean over the respondents who answered. Where the question is hidden by an answer and has
   * a `hidden-value`, that value, which counts in the sums. Else null.
   */
  value: number | null;
  /** The answers as given, one for each respondent who answered, in the order of the sheets. */
  answers: GivenAnswer[];
  /** max − min of the respondents' values; 0 with one. */
  spread: number;
  /** Where the structure would like to be, from 0 to 1: the mean over those who said so; null if nobody did. */
  target: number | null;
  /** The targets as written. */
  targets: AnswerValue[];
  notes: string[];
}

/** Whether a cell enters the sums of the axes: answered, or hidden by an answer with a value for that case. */
export const counts = (cell: Cell): cell is Cell & { value: number } =>
  cell.value !== null && (cell.state === 'answered' || cell.state === 'hidden');

/** Whether a cell waits for an answer: it lowers the coverage and widens the range. */
export const isOpen = (cell: Cell): boolean => cell.state === 'unknown' || cell.state === 'unanswered';
