import type { Action, Question } from '../model/questionnaire.ts';
import type { Change, Comparison } from './comparison.ts';
import { hasBetter, type List } from './lists.ts';
import { LEAST_COMMON } from './threshold.ts';

// What a structure can have a part in. Its profile, its facts, its track and the versions of its files decide nearly all of
// it, hence whoever knows these does: a figure is one of those structures, not of the group.

const UNASKED: ReadonlySet<List> = new Set(['new', 'withdrawn', 'reworded', 'hidden', 'stillHidden']);

/** Whether a structure was asked a question at both dates, in the same words. */
export const isAsked = ({ list }: Pick<Change, 'list'>): boolean => !UNASKED.has(list);

/** Whether a structure was asked enough questions of an axis or an area for something to be read of it. */
export function isReadable(
  { before, after, questions }: Comparison,
  isOn: (question: Question) => boolean,
): boolean {
  if (before.isFlash || after.isFlash) return false;
  const asked = questions.filter((change) => {
    const { question } = change;
    return question !== null && hasBetter(question) && isOn(question) && isAsked(change);
  });
  return asked.length >= LEAST_COMMON;
}

/** Whether an action could be in a structure's earlier plan: its condition, and the questions that call for it. */
export function mayHave({ before: { resolved } }: Comparison, { when, addresses }: Action): boolean {
  if (when && resolved.truth(when) === false) return false;
  return resolved.cells.some(({ question, state }) => state !== 'hidden' && addresses.includes(question.id));
}
