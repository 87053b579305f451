import { AREAS, AXES, type AxisId, byKey } from '../model/questionnaire.ts';
import { SOLID_ANSWERS } from '../model/thresholds.ts';
import { levelOf, lowestShutGate } from './levels.ts';
import type { Resolved } from './resolved.ts';
import type { AxisScore, Scores } from './scores.ts';
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
  const heldBy = shut && ungated !== null && ungated >= shut.gate.level ? shut : null;
  return {
    ...found,
    level: heldBy ? heldBy.gate.level - 1 : ungated,
    ungated,
    heldBy,
    solid: ungated !== null && found.answered >= SOLID_ANSWERS && !isMostlyNotApplicable(parts),
    terms: terms(parts),
  };
}

function overall(axes: (AxisScore | null)[]): number | null {
  const scores = axes.flatMap((axis) => (axis?.level != null && axis.score !== null ? [axis.score] : []));
  if (scores.length < axes.length) return null;
  return round(scores.reduce((total, value) => total + value, 0) / scores.length);
}
