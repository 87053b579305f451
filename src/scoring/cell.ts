import type { AnswerValue } from '../model/answer.ts';
import { isScored, type Question } from '../model/questionnaire.ts';
import { APART, isAtLeast } from '../model/thresholds.ts';

/** By precedence: several respondents together have the first state that any of them has. */
export const STATES = ['answered', 'unknown', 'unanswered', 'not-applicable', 'hidden'] as const;
export type State = (typeof STATES)[number];

/** The state of several respondents together. */
export const leadingState = (cells: readonly Pick<Cell, 'state'>[]): State =>
  STATES.find((candidate) => cells.some(({ state }) => state === candidate)) ?? 'hidden';

/** An answer as given, with its worth. */
export interface GivenAnswer {
  given: AnswerValue;
  /** From 0 to 1; null where the question is not scored. */
  value: number | null;
}

/** A structure's answer to one question; everything after `resolve` reads only cells. */
export interface Cell {
  question: Question;
  state: State;
  /**
   * From 0 to 1: the mean over the respondents who answered. If an answer hides the question and it has a
   * `hidden-value`, that value, which counts in the sums. Else null.
   */
  value: number | null;
  /** The answers as given, one per respondent who answered, in the order of the sheets; without unshared texts. */
  answers: GivenAnswer[];
  /** How many respondents do not know, or left the question open, whatever the others answered. */
  unknown: number;
  unanswered: number;
  /** How many are not concerned, and how many were not asked. With those who answered, these are all. */
  notApplicable: number;
  hidden: number;
  /** max − min of the respondents' values; 0 with a single one. */
  spread: number;
  /** Where the structure would like to be, from 0 to 1: the mean of the targets; null without any. */
  target: number | null;
  /** The targets as written. */
  targets: AnswerValue[];
  notes: string[];
}

/** Whether a structure's respondents differ enough on a question to discuss it. */
export const isApart = (cell: Cell): boolean =>
  cell.state === 'answered' && isScored(cell.question) && isAtLeast(cell.spread, APART);

/** How many were asked and chose no answer. */
export type Doubt = Pick<Cell, 'unknown' | 'unanswered' | 'notApplicable'>;

export const doubtOf = ({ unknown, unanswered, notApplicable }: Doubt): Doubt => ({
  unknown,
  unanswered,
  notApplicable,
});

/** Whether somebody answered what others do not know, left open, or say does not concern them. */
export const isDoubted = ({ state, unknown, unanswered, notApplicable }: Cell): boolean =>
  state === 'answered' && unknown + unanswered + notApplicable > 0;

/** The scored questions that some answered and others did not, though they were asked; most unknown first. */
export const doubted = (cells: readonly Cell[]): Cell[] =>
  cells
    .filter((cell) => isScored(cell.question) && isDoubted(cell))
    .sort(
      (a, b) => b.unknown - a.unknown || b.unanswered - a.unanswered || b.notApplicable - a.notApplicable,
    );

/** Whether a cell counts in the sums of the axes: answered, or hidden by an answer with a `hidden-value`. */
export const counts = (cell: Cell): cell is Cell & { value: number } =>
  cell.value !== null && (cell.state === 'answered' || cell.state === 'hidden');

/** Whether a cell waits for an answer: it lowers the coverage and widens the range. */
export const isOpen = (cell: Cell): boolean => cell.state === 'unknown' || cell.state === 'unanswered';
