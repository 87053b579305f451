import type { Condition } from '../model/condition.ts';
import type { Action, Question } from '../model/questionnaire.ts';
import { valuedAnswers } from './answers.ts';
import { TRUE } from './possible.ts';
import { behind, leavesBehind, leavesOn, possible, type Setting } from './search.ts';
import { type Kind, structures } from './structures.ts';
import type { Subject } from './subject.ts';

/** An answer to a question, and a structure, for which no action is open. */
export interface Hole {
  kind: Kind;
  setting: Setting;
}

/** The conditions on which it depends whether a question shows, and whether some actions are open. */
const conditionsOf = (question: Question, actions: readonly Action[]): Condition[] =>
  [question, ...actions].flatMap(({ when }) => when ?? []);

/** The answers to a question with their worth, those apart that its actions tell apart; null where they are too many. */
export function answersFor(subject: Subject, question: Question, actions: readonly Action[]) {
  const conditions = conditionsOf(question, actions);
  const read = leavesBehind(subject, conditions, behind(subject, conditions));
  return valuedAnswers(question, leavesOn(question, read));
}

/** Whether an answer to a question that shows leaves an action open to some structure; of one kind, where it is given. */
export function isOpenTo(
  subject: Subject,
  { question, setting }: { question: Question; setting: Setting },
  action: Action | null,
  kind?: Kind,
): boolean {
  const goals = conditionsOf(question, action ? [action] : []).map((of) => ({ of, wanted: TRUE }));
  const given = new Map([...(kind?.facts ?? []), [question.id, setting] as const]);
  const world = { given, ...(kind?.profile && { profiles: [kind.profile] }) };
  return goals.length === 0 || possible(subject, goals, world) !== false;
}

/**
 * Every structure that may give one of some answers and to which none of some actions is open then, whatever else it
 * answers: exact, by profile and by fact.
 * @returns these cases, among all that may be; none where the structures are too many to go through.
 */
export function holes(
  subject: Subject,
  question: Question,
  settings: readonly Setting[],
  actions: readonly Action[],
): { holes: Hole[]; cases: Hole[] } {
  // One action that is always open answers all.
  if (actions.some(({ when }) => when === null)) return { holes: [], cases: [] };
  const kinds = structures(subject, conditionsOf(question, actions)) ?? [];
  const cases = kinds.flatMap((kind) =>
    settings
      .map((setting) => ({ kind, setting }))
      .filter(({ setting }) => isOpenTo(subject, { question, setting }, null, kind)),
  );
  const found = cases.filter(
    ({ kind, setting }) => !actions.some((action) => isOpenTo(subject, { question, setting }, action, kind)),
  );
  return { holes: found, cases };
}
