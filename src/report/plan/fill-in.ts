import type { Language } from '../../language.ts';
import { UNASSIGNED } from '../../model/assignment.ts';
import { isDay } from '../../model/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Resolved } from '../../scoring/resolved.ts';
import { oneLine } from '../../text/printable.ts';
import { speech } from '../speech.ts';
import { planView } from './build-view.ts';
import type { Field, Filled, FilledIn } from './filled-in.ts';
import { NO_PLAN_DATES, type PlanDates } from './reading.ts';
import type { ActionView, PlanView } from './view.ts';

/** A blank that answers fill in. */
export interface Given {
  id: string;
  field: Field;
}

/**
 * What is known of who does what, by when, and what is done: what people filled in by hand, then what their answers say.
 * @returns also which blanks the answers fill in.
 */
export function known(
  resolved: Resolved,
  language: Language,
  written: FilledIn,
): { filledIn: FilledIn; given: Given[] } {
  const { day } = speech(resolved, language);
  const given: Given[] = [];
  const filledIn = new Map<string, Filled>();
  for (const id of new Set([...written.keys(), ...resolved.assignments.keys()])) {
    const own = written.get(id);
    const { who, by } = resolved.assignments.get(id) ?? UNASSIGNED;
    const fill = (field: Field, answer: string | null): string | null => {
      if (own?.[field] != null || answer === null) return own?.[field] ?? null;
      given.push({ id, field });
      return answer;
    };
    const filled = {
      done: own?.done ?? false,
      who: fill('who', who && oneLine(who)),
      by: fill('by', by && (isDay(by) ? day(by) : oneLine(by))),
    };
    if (filled.done || filled.who !== null || filled.by !== null) filledIn.set(id, filled);
  }
  return { filledIn, given };
}

/** A plan's view with what is known of its actions. @param written what people filled in by hand. */
export function knownView(
  plan: Plan,
  language: Language,
  written: FilledIn,
  dates: PlanDates = NO_PLAN_DATES,
): PlanView {
  const { filledIn } = known(plan.resolved, language, written);
  return fillIn(planView(plan, language, dates), plan, language, filledIn);
}

/**
 * A plan with what is known of its actions. It keeps its length: names stand in place of blanks. What is known of
 * actions that are not in it, any more or yet, is listed.
 */
export function fillIn(view: PlanView, { resolved }: Plan, language: Language, filledIn: FilledIn): PlanView {
  if (filledIn.size === 0) return view;
  const fill = (action: ActionView): ActionView => ({ ...action, ...filledIn.get(action.id) });
  const later = view.later.map((horizon) => ({ ...horizon, actions: horizon.actions.map(fill) }));
  const boxes = [...view.firstActions, ...later.flatMap(({ actions }) => actions)];
  const titles = new Map(resolved.questionnaire.actions.map(({ id, title }) => [id, title]));
  const { say } = speech(resolved, language);
  return {
    ...view,
    firstActions: view.firstActions.map(fill),
    detailed: view.detailed.map(fill),
    later,
    waiting: { ...view.waiting, actions: view.waiting.actions.map(fill) },
    noted: [...filledIn]
      .filter(([id]) => !boxes.some((action) => action.id === id))
      .map(([id, filled]) => {
        const title = titles.get(id);
        return { id, title: title ? say(title) : id, ...filled };
      }),
  };
}
