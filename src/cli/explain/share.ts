import { type AxisId, isScored, type Questionnaire } from '../../model/questionnaire.ts';

/** The part that a weight makes of an axis where all of its questions count, from 0 to 1. */
export function shareOf(weight: number, axis: AxisId, { questions }: Questionnaire): number {
  const total = questions.filter(isScored).reduce((sum, { weights }) => sum + (weights[axis] ?? 0), 0);
  return weight / total;
}
