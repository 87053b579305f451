import { type AxisId, isScored } from '../model/questionnaire.js';
import { type Cell, counts, isOpen } from './cell.js';
import type { Sum, Term } from './scores.js';

/** A cell with its weight on the axis at hand. */
export interface Weighted {
  cell: Cell;
  /** Above 0. */
  weight: number;
}

/** The cells of the scored questions that weigh on an axis. */
export function weighted(cells: readonly Cell[], axis: AxisId): Weighted[] {
  return cells.flatMap((cell) => {
    const weight = cell.question.weights[axis];
    return weight === undefined || !isScored(cell.question) ? [] : [{ cell, weight }];
  });
}

/** To a whole number, half up; 1e-9 absorbs what floating point leaves just under a half. */
export const round = (value: number): number => Math.floor(value + 0.5 + 1e-9);

const total = (parts: readonly Weighted[], of: (part: Weighted) => number = ({ weight }) => weight): number =>
  parts.reduce((sum, part) => sum + of(part), 0);

/** Score, coverage and range of some cells; null where none of them applies (W = 0). */
export function sum(parts: readonly Weighted[]): Sum | null {
  const counted = parts.filter(({ cell }) => counts(cell));
  const open = parts.filter(({ cell }) => isOpen(cell));
  const answeredWeight = total(counted);
  const openWeight = total(open);
  const all = answeredWeight + openWeight;
  if (all === 0) return null;
  const earned = total(counted, ({ cell, weight }) => weight * (cell.value ?? 0));
  return {
    score: answeredWeight === 0 ? null : round((100 * earned) / answeredWeight),
    coverage: round((100 * answeredWeight) / all),
    range: [round((100 * earned) / all), round((100 * (earned + openWeight)) / all)],
    answered: counted.filter(({ cell }) => cell.state === 'answered').length,
    open: open.length,
    na: notApplicable(parts).length,
  };
}

/** Whether a cell is part of W: it counts, or could. */
const applies = ({ cell }: Weighted): boolean => counts(cell) || isOpen(cell);

/** Whether what does not apply weighs more than what does. */
export function isMostlyNotApplicable(parts: readonly Weighted[]): boolean {
  return total(notApplicable(parts)) > total(parts.filter(applies));
}

const notApplicable = (parts: readonly Weighted[]) =>
  parts.filter(({ cell }) => cell.state === 'not-applicable');

/** The terms of an axis' sum, largest loss first: what each question costs, in points of the axis. */
export function terms(parts: readonly Weighted[]): Term[] {
  const entering = parts.filter(applies);
  const all = total(entering);
  return entering
    .map(({ cell, weight }): Term => {
      const value = counts(cell) ? cell.value : null;
      return {
        question: cell.question.id,
        weight,
        value,
        loss: (100 * weight * (1 - (value ?? 0))) / all,
        implied: cell.state === 'hidden',
      };
    })
    .sort((a, b) => b.loss - a.loss);
}
