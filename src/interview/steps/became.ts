import { nameOf } from '../model.ts';
import { pastActions, pastSteps } from '../past-plan.ts';
import { progressOf } from '../progress.ts';
import { paragraph, type StepKind, toReview } from '../step.ts';

/** That the actions of last time's plan come now, one by one. */
export const became: StepKind = {
  meets: (model) => pastActions(model).length > 0,
  steps: (model) => [{ at: 'became' }, ...pastSteps(model)],
  // Shown once: before anything is said of them.
  waits: ({ draft }) => draft.review.actions.size === 0,
  header: ({ words }, model) => {
    const { minutes, done } = progressOf(model);
    const right = minutes ? words.question.minutes(minutes.least, minutes.most) : '';
    return { left: nameOf(model), right, done };
  },
  head: ({ words }) => ({ title: words.became.title, lead: [] }),
  ask: (model) => ({
    kind: 'reading',
    paragraphs: ({ words: { became: words } }) => [
      paragraph(words.count(pastActions(model).length)),
      paragraph(words.noBlame),
    ],
  }),
  commands: () => ['back', 'review', 'leave'],
  does: (model) => ({ review: () => toReview(model) }),
};
