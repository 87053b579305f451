import { describe, expect, it } from 'vitest';
import { isConcerned, stanceOf } from '../../src/cohort/stance.ts';
import { score } from '../../src/scoring/score.ts';
import { asking, resolved, yesNo } from '../scoring/small.ts';
import { planOf, tiny } from '../sheets.ts';

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

/** Where a structure stands on `a`, of these options' values, on an axis that two other answers make solid. */
function standing(
  values: number[],
  answers: unknown[],
  more: { axes?: object | undefined; others?: object } = {},
) {
  const options = values.map((value, i) => ({ id: `o${i}`, text: `o${i}`, value }));
  const axes = 'axes' in more ? more.axes : { publics: 1 };
  const of = asking([
    { id: 'a', type: 'single', text: 'a', options, axes },
    ...['b', 'c'].map((id) => yesNo(id)),
    ...['d', 'e'].map((id) => yesNo(id, { axes: { people: 1 } })),
    { id: 'f', type: 'text', text: 'f' },
  ]);
  const others = { b: true, c: true, d: true, e: true, f: 'un mot', ...more.others };
  const all = resolved(of, ...answers.map((a) => ({ answers: { ...others, a } })));
  const on = (id: string, atStake = false) => {
    const cell = all.cells.find(({ question }) => question.id === id);
    if (!cell) throw new Error(id);
    return stanceOf(cell, score(all), atStake);
  };
  return { on, stance: on('a') };
}

describe('a structure, to the last digit', () => {
  it('can tell how it does from three quarters on', () => {
    const canTell = (value: number) => standing([0, value, 1], ['o1']).stance.canTell;
    expect([0.7, 0.74, 0.75 - 1e-12, 0.75, 0.8].map(canTell)).toEqual([false, false, true, true, true]);
  });

  it('has respondents who differ from a half on', () => {
    const apart = (value: number) => standing([0.25, value, 1], ['o0', 'o1']).stance.apart;
    expect([0.7, 0.74, 0.75 - 1e-12, 0.75, 0.8].map(apart)).toEqual([false, false, true, true, true]);
  });

  it('tells nothing where an axis of the question does not stand on enough answers', () => {
    const solid = (axes: object | undefined, others: object = {}) => {
      const { solid: is, canTell } = standing([0, 1], ['o1'], { axes, others }).stance;
      expect(canTell).toBe(is);
      return is;
    };
    expect(solid({ publics: 1, people: 1 })).toBe(true);
    expect(solid({ publics: 1, people: 1 }, { d: 'na' })).toBe(false);
    expect(solid({ publics: 1 }, { d: 'na' })).toBe(true);
    // It is asked for what it says, and for no score.
    expect(solid(undefined)).toBe(false);
  });

  it('says nothing of what is not answered, or not scored, but what is at stake there', () => {
    const unsaid = { value: null, need: null, goal: null, inNeed: false };
    const nothing = { ...unsaid, apart: false, solid: false, canTell: false };
    for (const open of [null, 'unknown', 'na']) {
      const { on } = standing([0, 1], [open]);
      expect(on('a')).toEqual({ ...nothing, atStake: false });
      expect(on('a', true)).toEqual({ ...nothing, atStake: true });
      expect(on('f')).toEqual({ ...nothing, atStake: false });
    }
  });

  it('is concerned by what it is in need of, and by what is at stake', () => {
    const { on } = standing([0, 0.25, 1], ['o1']);
    expect(on('a')).toMatchObject({ value: 0.25, need: 0.5625, inNeed: true, atStake: false, goal: 1 });
    const fine = standing([0, 0.25, 1], ['o2']).on;
    expect([on('a'), fine('a'), fine('a', true)].map(isConcerned)).toEqual([true, false, true]);
  });
});
