import type { Language } from '../../language.ts';
import { UNASSIGNED } from '../../model/assignment.ts';
import { isDay } from '../../model/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { oneLine } from '../../text/printable.ts';
import { speech } from '../speech.ts';
import type { Field, Filled, FilledIn } from './filled-in.ts';
import type { ActionView, PlanView } from './view.ts';

/** A blank that answers fill in. */
export interface Given {
  id: string;
  field: Field;
}

/**
 * A plan with what is known of who does what, by when and what is done. It keeps its length: names stand in place of
 * blanks. What is known of actions that are not in it, any more or yet, is listed.
 * @param written what people filled in by hand, which comes before what their answers say.
 * @returns also which blanks the answers fill in; the same view where nothing is known.
 */
export function fillIn(
  view: PlanView,
  { resolved }: Plan,
  language: Language,
  written: FilledIn,
): { view: PlanView; given: Given[] } {
  const given: Given[] = [];
  const known = new Map<string, Filled>();
  const { say, day } = speech(resolved, language);
  for (const id of new Set([...written.keys(), ...resolved.assignments.keys()])) {
    const own = written.get(id);
    const { who, by } = resolved.assignments.get(id) ?? UNASSIGNED;
    const filled = (field: Field, answer: string | null): string | null => {
      if (own?.[field] != null || answer === null) return own?.[field] ?? null;
      given.push({ id, field });
      return answer;
    };
    const action = {
      done: own?.done ?? false,
      who: filled('who', who && oneLine(who)),
      by: filled('by', by && (isDay(by) ? day(by) : oneLine(by))),
    };
    if (action.done || action.who !== null || action.by !== null) known.set(id, action);
  }
  if (known.size === 0) return { view, given };

  const fill = (action: ActionView): ActionView => ({ ...action, ...known.get(action.id) });
  const later = view.later.map((horizon) => ({ ...horizon, actions: horizon.actions.map(fill) }));
  const boxes = [...view.firstActions, ...later.flatMap(({ actions }) => actions)];
  const titles = new Map(resolved.questionnaire.actions.map(({ id, title }) => [id, title]));
  return {
    view: {
      ...view,
      firstActions: view.firstActions.map(fill),
      detailed: view.detailed.map(fill),
      later,
      waiting: { ...view.waiting, actions: view.waiting.actions.map(fill) },
      noted: [...known]
        .filter(([id]) => !boxes.some((action) => action.id === id))
        .map(([id, filled]) => {
          const title = titles.get(id);
          return { id, title: title ? say(title) : id, ...filled };
        }),
    },
    given,
  };
}
