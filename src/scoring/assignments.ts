import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { Assignment } from '../model/assignment.ts';

/**
 * What a structure's files say together: for each action, what the latest file that names it says; of files of one day,
 * the first in the order given.
 */
export function sharedAssignments(
  sheets: readonly Pick<AnswerSheet, 'date' | 'plan'>[],
): ReadonlyMap<string, Assignment> {
  const earliestFirst = [...sheets].reverse().sort((a, b) => compare(a.date ?? '', b.date ?? ''));
  return new Map(earliestFirst.flatMap(({ plan }) => [...plan]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
