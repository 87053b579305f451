import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/model/questionnaire.ts';
import { actionLike, idsOf, planOf } from './small.ts';

/** The need of an action on the question on roles, out of what is said of it; null where it is not chosen. */
const needFor = (roles: unknown, more: Partial<Action> = {}, others: object = {}): number | null =>
  planOf([actionLike('only', more)], { answers: { roles, ...others } }).actions[0]?.need ?? null;

describe('the need of an action', () => {
  it('is the square of what an answer leaves to gain', () => {
    expect(['s1', 's2', 's3'].map((answer) => needFor(answer))).toEqual([1, 0.5625, 0.25]);
  });

  it('counts one and a half times where the team wishes to go further', () => {
    expect(needFor({ value: 's2', target: 's3' })).toBeCloseTo(0.5625 * 1.5);
    expect(needFor({ value: 's4', target: 's5' })).toBeCloseTo(0.0625 * 1.5);
  });

  it('is none where the team is where it aims', () => {
    expect(needFor({ value: 's2', target: 's2' })).toBeNull();
    expect(needFor({ value: 's2', target: 's1' })).toBeNull();
  });

  it('counts its own question twice, and leaves out those that nobody answered', () => {
    const both = { addresses: ['roles', 'talk'] };
    expect(needFor('s2', both, { talk: 's3' })).toBeCloseTo((2 * 0.5625 + 0.25) / 3);
    expect(needFor('s3', both, { talk: 's5' })).toBeCloseTo((2 * 0.25 + 0) / 3);
    expect(needFor('s2', both, { talk: 'unknown' })).toBeCloseTo((2 * 0.5625 + 0.25) / 3);
    expect(needFor('s2', both, { talk: 'na' })).toBe(0.5625);
    expect(needFor('s2', both)).toBe(0.5625);
  });

  it('is that of the respondents’ mean', () => {
    const plan = planOf([actionLike('only')], { answers: [{ roles: 's1' }, { roles: 's3' }] });
    expect(plan.actions[0]?.need).toBe(0.5625);
  });

  it('is halved by each action chosen before that addresses the same question', () => {
    const plan = planOf(
      ['one', 'two', 'three'].map((id) => actionLike(id)),
      { answers: { roles: 's1' } },
    );
    expect(plan.actions.map(({ need }) => need)).toEqual([1, 0.5, 0.25]);
  });
});

describe('an action', () => {
  it('is called for by the third sentence or a lower one, or by a wish', () => {
    expect(needFor('s3')).not.toBeNull();
    expect(needFor('s4')).toBeNull();
    expect(needFor({ value: 's4', target: 's5' })).not.toBeNull();
    // Never by another question than its own.
    expect(needFor('s4', { addresses: ['roles', 'talk'] }, { talk: 's1' })).toBeNull();
  });

  it('is called for by a “don’t know” only where it states an objective', () => {
    expect(needFor('unknown')).toBeNull();
    expect(needFor('unknown', { kind: 'objective' })).toBe(0.25);
    for (const open of [null, 'na']) expect(needFor(open, { kind: 'objective' })).toBeNull();
  });

  it('needs its own condition to be true', () => {
    const when = (question: string, oneOf: string[]) =>
      needFor('s1', { when: { kind: 'answer', question, oneOf, path: [] } }, { talk: 's1' });
    expect(when('talk', ['s1'])).toBe(1);
    expect(when('talk', ['s2'])).toBeNull();
    expect(when('trial', ['s1'])).toBeNull();
  });

  it('weighs its impact, the square root of its effort, and the best-ranked objective that it serves', () => {
    const priority = (more: Partial<Action>, objectives = ['fill', 'keep']) =>
      planOf([actionLike('only', more)], { answers: { roles: 's1' }, objectives }).actions[0]?.priority;
    expect(priority({ impact: 3, effort: 2 })).toBeCloseTo(3 / Math.SQRT2);
    expect(priority({ objectives: ['fill'] })).toBe(1.5);
    expect(priority({ objectives: ['keep'] })).toBe(1.3);
    expect(priority({ objectives: ['keep', 'fill'] })).toBe(1.5);
    expect(priority({ objectives: ['keep'] }, ['fill'])).toBe(1);
  });

  it('comes in the order of the catalogue where another weighs as much, whatever the last digit', () => {
    const options = [{ id: 'low', text: 'low', value: 0.15, exclusive: false, training: null }];
    const questions = Object.fromEntries(['roles', 'talk', 'trial'].map((id) => [id, { options }]));
    // (1 − 0.15)², and the mean of three times that: floating point makes it a little less.
    const one = actionLike('one');
    const mean = actionLike('mean', { addresses: ['talk', 'trial'] });
    const answers = { roles: 'low', talk: 'low', trial: 'low' };
    expect(idsOf(planOf([mean, one], { answers, questions }))).toEqual(['mean', 'one']);
    expect(idsOf(planOf([one, mean], { answers, questions }))).toEqual(['one', 'mean']);
  });

  it('comes before another that weighs less, however little', () => {
    const at = (value: number) => ({
      options: [{ id: 'low', text: 'low', value, exclusive: false, training: null }],
    });
    const questions = { roles: at(0.1503), talk: at(0.1502) };
    const actions = [actionLike('less'), actionLike('more', { addresses: ['talk'] })];
    const answers = { roles: 'low', talk: 'low' };
    expect(idsOf(planOf(actions, { answers, questions }))).toEqual(['more', 'less']);
  });

  it('is called for up to a half and no further, below a target and not at it, to the last digit', () => {
    const options = [0.1 + 0.2 + 0.2, 0.505, 0.8, 0.8 + 1e-12, 0.805].map((value, i) => ({
      ...{ id: `o${i}`, text: `o${i}`, value, exclusive: false, training: null },
    }));
    const isCalledFor = (roles: unknown) =>
      planOf([actionLike('only')], { answers: { roles }, questions: { roles: { options, danger: 0.5 } } });
    const told = (roles: unknown) => {
      const { actions, dangers } = isCalledFor(roles);
      return [actions.length, dangers.length];
    };
    expect(told('o0')).toEqual([1, 1]);
    expect(told('o1')).toEqual([0, 0]);
    expect(told({ value: 'o2', target: 'o3' })).toEqual([0, 0]);
    expect(told({ value: 'o2', target: 'o4' })).toEqual([1, 0]);
  });
});
