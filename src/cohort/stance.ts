import { AXES, isScored } from '../model/questionnaire.ts';
import { isAtLeast, STRONG } from '../model/thresholds.ts';
import { callsFor, hasWish, needOf } from '../plan/need.ts';
import { type Cell, isApart } from '../scoring/cell.ts';
import type { Scores } from '../scoring/scores.ts';

/** Where a structure stands on a question, for comparison with the others. */
export interface Stance {
  /** From 0 to 1; null if the question is not answered, or not scored. */
  value: number | null;
  /** From 0 to 1: the need, as in plans; null unless answered. */
  need: number | null;
  /** From 0 to 1: how far it wants to go: its target if higher than its answer, else 1; null unless answered. */
  goal: number | null;
  /** It needs help: its answer is low (at most the third of five sentences), or it aims higher. */
  inNeed: boolean;
  /** It is a danger: its answer is very low, or nobody knows. */
  atStake: boolean;
  /** Its respondents differ. */
  apart: boolean;
  /** All axes that the question informs have a level based on enough answers. */
  solid: boolean;
  /** It can tell the others how it does it: strong, on solid axes, and its respondents agree. */
  canTell: boolean;
}

/** Whether a question is worth a half-day for a structure. */
export const isConcerned = ({ inNeed, atStake }: Stance): boolean => inNeed || atStake;

/**
 * @param cell one of the structure's, with the structure's scores.
 * @param atStake whether its plan has a danger there.
 */
export function stanceOf(cell: Cell, scores: Scores, atStake: boolean): Stance {
  const value = cell.state === 'answered' ? cell.value : null;
  if (value === null || !isScored(cell.question)) {
    const unsaid = { value: null, need: null, goal: null, inNeed: false };
    return { ...unsaid, atStake, apart: false, solid: false, canTell: false };
  }
  const axes = AXES.filter((axis) => cell.question.weights[axis] !== undefined);
  const solid = axes.length > 0 && axes.every((axis) => scores.axes[axis]?.solid);
  const apart = isApart(cell);
  return {
    value,
    need: needOf(cell),
    goal: hasWish(cell) ? cell.target : 1,
    inNeed: callsFor(cell),
    atStake,
    apart,
    solid,
    canTell: solid && !apart && isAtLeast(value, STRONG),
  };
}
