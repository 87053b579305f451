import type { AreaId, AxisId, Gate } from '../model/questionnaire.ts';

/** The result of a sum over questions: whole numbers from 0 to 100, and counts of questions. */
export interface Sum {
  /** null if nothing is answered. */
  score: number | null;
  /** Answered share of the weight, in percent. */
  coverage: number;
  /** Lowest and highest score that the open questions leave possible. */
  range: [number, number];
  /** Answered questions; no hidden ones, even with a `hidden-value`. */
  answered: number;
  /** Questions that nobody answered and somebody does not know or left open. */
  open: number;
  /** Questions that do not apply. */
  na: number;
}

/** One term of an axis's sum. */
export interface Term {
  question: string;
  weight: number;
  /** From 0 to 1; null while the question is open. */
  value: number | null;
  /** Points of the axis, from 0 to 100, that this answer loses (or could lose, if open). */
  loss: number;
  /** True if the question is hidden and counts with its `hidden-value`. */
  implied: boolean;
}

/** A gate that keeps an axis below its level. */
export interface HeldBy {
  gate: Gate;
  /** False if its condition does not hold; null while a question that it names is open. */
  truth: false | null;
  /** The questions in its condition. */
  questions: string[];
}

export interface AxisScore extends Sum {
  /** From 1 to 5; null if coverage is below 50. */
  level: number | null;
  /** The level from the score alone; above `level` if a gate holds the axis. */
  ungated: number | null;
  /** The lowest gate that holds the axis below its ungated level. */
  heldBy: HeldBy | null;
  /** Whether there is a level, from at least three answers, and what does not apply weighs no more than the rest. */
  solid: boolean;
  /** Largest loss first, then in the questionnaire's order. */
  terms: Term[];
}

export interface Scores {
  /** null if no question of the axis applies. */
  axes: Record<AxisId, AxisScore | null>;
  /** The 3 × 4 matrix; null if no question of the cell applies. */
  matrix: Record<AreaId, Record<AxisId, Sum | null>>;
  /** Rounded mean of the four scores; null unless all axes have a level. In the data, never in a report. */
  overall: number | null;
}
