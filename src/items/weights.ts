import { AXES, type AxisId, isScored, type Questionnaire } from '../model/questionnaire.ts';
import type { Resolved } from '../scoring/resolved.ts';
import { levelBelow, lowestShutGate } from '../scoring/score.ts';
import { sum, type Weighted, weighted } from '../scoring/sum.ts';

/** The other weights that a question is tried with: twice its own, half of it, none. */
export const CHANGES = ['double', 'half', 'without'] as const;
export type Change = (typeof CHANGES)[number];
const FACTORS: Record<Change, number> = { double: 2, half: 0.5, without: 0 };

/** What other weights of a question on an axis would change. */
export interface Sensitivity {
  question: string;
  axis: AxisId;
  weight: number;
  /** Structures whose level on the axis would be another; without those that would lose theirs, or gain one. */
  levels: Record<Change, number>;
  /** By how many points of the axis a score that has a level, before and after, would move at most. */
  points: number;
}

/** What would change if all questions weighed as much. */
export interface Equal {
  /** How many levels would be others, of how many there are: one of each structure, on each axis. */
  levels: number;
  of: number;
  points: number;
}

/** Counts how much levels depend on weights. */
export class WeightTally {
  /** By question and axis, in the questionnaire's order. */
  readonly #byQuestion: ReadonlyMap<string, ReadonlyMap<AxisId, Sensitivity>>;
  readonly #equal: Equal = { levels: 0, of: 0, points: 0 };

  constructor({ questions }: Questionnaire) {
    this.#byQuestion = new Map(
      questions.filter(isScored).map(({ id, weights }) => [
        id,
        new Map(
          AXES.flatMap((axis): [AxisId, Sensitivity][] => {
            const weight = weights[axis];
            if (weight === undefined) return [];
            const levels = { double: 0, half: 0, without: 0 };
            return [[axis, { question: id, axis, weight, levels, points: 0 }]];
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
      const level = levelBelow(shut, own);
      // What is not documented enough for a level shows no score either.
      if (own.score === null || level === null) continue;
      const { score } = own;
      this.#equal.of += 1;
      /** Keeps by how much the score would move. @returns whether the level would be another, as a number. */
      const tried = (told: { points: number }, others: readonly Weighted[]): number => {
        const other = sum(others);
        const otherLevel = other && levelBelow(shut, other);
        if (!other || other.score === null || otherLevel === null) return 0;
        told.points = Math.max(told.points, Math.abs(other.score - score));
        return Number(otherLevel !== level);
      };
      this.#equal.levels += tried(
        this.#equal,
        parts.map(({ cell }) => ({ cell, weight: 1 })),
      );
      parts.forEach(({ cell, weight }, i) => {
        const found = this.#byQuestion.get(cell.question.id)?.get(axis);
        if (!found) return;
        for (const change of CHANGES) {
          const other = weight * FACTORS[change];
          const others = parts.toSpliced(i, 1, ...(other > 0 ? [{ cell, weight: other }] : []));
          found.levels[change] += tried(found, others);
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
