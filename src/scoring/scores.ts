import type { AreaId, AxisId, Gate } from '../model/questionnaire.ts';

/** What a sum over questions gives: whole numbers from 0 to 100, and counts of questions. */
export interface Sum {
  /** null where nothing is answered. */
  score: number | null;
  /** Part of the weight that is answered, in percent. */
  coverage: number;
  /** Lowest and highest score that the open questions leave possible. */
  range: [number, number];
  /** Questions answered; neither hidden ones nor those hidden with a value. */
  answered: number;
  /** Questions that somebody does not know, or left open. */
  open: number;
  /** Questions that do not apply. */
  na: number;
}

/** One term of an axis' sum. */
export interface Term {
  question: string;
  weight: number;
  /** From 0 to 1; null while the question is open. */
  value: number | null;
  /** Points of the axis, from 0 to 100, that this answer does not bring (as much as it could cost, if open). */
  loss: number;
  /** True where the question is hidden and counts with its `hidden-value`. */
  implied: boolean;
}

/** A gate that keeps an axis below its level. */
export interface HeldBy {
  gate: Gate;
  /** False where its condition does not hold; null where a question that it names is still open. */
  truth: false | null;
  /** The questions that its condition names. */
  questions: string[];
}

export interface AxisScore extends Sum {
  /** From 1 to 5; null where the coverage is below 50. */
  level: number | null;
  /** The level that the score alone would give; above `level` where a gate holds the axis. */
  ungated: number | null;
  /** The lowest gate that holds the axis below what its score gives. */
  heldBy: HeldBy | null;
  /** Whether there is a level, three questions or more are answered, and what does not apply weighs no more than the rest. */
  solid: boolean;
  /** Largest loss first, then in the questionnaire's order. */
  terms: Term[];
}

export interface Scores {
  /** null where no question of the axis applies. */
  axes: Record<AxisId, AxisScore | null>;
  /** The 3 × 4 matrix; null where no question of the cell applies. */
  matrix: Record<AreaId, Record<AxisId, Sum | null>>;
  /** Rounded mean of the four scores; null unless all four axes have a level. In the data, never in a report. */
  overall: number | null;
}
