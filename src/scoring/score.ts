import { byArea, byAxis } from '../model/by-axis.ts';
import { questionsOf } from '../model/condition.ts';
import { AXES, type AxisId, isScored } from '../model/questionnaire.ts';
import { SOLID_ANSWERS } from '../model/thresholds.ts';
import { type Cell, isOpen } from './cell.ts';
import type { Scorable } from './resolved.ts';
import type { AxisScore, HeldBy, Scores, Sum, Term } from './scores.ts';
import { add, emptyTally, isMostlyNotApplicable, round, sumOf, type Tally, terms, weighted } from './sum.ts';

/**
 * A structure's scores: 100 · Σ w·v / Σ w over the answered questions of an axis (and, in the matrix, of an area);
 * coverage and range show what the open ones leave unknown. Pure: same cells, same scores.
 */
export function score(resolved: Scorable): Scores {
  const whole = byAxis(emptyTally);
  const parts = byArea(() => byAxis(emptyTally));
  for (const cell of resolved.cells) {
    const { area } = cell.question;
    if (!isScored(cell.question)) continue;
    addTo(whole, cell);
    if (area) addTo(parts[area], cell);
  }
  const axes = byAxis((axis) => axisScore(resolved, axis, whole[axis]));
  return {
    axes,
    matrix: byArea((area) => byAxis((axis) => sumOf(parts[area][axis]))),
    overall: overall(AXES.map((axis) => axes[axis])),
  };
}

function addTo(tallies: Record<AxisId, Tally>, cell: Cell): void {
  const { weights } = cell.question;
  for (const axis of AXES) {
    const weight = weights[axis];
    if (weight !== undefined) add(tallies[axis], cell, weight);
  }
}

function axisScore(resolved: Scorable, axis: AxisId, tally: Tally): AxisScore | null {
  const found = sumOf(tally);
  if (!found) return null;
  const ungated = levelOf(found);
  const shut = lowestShutGate(resolved, axis);
  const level = levelBelow(shut, found);
  return new Explicable(found, resolved, axis, {
    level,
    ungated,
    heldBy: level === ungated ? null : shut,
    solid: ungated !== null && found.answered >= SOLID_ANSWERS && !isMostlyNotApplicable(tally),
  });
}

/**
 * An axis's score, whose terms are listed when somebody reads them: only explanations do. A class, since an object of its
 * own with a getter has a shape of its own too, which makes all that reads it slow.
 */
class Explicable implements AxisScore {
  readonly score: number | null;
  readonly coverage: number;
  readonly range: [number, number];
  readonly answered: number;
  readonly open: number;
  readonly na: number;
  readonly level: number | null;
  readonly ungated: number | null;
  readonly heldBy: HeldBy | null;
  readonly solid: boolean;
  readonly #resolved: Scorable;
  readonly #axis: AxisId;

  constructor(sum: Sum, resolved: Scorable, axis: AxisId, judged: Omit<AxisScore, keyof Sum | 'terms'>) {
    this.score = sum.score;
    this.coverage = sum.coverage;
    this.range = sum.range;
    this.answered = sum.answered;
    this.open = sum.open;
    this.na = sum.na;
    this.level = judged.level;
    this.ungated = judged.ungated;
    this.heldBy = judged.heldBy;
    this.solid = judged.solid;
    this.#resolved = resolved;
    this.#axis = axis;
  }

  get terms(): Term[] {
    return terms(weighted(this.#resolved.cells, this.#axis));
  }
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
export function lowestShutGate(resolved: Scorable, axis: AxisId): HeldBy | null {
  const gates = resolved.questionnaire.gates.filter((gate) => gate.axis === axis);
  if (gates.length === 0) return null;
  const isAnyOpen = (ids: readonly string[]) =>
    resolved.cells.some((cell) => isOpen(cell) && ids.includes(cell.question.id));
  const shut = gates.flatMap((gate): HeldBy[] => {
    const truth = resolved.truth(gate.when);
    if (truth === true) return [];
    const questions = [...questionsOf(gate.when)];
    const isShut = truth === false || isAnyOpen(questions);
    return isShut ? [{ gate, truth: truth === false ? false : null, questions }] : [];
  });
  return shut.sort((a, b) => a.gate.level - b.gate.level)[0] ?? null;
}
