import { ASSIGN, actionSteps, allAssigned } from '../assigning.ts';
import { keyOf } from '../model.ts';
import { firstActions } from '../plan-of.ts';
import { goTo, type StepKind } from '../step.ts';

/** Whether to decide at once, while all are around the screen, who takes care of the first actions. */
export const assign: StepKind = {
  // Asked on the way from the review to the end, and of nobody else.
  meets: ({ visited }) => visited.has(keyOf(ASSIGN)),
  steps: (model) => [ASSIGN, ...actionSteps(model)],
  resumes: () => false,
  head: ({ words: { assign: words }, say }, model) => {
    const actions = firstActions(model);
    return {
      title: words.title,
      lead: [words.lead(actions.length), ...actions.map(({ title }) => `– ${say(title)}`)],
    };
  },
  ask: (model) => {
    const [first] = firstActions(model);
    return {
      kind: 'choice',
      cursor: 0,
      leads: true,
      items: [
        {
          show: ({ words }) => words.assign.now,
          pick: (now) => (first ? goTo(now, { at: 'who', action: first.id }) : allAssigned(now)),
        },
        { show: ({ words }) => words.assign.later, pick: allAssigned },
      ],
    };
  },
};
