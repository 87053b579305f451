import { describe, expect, it } from 'vitest';
import { stanceOf } from '../../src/cohort/stance.js';
import { planOf, tiny } from '../sheets.js';

/** Where a structure stands on the ease of its team, by the answers of each of its respondents. */
function ease(...answers: unknown[]) {
  const plan = planOf(
    tiny,
    ...answers.map((given) => ({
      structure: { name: 'A', profile: 'company' },
      answers: { ease: given, fear: 1, 'shared-tools': ['calendar'] },
    })),
  );
  const cell = plan.resolved.cells.find(({ question }) => question.id === 'ease');
  if (!cell) throw new Error('ease');
  return stanceOf(cell, plan.scores, false);
}

describe('a structure, on a question', () => {
  it('has a case to tell from the fourth sentence of five', () => {
    expect([3, 4, 5].map((given) => ease(given).canTell)).toEqual([false, true, true]);
  });

  it('has none where its respondents differ by two sentences, whatever their mean', () => {
    expect([ease(5, 4).canTell, ease(5, 3).canTell]).toEqual([true, false]);
    expect([ease(5, 4).apart, ease(5, 3).apart]).toEqual([false, true]);
  });

  it('is concerned up to the third sentence of five, or where it aims higher than it is', () => {
    expect([2, 3, 4].map((given) => ease(given).inNeed)).toEqual([true, true, false]);
    expect(ease({ value: 3, target: 4 }).inNeed).toBe(true);
    expect(ease({ value: 4, target: 5 }).inNeed).toBe(true);
  });

  it('is not concerned where it is where it wants to be, however low that is', () => {
    expect(ease({ value: 2, target: 2 }).inNeed).toBe(false);
  });

  it('wants to go to its target, or all the way where it says of none that is higher', () => {
    expect([ease(2), ease({ value: 2, target: 4 })].map(({ goal }) => goal)).toEqual([1, 0.75]);
  });
});
