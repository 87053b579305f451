import { isAtMost, LOW } from '../model/thresholds.ts';
import type { Cell } from '../scoring/cell.ts';

/** The need of a "don't know": the same as an answer worth a half. */
const UNKNOWN = 0.25;

/** The factor for a question on which the team wants to go further. */
const WISH = 1.5;

/**
 * What a step up on a question would be worth, from 0 to 1: (1 − v)² for an answer of value v, since a step is worth
 * more when the answer is lower; 0 if the team's own target is reached; 0.25 if nobody knows. null in any other state.
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

/** Whether the answer has reached the team's target. */
const isAtTarget = (cell: Cell): boolean =>
  cell.state === 'answered' && cell.value !== null && cell.target !== null && !hasWish(cell);

/** Need × wish of a question; null if `needOf` is. */
export function pullOf(cell: Cell): number | null {
  const need = needOf(cell);
  return need === null ? null : need * (hasWish(cell) ? WISH : 1);
}

/** Whether an answer calls for an action by itself: it is low, or below the team's target. */
export const callsFor = (cell: Cell): boolean =>
  cell.state === 'answered' && (needOf(cell) ?? 0) > 0 && (isAtMost(cell.value ?? 1, LOW) || hasWish(cell));

/** Whether a question leaves nothing to do: it does not apply, or its scored answer calls for nothing. */
export const callsForNothing = (cell: Cell): boolean =>
  cell.state === 'answered'
    ? cell.value !== null && !callsFor(cell)
    : cell.state === 'not-applicable' || cell.state === 'hidden';

/** Whether an answer puts something at stake, whatever the objectives; never if the target is reached. */
export function isDanger(cell: Cell): boolean {
  const { danger } = cell.question;
  if (danger === null) return false;
  if (cell.state === 'unknown') return true;
  return (
    cell.state === 'answered' && cell.value !== null && isAtMost(cell.value, danger) && !isAtTarget(cell)
  );
}

/** How grave a danger is: lower is graver; a "don't know" counts as the second of five sentences. */
export const gravity = (cell: Cell): number => (cell.state === 'unknown' ? UNKNOWN : (cell.value ?? 1));
