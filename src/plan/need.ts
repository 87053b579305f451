import { isAtMost, LOW } from '../model/thresholds.ts';
import type { Cell } from '../scoring/cell.ts';

/** What a "don't know" weighs: as much as an answer worth a half. */
const UNKNOWN = 0.25;

/** How much more a question weighs where the team wants to go further than it is. */
const WISH = 1.5;

/** The cells by question. */
export type Cells = ReadonlyMap<string, Cell>;

/**
 * What a step up would be worth on a question, from 0 to 1: (1 − v)² where answered, v being the answer's value, since
 * the lower the answer, the more a step is worth; 0 where the team's own target is reached; 0.25 where nobody knows.
 * Null in any other state.
 */
export function needOf(cell: Cell): number | null {
  if (cell.state === 'unknown') return UNKNOWN;
  if (cell.state !== 'answered' || cell.value === null) return null;
  if (isAtTarget(cell)) return 0;
  return (1 - cell.value) ** 2;
}

/** Whether the team aims higher than its answer. */
export const hasWish = (cell: Cell): boolean =>
  cell.state === 'answered' &&
  cell.value !== null &&
  cell.target !== null &&
  !isAtMost(cell.target, cell.value);

/** Whether the answer is as high as the team aims, or higher. */
const isAtTarget = (cell: Cell): boolean =>
  cell.state === 'answered' && cell.value !== null && cell.target !== null && !hasWish(cell);

/** Need × wish of a question; null where it has no need. */
export function pullOf(cell: Cell): number | null {
  const need = needOf(cell);
  return need === null ? null : need * (hasWish(cell) ? WISH : 1);
}

/** Whether an answer calls for an action by itself: low, or below what the team aims for. */
export const callsFor = (cell: Cell): boolean =>
  cell.state === 'answered' && (needOf(cell) ?? 0) > 0 && (isAtMost(cell.value ?? 1, LOW) || hasWish(cell));

/** Whether a question leaves nothing to do: it does not apply, or its answer has a value that calls for nothing. */
export const callsForNothing = (cell: Cell): boolean =>
  cell.state === 'answered'
    ? cell.value !== null && !callsFor(cell)
    : cell.state === 'not-applicable' || cell.state === 'hidden';

/** Whether what a question says puts something at stake, whatever the objectives; never where the target is reached. */
export function isDanger(cell: Cell): boolean {
  const { danger } = cell.question;
  if (danger === null) return false;
  if (cell.state === 'unknown') return true;
  return (
    cell.state === 'answered' && cell.value !== null && isAtMost(cell.value, danger) && !isAtTarget(cell)
  );
}

/** How grave a danger is: the lower, the graver; "don't know" as the second of five sentences. */
export const gravity = (cell: Cell): number => (cell.state === 'unknown' ? UNKNOWN : (cell.value ?? 1));
