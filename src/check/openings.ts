import type { Condition } from '../model/condition.ts';
import type { Action, Question } from '../model/questionnaire.ts';
import { valuedAnswers } from './answers.ts';
import { TRUE } from './possible.ts';
import { behind, leavesBehind, leavesOn, possible, type Setting } from './search.ts';
import { type Kind, structures } from './structures.ts';
import type { Subject } from './subject.ts';

/** A kind of structure and an answer for which no action is open. */
export interface Hole {
  kind: Kind;
  setting: Setting;
}

/** The conditions that decide whether a question shows and whether some actions are open. */
const conditionsOf = (question: Question, actions: readonly Action[]): Condition[] =>
  [question, ...actions].flatMap(({ when }) => when ?? []);

/** The answers to a question with their worth, as far as its actions tell them apart; null if too many. */
export function answersFor(subject: Subject, question: Question, actions: readonly Action[]) {
  const conditions = conditionsOf(question, actions);
  const read = leavesBehind(subject, conditions, behind(subject, conditions));
  return valuedAnswers(question, leavesOn(question, read));
}

/** Whether some structure (of `kind`, if given) can give an answer and has the action open; null for no action. */
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
 * Every kind of structure that can give one of the answers and then has none of the actions open, whatever else it
 * answers; exact, by profile and by fact.
 * @returns these holes, and all possible cases; none if there are too many structures to go through.
 */
export function holes(
  subject: Subject,
  question: Question,
  settings: readonly Setting[],
  actions: readonly Action[],
): { holes: Hole[]; cases: Hole[] } {
  // An action without a condition is open to all.
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
