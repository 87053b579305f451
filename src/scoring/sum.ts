import { type AxisId, isScored } from '../model/questionnaire.ts';
import { EPSILON } from '../model/thresholds.ts';
import { type Cell, counts, isOpen } from './cell.ts';
import type { Sum, Term } from './scores.ts';

/** A cell with its weight on the current axis. */
export interface Weighted {
  cell: Cell;
  /** Above 0. */
  weight: number;
}

/** The cells of the scored questions that weigh on an axis. */
export function weighted(cells: readonly Cell[], axis: AxisId): Weighted[] {
  const found: Weighted[] = [];
  for (const cell of cells) {
    const weight = cell.question.weights[axis];
    if (weight !== undefined && isScored(cell.question)) found.push({ cell, weight });
  }
  return found;
}

/** Rounds to a whole number, half up; `EPSILON` absorbs floating-point results just under a half. */
export const round = (value: number): number => Math.floor(value + 0.5 + EPSILON);

/** Sorted first, so that the order of the files cannot change the last digit. @param values one or more. */
export const mean = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;

const total = (parts: readonly Weighted[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);

/** Score, coverage and range of some cells; null if none applies (W = 0). */
export function sum(parts: readonly Weighted[]): Sum | null {
  let [answeredWeight, openWeight, earned] = [0, 0, 0];
  let [answered, open, na] = [0, 0, 0];
  for (const { cell, weight } of parts) {
    if (counts(cell)) {
      answeredWeight += weight;
      earned += weight * cell.value;
      if (cell.state === 'answered') answered += 1;
    } else if (isOpen(cell)) {
      openWeight += weight;
      open += 1;
    } else if (cell.state === 'not-applicable') na += 1;
  }
  const totalWeight = answeredWeight + openWeight;
  if (totalWeight === 0) return null;
  return {
    score: answeredWeight === 0 ? null : round((100 * earned) / answeredWeight),
    coverage: round((100 * answeredWeight) / totalWeight),
    range: [round((100 * earned) / totalWeight), round((100 * (earned + openWeight)) / totalWeight)],
    answered,
    open,
    na,
  };
}

/** Whether a cell is part of W, the total weight: it counts, or could. */
const applies = ({ cell }: Weighted): boolean => counts(cell) || isOpen(cell);

/** Whether what does not apply weighs more than what does. */
export function isMostlyNotApplicable(parts: readonly Weighted[]): boolean {
  return total(notApplicable(parts)) > total(parts.filter(applies));
}

const notApplicable = (parts: readonly Weighted[]) =>
  parts.filter(({ cell }) => cell.state === 'not-applicable');

/** The terms of an axis's sum, largest loss first: what each question costs, in points of the axis. */
export function terms(parts: readonly Weighted[]): Term[] {
  const entering = parts.filter(applies);
  const totalWeight = total(entering);
  return entering
    .map(({ cell, weight }): Term => {
      const value = counts(cell) ? cell.value : null;
      return {
        question: cell.question.id,
        weight,
        value,
        loss: (100 * weight * (1 - (value ?? 0))) / totalWeight,
        implied: cell.state === 'hidden',
      };
    })
    .sort((a, b) => b.loss - a.loss);
}
