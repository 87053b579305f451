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

/** What cells weigh, and how many they are, added one by one. */
export interface Tally {
  answeredWeight: number;
  openWeight: number;
  earned: number;
  /** Of the cells that count, or could. */
  weight: number;
  naWeight: number;
  answered: number;
  open: number;
  na: number;
}

export const emptyTally = (): Tally => ({
  answeredWeight: 0,
  openWeight: 0,
  earned: 0,
  weight: 0,
  naWeight: 0,
  answered: 0,
  open: 0,
  na: 0,
});

/** @param weight the cell's on the axis, above 0. */
export function add(tally: Tally, cell: Cell, weight: number): void {
  if (counts(cell)) {
    tally.answeredWeight += weight;
    tally.weight += weight;
    tally.earned += weight * cell.value;
    if (cell.state === 'answered') tally.answered += 1;
  } else if (isOpen(cell)) {
    tally.openWeight += weight;
    tally.weight += weight;
    tally.open += 1;
  } else if (cell.state === 'not-applicable') {
    tally.naWeight += weight;
    tally.na += 1;
  }
}

/** Score, coverage and range of some cells; null if none applies (W = 0). */
export function sumOf({ answeredWeight, openWeight, earned, answered, open, na }: Tally): Sum | null {
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

export function sum(parts: readonly Weighted[]): Sum | null {
  const tally = emptyTally();
  for (const { cell, weight } of parts) add(tally, cell, weight);
  return sumOf(tally);
}

/** Whether what does not apply weighs more than what does. */
export const isMostlyNotApplicable = ({ naWeight, weight }: Tally): boolean => naWeight > weight;

/** The terms of an axis's sum, largest loss first: what each question costs, in points of the axis. */
export function terms(parts: readonly Weighted[]): Term[] {
  const entering = parts.filter(({ cell }) => counts(cell) || isOpen(cell));
  const totalWeight = entering.reduce((total, { weight }) => total + weight, 0);
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
