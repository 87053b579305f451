import { isScored, type Question } from '../model/questionnaire.ts';
import { EPSILON, isAtMost } from '../model/thresholds.ts';
import { mean } from '../scoring/sum.ts';

/** From this difference of values, what people tick in a list has changed by a step. */
const LISTED = 0.1;

/** Where the answers of one date to a scored question stand. */
export interface Rung {
  /** From 0 to 1; the mean of several people's. */
  value: number;
  /** The place among the question's sentences, from 0 for the lowest; the mean of several people's. */
  rank: number;
}

/** Where answers stand together. @param values from 0 to 1, one or more. */
export function rungOf(question: Question, values: readonly number[]): Rung {
  const rungs = rungsOf(question);
  return meanRung(values.map((value) => ({ value, rank: rankOf(value, rungs) })));
}

/** @param rungs one or more. */
export const meanRung = (rungs: readonly Rung[]): Rung => ({
  value: mean(rungs.map(({ value }) => value)),
  rank: mean(rungs.map(({ rank }) => rank)),
});

/**
 * The sentences gained (above 0) or lost between two dates; a fraction where several people answered. For a list of
 * things to tick, which has no sentences, one at most.
 */
export function stepBetween(question: Question, before: Rung, after: Rung): number {
  if (question.type !== 'multiple') return exact(after.rank - before.rank);
  const gain = after.value - before.value;
  return Math.abs(gain) < LISTED - EPSILON ? 0 : Math.sign(gain);
}

/** The distinct values of a question's answers, from the lowest; none for things to tick, or without a better answer. */
export function rungsOf(question: Question): number[] {
  const all = isScored(question) ? valuesOf(question) : [];
  return all
    .sort((a, b) => a - b)
    .filter((value, i, sorted) => i === 0 || value - (sorted[i - 1] ?? 0) > EPSILON);
}

function valuesOf(question: Question): number[] {
  switch (question.type) {
    case 'single':
      return question.options.map(({ value }) => value ?? 0);
    case 'scale':
      return question.points.map((_, i) => i / (question.points.length - 1));
    case 'yes-no':
      return [0, 1];
    case 'number':
      return question.bands.map(({ value }) => value);
    case 'multiple':
    case 'text':
      return [];
  }
}

/** How many sentences are below; −1 for less than the lowest one, such as a number under the first band. */
const rankOf = (value: number, rungs: readonly number[]): number =>
  rungs.filter((rung) => isAtMost(rung, value)).length - 1;

/** Several people's step: what gained and lost as much has not moved. @param steps one or more. */
export const meanStep = (steps: readonly number[]): number => exact(mean(steps));

/** Without what floating-point arithmetic adds, and little enough that sums stay whole where they should. */
const exact = (value: number): number => Math.round(value * 1e12) / 1e12 || 0;
