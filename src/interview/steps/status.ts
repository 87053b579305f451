import { STATUSES, type Status } from '../../model/reviewed.ts';
import { type ActionStep, actionOf, headerAmong } from '../assigning.ts';
import type { Interview } from '../model.ts';
import { hasSign, isLastSaid, pastActions, withStatus } from '../past-plan.ts';
import { goOn, goTo, NOWHERE, type Outcome, type StepKind, toReview } from '../step.ts';

/** What became of one of the actions of last time's plan. */
export const status: StepKind<ActionStep> = {
  // They come with the screen that announces them.
  meets: () => false,
  waits: ({ draft }, { action }) => !draft.review.actions.has(action),
  resumes: (model, { action }) => isLastSaid(model, action),
  header: (speaker, model, step) => headerAmong(pastActions(model), speaker, model, step),
  head: ({ words, say }, model, step) => {
    const { title, firstStep } = actionOf(model, step);
    return { title: words.became.status, lead: [say(title), say(firstStep)] };
  },
  ask: ({ draft }, { action }) => {
    const present = draft.review.actions.get(action);
    return {
      kind: 'choice',
      cursor: present === undefined ? NOWHERE : STATUSES.indexOf(present),
      items: STATUSES.map((one) => ({
        show: ({ words }) => words.became.statuses[one],
        given: one === present,
        pick: (model) => take(model, action, one),
      })),
    };
  },
  commands: () => ['back', 'later', 'help', 'review', 'leave'],
  does: (model) => ({
    forward: () => ({ model, go: 'after' }),
    later: () => goOn(model),
    review: () => toReview(model),
  }),
  calls: (words) => ({ later: words.pass }),
};

function take(model: Interview, action: string, said: Status): Outcome {
  const { draft } = model;
  const isSame = draft.review.actions.get(action) === said;
  const now = isSame ? model : { ...model, draft: withStatus(draft, action, said) };
  // Of what was begun, the sign is asked at once: it has no line of its own in the list of answers.
  const isDue = hasSign(now.draft, action) && (now.amending || !now.draft.review.indicators.has(action));
  return isDue ? goTo(now, { at: 'sign', action }) : goOn(now);
}
