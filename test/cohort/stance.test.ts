import { describe, expect, it } from 'vitest';
import { stanceOf } from '../../src/cohort/stance.js';
import { planOf, tiny } from '../report/structures.js';

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
  return stanceOf(cell, plan.scores);
}

describe('a structure, on a question', () => {
  it('has a case to tell from the fourth behaviour of five', () => {
    expect([3, 4, 5].map((given) => ease(given).canTell)).toEqual([false, true, true]);
  });

  it('has none where its respondents differ by two behaviours, whatever their mean', () => {
    expect([ease(5, 4).canTell, ease(5, 3).canTell]).toEqual([true, false]);
    expect([ease(5, 4).apart, ease(5, 3).apart]).toEqual([false, true]);
  });

  it('is concerned where half of the way to what it aims at is left', () => {
    expect([2, 3, 4].map((given) => ease(given).inNeed)).toEqual([true, true, false]);
    expect(ease({ value: 3, target: 4 }).inNeed).toBe(false);
  });
});
