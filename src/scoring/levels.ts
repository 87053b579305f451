import { questionsOf } from '../model/condition.ts';
import type { AxisId } from '../model/questionnaire.ts';
import { isOpen } from './cell.ts';
import type { Resolved } from './resolved.ts';
import type { HeldBy, Sum } from './scores.ts';

/** The score at which each level begins, from level 1. */
export const LEVELS_FROM = [0, 20, 40, 60, 80] as const;

/** Below this coverage, in percent, an axis is not documented enough to have a level. */
const ENOUGH = 50;

/** The level, from 1 to 5, that the score alone gives; null if coverage is too low. */
export function levelOf({ score, coverage }: Sum): number | null {
  if (score === null || coverage < ENOUGH) return null;
  return levelAt(score);
}

/** The level, from 1 to 5, of a score from 0 to 100. */
export const levelAt = (score: number): number => LEVELS_FROM.filter((from) => score >= from).length;

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
