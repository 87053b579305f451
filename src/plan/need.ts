import type { Action } from '../model/questionnaire.js';
import { type Cell, isOpen } from '../scoring/cell.js';
import type { Reason } from './plan.js';

/** What a "don't know" weighs: half of what the worst answer would. */
const UNKNOWN = 0.5;

/** The least distance to its target at which an answer calls for an action. */
const CALLS = 0.1;

/** Absorbs what floating point leaves of 1 − 0.9. */
const EPSILON = 1e-9;

/**
 * How far a question is from where the team would like to be, from 0 to 1: max(0, T − v) where answered,
 * min(0.5, T) where nobody knows, T being the team's own target, else 1. Null in any other state.
 */
export function needOf(cell: Cell): number | null {
  const target = cell.target ?? 1;
  if (cell.state === 'unknown') return Math.min(UNKNOWN, target);
  if (cell.state !== 'answered' || cell.value === null) return null;
  const need = target - cell.value;
  return need > EPSILON ? need : 0;
}

/** The cells by question. */
export type Cells = ReadonlyMap<string, Cell>;

function addressed(action: Action, cells: Cells): Cell[] {
  const found: Cell[] = [];
  for (const question of action.addresses) {
    const cell = cells.get(question);
    if (cell) found.push(cell);
  }
  return found;
}

/** The mean need of the questions that an action addresses, from 0 to 1; 0 where none of them has one. */
export function meanNeed(action: Action, cells: Cells): number {
  let [total, count] = [0, 0];
  for (const question of action.addresses) {
    const cell = cells.get(question);
    const need = cell ? needOf(cell) : null;
    if (need === null) continue;
    total += need;
    count += 1;
  }
  return count === 0 ? 0 : total / count;
}

/** Whether an answer calls for this action; for an `objective` one, any need does, a "don't know" too. */
export function isCalledFor(action: Action, cells: Cells): boolean {
  if (action.kind === 'objective') return meanNeed(action, cells) > 0;
  return addressed(action, cells).some(
    (cell) => cell.state === 'answered' && (needOf(cell) ?? 0) >= CALLS - EPSILON,
  );
}

/** Whether nothing is left to mend or to learn on the questions that an action addresses. */
export function isInPlace(action: Action, cells: Cells): boolean {
  return !addressed(action, cells).some(isOpen) && meanNeed(action, cells) === 0;
}

/** The questions that call for an action: the answers before what nobody knows, the largest need first. */
export function reasons(action: Action, cells: Cells): Reason[] {
  return addressed(action, cells)
    .map((cell) => ({ cell, need: needOf(cell) ?? 0 }))
    .filter(({ need }) => need > 0)
    .sort((a, b) => Number(isOpen(a.cell)) - Number(isOpen(b.cell)) || b.need - a.need)
    .map(({ cell, need }) => ({ question: cell.question.id, need }));
}
