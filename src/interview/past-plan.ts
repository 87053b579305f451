import type { Action } from '../model/questionnaire.ts';
import type { Status } from '../model/reviewed.ts';
import type { Draft } from './draft.ts';
import type { Interview, Step } from './model.ts';

/** The step that says what comes: the actions of last time's plan, one by one. */
export const BECAME: Step = { at: 'became' };

/**
 * The actions of last time's plan, in its order, as far as the questionnaire still has them. Where the answers of last
 * time are not here, those of which something is said.
 */
export function pastActions({ setting, before, draft }: Interview): Action[] {
  const ids = before?.actions ?? [...draft.review.actions.keys()];
  const { actions } = setting.questionnaire;
  return ids.flatMap((id) => actions.find((action) => action.id === id) ?? []);
}

/** The steps about them: of what was begun, its sign too. */
export const pastSteps = (model: Interview): Step[] =>
  pastActions(model).flatMap(({ id }): Step[] => {
    const isHere = model.step.at === 'sign' && model.step.action === id;
    const status: Step = { at: 'status', action: id };
    return hasSign(model.draft, id) || isHere ? [status, { at: 'sign', action: id }] : [status];
  });

/** Whether a sign can be noted: the action was begun. */
export function hasSign({ review }: Draft, action: string): boolean {
  const status = review.actions.get(action);
  return status === 'done' || status === 'started';
}

/** Whether nothing is said of the actions after one: what was passed over before them stays so. */
export function isLastSaid(model: Interview, action: string): boolean {
  const ids = pastActions(model).map(({ id }) => id);
  return ids.slice(ids.indexOf(action) + 1).every((id) => !model.draft.review.actions.has(id));
}

/** A draft with what became of an action. What was not begun shows no sign. */
export function withStatus(draft: Draft, action: string, status: Status): Draft {
  const actions = new Map(draft.review.actions).set(action, status);
  const said = { ...draft, review: { ...draft.review, actions } };
  return hasSign(said, action) ? said : withSign(said, action, null);
}

/** A draft with the sign that was noted of an action; null for none. */
export function withSign(draft: Draft, action: string, text: string | null): Draft {
  const indicators = new Map(draft.review.indicators);
  if (text === null) indicators.delete(action);
  else indicators.set(action, text);
  return { ...draft, review: { ...draft.review, indicators } };
}
