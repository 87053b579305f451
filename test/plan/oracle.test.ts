import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Choice, Plan } from '../../src/plan/plan.ts';
import { runs } from '../seed.ts';
import { drawn, planFor } from './drawn.ts';
import { type Expected, expectedPlan } from './oracle.ts';

const ids = (choices: Choice[]) => choices.map(({ action }) => action.id);

/** A plan in the words of the oracle. */
const told = (plan: Plan): Expected => ({
  actions: plan.actions.map(({ action, need, priority, horizon }) => ({
    id: action.id,
    ...{ need, priority, horizon },
  })),
  objectiveAction: plan.actions.find(({ objectiveFirst }) => objectiveFirst)?.action.id ?? null,
  dangers: plan.dangers,
  first: plan.first,
  waiting: ids(plan.waiting),
  annex: ids(plan.annex),
  toClarify: plan.toClarify,
});

it('chooses as the rule says word by word, whatever the questionnaire and the answers', () => {
  fc.assert(
    fc.property(drawn(), (one) => {
      const plan = planFor(one);
      const expected = expectedPlan(plan.resolved, one.max);
      expect(told(plan)).toEqual({
        ...expected,
        actions: expected.actions.map(({ id, need, priority, horizon }) => ({
          id,
          horizon,
          need: expect.closeTo(need, 9),
          priority: expect.closeTo(priority, 9),
        })),
      });
    }),
    { numRuns: runs(2000) },
  );
});
