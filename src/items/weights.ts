import { AXES, type AxisId, type Questionnaire } from '../model/questionnaire.ts';
import type { Resolved } from '../scoring/resolved.ts';
import { levelBelow, lowestShutGate } from '../scoring/score.ts';
import type { HeldBy, Sum } from '../scoring/scores.ts';
import { sum, type Weighted, weighted } from '../scoring/sum.ts';

/** The other weights that a question is tried with: twice its own, half of it, none. */
export const CHANGES = ['double', 'half', 'without'] as const;
export type Change = (typeof CHANGES)[number];
const FACTORS: Record<Change, number> = { double: 2, half: 0.5, without: 0 };

/** What another weight would change. */
export interface Effect {
  /** Structures whose level on the axis would be another, or would be none. */
  levels: number;
  /** By how many points of the axis a score would move at most. */
  points: number;
}

/** What other weights of a question on an axis would change. */
export interface Sensitivity {
  question: string;
  axis: AxisId;
  weight: number;
  changes: Record<Change, Effect>;
}

/** What would change if all questions weighed as much. */
export interface Equal extends Effect {
  /** How many levels there are to change: of each structure, on each axis. */
  of: number;
}

const none = (): Effect => ({ levels: 0, points: 0 });

/** Counts how much levels depend on weights. */
export class WeightTally {
  /** By question and axis, in the questionnaire's order. */
  readonly #byQuestion: ReadonlyMap<string, ReadonlyMap<AxisId, Sensitivity>>;
  readonly #equal: Equal = { ...none(), of: 0 };

  constructor({ questions }: Questionnaire) {
    this.#byQuestion = new Map(
      questions.map(({ id, weights }) => [
        id,
        new Map(
          AXES.flatMap((axis): [AxisId, Sensitivity][] => {
            const weight = weights[axis];
            if (weight === undefined) return [];
            const changes = { double: none(), half: none(), without: none() };
            return [[axis, { question: id, axis, weight, changes }]];
          }),
        ),
      ]),
    );
  }

  /** @param resolved a structure's. */
  add(resolved: Resolved): void {
    for (const axis of AXES) {
      const parts = weighted(resolved.cells, axis);
      const own = sum(parts);
      if (!own) continue;
      const shut = lowestShutGate(resolved, axis);
      this.#equal.of += 1;
      const equal = parts.map(({ cell }) => ({ cell, weight: 1 }));
      count(this.#equal, own, sum(equal), shut);
      parts.forEach(({ cell, weight }, i) => {
        const found = this.#byQuestion.get(cell.question.id)?.get(axis);
        if (!found) return;
        for (const change of CHANGES) {
          const others = withWeight(parts, i, weight * FACTORS[change]);
          count(found.changes[change], own, sum(others), shut);
        }
      });
    }
  }

  /** In the questionnaire's order. */
  result(): { questions: Sensitivity[]; equal: Equal } {
    const questions = [...this.#byQuestion.values()].flatMap((byAxis) => [...byAxis.values()]);
    return { questions, equal: this.#equal };
  }
}

function withWeight(parts: readonly Weighted[], place: number, weight: number): Weighted[] {
  const changed = [...parts];
  const [{ cell } = { cell: null }] = parts.slice(place, place + 1);
  if (cell) changed.splice(place, 1, ...(weight > 0 ? [{ cell, weight }] : []));
  return changed;
}

function count(effect: Effect, own: Sum, other: Sum | null, shut: HeldBy | null): void {
  if ((other && levelBelow(shut, other)) !== levelBelow(shut, own)) effect.levels += 1;
  if (own.score === null || other === null || other.score === null) return;
  effect.points = Math.max(effect.points, Math.abs(other.score - own.score));
}
