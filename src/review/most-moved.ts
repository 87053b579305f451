import { LEAST_GROUP } from '../model/thresholds.ts';
import type { Fate, PanelQuestion } from './panel.ts';

/** What makes a question compare in a structure. */
const COMPARED: readonly Fate[] = ['gained', 'lost', 'same', 'opposed'];

/** In how many structures a question compares; null if not disclosed. */
export function comparedIn({ structures }: PanelQuestion): number | null {
  const counts = COMPARED.map((fate) => structures[fate]);
  return counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/**
 * The questions that moved the same way in most structures, and the other way in fewer; in the questionnaire's order if
 * tied. Only those that compare in enough structures to be a group's; what cleared up needs no comparison.
 */
export function mostMoved(
  questions: readonly PanelQuestion[],
  way: 'gained' | 'lost' | 'clearedUp',
  most: number,
): PanelQuestion[] {
  const count = ({ structures }: PanelQuestion, fate: Fate) => structures[fate] ?? 0;
  const isGroups = (question: PanelQuestion) => (comparedIn(question) ?? LEAST_GROUP) >= LEAST_GROUP;
  return questions
    .filter((question) => way === 'clearedUp' || isGroups(question))
    .filter((question) => count(question, way) > (way === 'clearedUp' ? 0 : count(question, OPPOSITE[way])))
    .sort((a, b) => count(b, way) - count(a, way))
    .slice(0, most);
}

const OPPOSITE = { gained: 'lost', lost: 'gained' } as const;
