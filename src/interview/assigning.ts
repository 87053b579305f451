import type { Assignment } from '../model/assignment.ts';
import { daysAfter, isDay, monthsAfter } from '../model/day.ts';
import type { Action } from '../model/questionnaire.ts';
import { assignmentIn, withAssignment } from './draft.ts';
import { type Interview, keyOf, nameOf, type Step } from './model.ts';
import { isPersonal } from './people.ts';
import { firstActions } from './plan-of.ts';
import { progressOf } from './progress.ts';
import { goOn, goTo, type Header, type Outcome } from './step.ts';
import type { Speaker } from './voice.ts';

/** A step about one of the first actions. */
export type ActionStep = Step & { readonly action: string };

/** The step that asks whether to decide who does what now. */
export const ASSIGN: Step = { at: 'assign' };

/**
 * The step that asks who takes care of the first actions before the end; null if it is known, if nobody is to be asked
 * by themselves, or if a resumed file has its names already: the review changes them.
 */
export function assignedAtEnd(model: Interview): Step | null {
  const { draft, visited } = model;
  const isAsked = speaksForTeam(model) && (draft.plan.size === 0 || visited.has(keyOf(ASSIGN)));
  const isLeft = () => firstActions(model).some(({ id }) => assignmentIn(draft, id).who === null);
  return isAsked && isLeft() ? ASSIGN : null;
}

/** Whether the review shows who takes care of the first actions: once somebody does. */
export const showsAssignments = (model: Interview): boolean =>
  model.draft.plan.size > 0 && speaksForTeam(model) && firstActions(model).length > 0;

/** One person among several decides nothing for the others, nor in their own file for the team. */
const speaksForTeam = ({ setting, draft }: Interview): boolean => !setting.respondent && !isPersonal(draft);

/** That line of the review. */
export function assignmentsLine(model: Interview, speaker: Speaker): { text: string; detail: string } {
  const { line: text, nobody } = speaker.words.assign;
  const told = firstActions(model).map(
    ({ id }, i) => `${i + 1}. ${assignmentText(assignmentIn(model.draft, id), speaker) ?? nobody}`,
  );
  return { text, detail: told.join(' · ') };
}

/** The steps about the first actions, in order: a date is asked of who is named, and typed if it is none of those offered. */
export const actionSteps = (model: Interview): ActionStep[] =>
  firstActions(model).flatMap(({ id }) => {
    const { who, by } = assignmentIn(model.draft, id);
    const isHere = (at: string) => model.step.at === at && model.step.action === id;
    const isTyped = by !== null && !offeredDays(model).includes(by);
    return [
      { at: 'who', action: id },
      ...(who !== null ? [{ at: 'when', action: id }] : []),
      ...(who !== null && (isTyped || isHere('day')) ? [{ at: 'day', action: id }] : []),
    ];
  });

/** The days that are offered, nearest first: in two weeks, in one month, in three. */
export const offeredDays = ({ setting: { today } }: Interview): [string, string, string] => [
  daysAfter(today, 14),
  monthsAfter(today, 1),
  monthsAfter(today, 3),
];

/** Changes who takes care of an action, or by when. */
export const assigned = (model: Interview, action: string, change: Partial<Assignment>): Interview => {
  const before = assignmentIn(model.draft, action);
  const isSame = Object.entries(change).every(([key, value]) => before[key as keyof Assignment] === value);
  return isSame ? model : { ...model, draft: withAssignment(model.draft, action, change) };
};

/** Goes on to the next action; after the last one, back to the review that opened the step, or to the end. */
export function toNextAction(model: Interview, action: string): Outcome {
  const actions = firstActions(model);
  const next = actions[actions.findIndex(({ id }) => id === action) + 1];
  return next ? goTo(model, { at: 'who', action: next.id }) : allAssigned(model);
}

/** Goes back to the review that opened the step, or else to the end. */
export const allAssigned = (model: Interview): Outcome =>
  model.amending ? goOn(model) : { model, go: 'end' };

/** What is above the title: which of the actions it is. */
export const actionHeader = (speaker: Speaker, model: Interview, step: ActionStep): Header =>
  headerAmong(firstActions(model), speaker, model, step);

/** The same, among any actions. */
export function headerAmong(
  actions: readonly Action[],
  { words }: Speaker,
  model: Interview,
  { action }: ActionStep,
): Header {
  const n = actions.findIndex(({ id }) => id === action) + 1;
  return {
    left: nameOf(model),
    right: words.assign.place(n, actions.length),
    done: progressOf(model).done,
  };
}

export function actionOf({ setting: { questionnaire } }: Interview, { action: id }: ActionStep): Action {
  const action = questionnaire.actions.find((each) => each.id === id);
  if (!action) throw new RangeError(`No action ${id} in ${questionnaire.id}.`);
  return action;
}

/** Who takes care of something, and by when, in words; null if neither is known. */
export function assignmentText(
  { who, by }: Assignment,
  { words, report }: Pick<Speaker, 'words' | 'report'>,
) {
  const due = by !== null && isDay(by) ? words.assign.on(report.day(by)) : by;
  return [who, due].filter((part) => part !== null).join(', ') || null;
}
