import { type AnswerSheet, isAnonymous } from '../model/answer-sheet.ts';
import type { Assignment } from '../model/assignment.ts';

/**
 * What a structure's files say together: for each action, what the team's latest file that names it says, or else one
 * person's; of files of one day, the first in the order given.
 */
export function sharedAssignments(sheets: readonly AnswerSheet[]): ReadonlyMap<string, Assignment> {
  const weakestFirst = [...sheets]
    .reverse()
    .sort((a, b) => Number(isAnonymous(a)) - Number(isAnonymous(b)) || compare(a.date ?? '', b.date ?? ''));
  return new Map(weakestFirst.flatMap(({ plan }) => [...plan]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
