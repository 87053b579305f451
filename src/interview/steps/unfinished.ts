import { assignedAtEnd } from '../assigning.ts';
import type { Interview } from '../model.ts';
import { progressOf } from '../progress.ts';
import { countedIn, isOpen, isSettled, situate } from '../situation.ts';
import { close, goTo, type Outcome, type OverlayKind, refuse } from '../step.ts';
import { askedAgain } from './objectives.ts';

/** From this share of open questions on, ending needs confirmation. */
const MANY_OPEN = 1 / 4;

/** Over the review: whether to end with much unanswered. */
export const unfinished: OverlayKind = {
  head: ({ words: { unfinished: words } }, model) => {
    const { of, settled } = progressOf(model);
    return { title: words.title(of - settled), lead: [words.lead] };
  },
  ask: () => ({
    kind: 'choice',
    cursor: 0,
    leads: true,
    items: [
      { show: ({ words }) => words.unfinished.stay, pick: close },
      {
        show: ({ words }) => words.unfinished.finish,
        pick: (model) => conclude({ ...model, overlay: null }),
      },
    ],
  }),
};

/** Ends, unless nothing was answered; asks first if many questions are open. */
export function finish(model: Interview): Outcome {
  const situation = situate(model.setting.questionnaire, model.draft);
  const counted = countedIn(situation);
  const open = counted.filter(isOpen).length;
  // Where all are optional, one of them is enough.
  const answerable = counted.length > 0 ? counted : situation.shown;
  if (answerable.length > 0 && !answerable.some(isSettled))
    return refuse(model, { code: 'nothing-answered' });
  return open > MANY_OPEN * counted.length ? { model, go: { open: 'unfinished' } } : conclude(model);
}

/** Ends; asks first for the objectives again if none is stated, then for who takes care of the first actions. */
export function conclude(model: Interview): Outcome {
  const first = askedAgain(model) ?? assignedAtEnd(model);
  return first === null ? { model, go: 'end' } : goTo({ ...model, finishing: true }, first);
}
