import { questionsOf } from '../model/condition.ts';
import { AREAS, AXES, type AxisId, byKey } from '../model/questionnaire.ts';
import { SOLID_ANSWERS } from '../model/thresholds.ts';
import { isOpen } from './cell.ts';
import type { Resolved } from './resolved.ts';
import type { AxisScore, HeldBy, Scores, Sum } from './scores.ts';
import { isMostlyNotApplicable, round, sum, terms, type Weighted, weighted } from './sum.ts';

/**
 * A structure's scores: 100 · Σ w·v / Σ w over the answered questions of an axis (and, in the matrix, of an area);
 * coverage and range show what the open ones leave unknown. Pure: same cells, same scores.
 */
export function score(resolved: Resolved): Scores {
  const parts = byKey(AXES, (axis) => weighted(resolved.cells, axis));
  const axes = byKey(AXES, (axis) => axisScore(resolved, axis, parts[axis]));
  return {
    axes,
    matrix: byKey(AREAS, (area) =>
      byKey(AXES, (axis) => sum(parts[axis].filter(({ cell }) => cell.question.area === area))),
    ),
    overall: overall(AXES.map((axis) => axes[axis])),
  };
}

function axisScore(resolved: Resolved, axis: AxisId, parts: readonly Weighted[]): AxisScore | null {
  const found = sum(parts);
  if (!found) return null;
  const ungated = levelOf(found);
  const shut = lowestShutGate(resolved, axis);
  const level = levelBelow(shut, found);
  return {
    ...found,
    level,
    ungated,
    heldBy: level === ungated ? null : shut,
    solid: ungated !== null && found.answered >= SOLID_ANSWERS && !isMostlyNotApplicable(parts),
    terms: terms(parts),
  };
}

function overall(axes: (AxisScore | null)[]): number | null {
  const scores = axes.flatMap((axis) => (axis?.level != null && axis.score !== null ? [axis.score] : []));
  if (scores.length < axes.length) return null;
  return round(scores.reduce((total, value) => total + value, 0) / scores.length);
}

/** The score at which each level begins, from level 1. */
export const LEVELS_FROM = [0, 20, 40, 60, 80] as const;

/** Below this coverage, in percent, an axis is not documented enough to have a level. */
export const ENOUGH_COVERAGE = 50;

/** The level, from 1 to 5, that the score alone gives; null if coverage is too low. */
export function levelOf({ score, coverage }: Sum): number | null {
  if (score === null || coverage < ENOUGH_COVERAGE) return null;
  return levelAt(score);
}

/** The level, from 1 to 5, of a score from 0 to 100. */
export const levelAt = (score: number): number => LEVELS_FROM.filter((from) => score >= from).length;

/** The level that a score gives, from 1 to 5, once a shut gate keeps it down; null if coverage is too low. */
export function levelBelow(shut: HeldBy | null, sum: Sum): number | null {
  const level = levelOf(sum);
  return shut && level !== null ? Math.min(level, shut.gate.level - 1) : level;
}

/**
 * The lowest shut gate of an axis: its condition is false, or undetermined while a question that it names is still
 * open. A gate undetermined for another reason (not applicable, hidden) is void.
 */
export function lowestShutGate(resolved: Resolved, axis: AxisId): HeldBy | null {
  const gates = resolved.questionnaire.gates.filter((gate) => gate.axis === axis);
  if (gates.length === 0) return null;
  const open = new Set(resolved.cells.filter(isOpen).map(({ question }) => question.id));
  const shut = gates.flatMap((gate): HeldBy[] => {
    const truth = resolved.truth(gate.when);
    const questions = questionsOf(gate.when);
    const isShut = truth === false || (truth === null && questions.some((id) => open.has(id)));
    return isShut ? [{ gate, truth: truth === false ? false : null, questions }] : [];
  });
  return shut.sort((a, b) => a.gate.level - b.gate.level)[0] ?? null;
}
