import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/model/questionnaire.ts';
import { actionLike, idsOf, planOf } from './small.ts';

const QUESTIONS = ['aim', 'roles', 'who-comes', 'talk', 'one-page', 'trial'];
const allAt = (sentence: string) => Object.fromEntries(QUESTIONS.map((id) => [id, sentence]));

/** Quick actions of great worth, on one question each. */
const quick = QUESTIONS.slice(0, 5).map((id) => actionLike(`quick-${id}`, { addresses: [id], impact: 3 }));
const deep = actionLike('deep', { addresses: ['trial'], effort: 3, objectives: ['fill'] });

describe('the last place', () => {
  const answers = allAt('s1');

  it('is kept for deep work for the first objective', () => {
    expect(idsOf(planOf([...quick, deep], { answers, max: 3 }))).toEqual([
      'quick-aim',
      'quick-roles',
      'deep',
    ]);
    const forAnother = { ...deep, objectives: ['keep'] };
    expect(idsOf(planOf([...quick, forAnother], { answers, max: 3 }))).not.toContain('deep');
  });

  it('is kept for any deep work where no objective is stated', () => {
    const plan = planOf([...quick, { ...deep, objectives: [] }], { answers, max: 3, objectives: [] });
    expect(idsOf(plan)).toContain('deep');
  });

  it('is not kept once deep work is chosen, nor where two places are left or none fits', () => {
    const better = {
      ...deep,
      id: 'better',
      addresses: ['one-page'],
      impact: 3,
      effort: 2,
      objectives: ['fill'],
    };
    expect(idsOf(planOf([...quick.slice(0, 4), better, deep], { answers, max: 4 }))).not.toContain('deep');
    expect(idsOf(planOf([...quick, deep], { answers, max: 2 }))).not.toContain('deep');
    // With what it requires, deep work would take two places more than there are.
    const far = { ...deep, requires: ['one', 'two', 'three'] };
    const needed = far.requires.map((id) => actionLike(id, { addresses: ['passwords'] }));
    expect(idsOf(planOf([...quick, far, ...needed], { answers, max: 3 }))).toEqual([
      'quick-aim',
      'quick-roles',
      'quick-who-comes',
    ]);
  });

  it('may go to quick work that requires the deep one', () => {
    const needing = actionLike('needing', {
      addresses: ['one-page'],
      impact: 3,
      objectives: ['fill'],
      requires: ['deep'],
    });
    expect(idsOf(planOf([deep, needing, ...quick], { answers, max: 3 }))).toEqual([
      'deep',
      'needing',
      'quick-aim',
    ]);
  });
});

describe('a danger', () => {
  const questions = { passwords: { danger: 0.25 }, copies: { danger: 0.25 } };
  const slight = actionLike('answer', { addresses: ['passwords'] });
  const given = (passwords: unknown, more: Partial<typeof slight> = {}) =>
    planOf([...quick, { ...slight, ...more }], {
      answers: { ...allAt('s1'), passwords, copies: 's5' },
      questions,
    });

  it('has its action at once, whatever it weighs, and where nobody knows', () => {
    expect(given('s2').first).toEqual(['answer', 'quick-aim', 'quick-roles']);
    expect(given('unknown').first[0]).toBe('answer');
    expect(given('s2', { horizon: 'year' }).first[0]).toBe('answer');
  });

  it('is none above its threshold, nor where the team aims no higher', () => {
    expect(given('s3').dangers).toEqual([]);
    expect(given({ value: 's2', target: 's2' }).dangers).toEqual([]);
    expect(given({ value: 's1', target: 's2' }).dangers).toEqual([
      { question: 'passwords', action: 'answer' },
    ]);
  });

  it('has no action that is heavy, that does not apply, or that needs three others first', () => {
    const none = [{ question: 'passwords', action: null }];
    expect(given('s1', { effort: 3 }).dangers).toEqual(none);
    const when = { kind: 'profile' as const, oneOf: ['radio'], path: [] };
    expect(given('s1', { when }).dangers).toEqual(none);
    expect(given('s2', { requires: ['quick-aim', 'quick-roles', 'quick-talk'] }).first).not.toContain(
      'answer',
    );
  });

  it('that has no place is named with the plan’s action for it, else the best there is', () => {
    const copy = actionLike('copy', { addresses: ['copies'] });
    const inPlan = actionLike('in-plan', { addresses: ['passwords', 'talk'], impact: 3 });
    // Worth more than the plan's once the plan is made, since others address its second question.
    const left = actionLike('left', { addresses: ['passwords'], impact: 2 });
    const all = [
      ...quick,
      ...quick.map((one) => ({ ...one, id: `${one.id}-too`, effort: 2 })),
      copy,
      inPlan,
      left,
    ];
    const answers = { ...allAt('s1'), copies: 's1', passwords: 's2' };
    const named = (max: number) => {
      const plan = planOf(all, { answers, questions, max });
      return { plan: idsOf(plan), action: plan.dangers[1]?.action };
    };
    expect(named(7).plan).toContain('in-plan');
    expect(named(7).plan).not.toContain('left');
    expect(named(7).action).toBe('in-plan');
    expect(named(1)).toEqual({ plan: ['copy'], action: 'in-plan' });
  });

  it('leaves its place to the next where it has no action', () => {
    const plan = planOf([...quick, slight], {
      answers: { ...allAt('s1'), copies: 's1', passwords: 's2' },
      questions,
      max: 1,
    });
    expect(idsOf(plan)).toEqual(['answer']);
    expect(plan.dangers).toEqual([
      { question: 'copies', action: null },
      { question: 'passwords', action: 'answer' },
    ]);
  });
});

describe('without an objective', () => {
  const objective = actionLike('say', { kind: 'objective', addresses: ['aim'], requires: ['before'] });
  const before = actionLike('before', { addresses: ['roles'] });
  const tool = actionLike('tool', { kind: 'tool', addresses: ['talk'], impact: 3 });
  const after = actionLike('after', { requires: ['tool'], addresses: ['talk'], impact: 2 });
  const answers = { aim: 's5', roles: 's1', talk: 's1', trial: 's1' };

  it('the action that states one comes first, even where nothing calls for it', () => {
    const plan = planOf([tool, after, objective, before], { answers, objectives: [] });
    expect(idsOf(plan)).toEqual(['before', 'say']);
    expect(plan.actions.map(({ objectiveFirst }) => objectiveFirst)).toEqual([false, true]);
    expect(plan.actions[1]?.need).toBe(0);
  });

  it('tools and what requires one wait', () => {
    const plan = planOf([tool, after, objective, before], { answers, objectives: [] });
    expect(plan.waiting.map(({ action }) => action.id)).toEqual(['tool', 'after']);
    expect(plan.annex).toEqual([]);
  });

  it('another objective takes the place of one that does not fit', () => {
    const other = actionLike('other', { kind: 'objective', addresses: ['aim'] });
    expect(idsOf(planOf([objective, before, other], { answers, objectives: [], max: 1 }))).toEqual(['other']);
  });

  it('the objective may be the answer to the danger', () => {
    const plan = planOf(
      [
        actionLike('say', { kind: 'objective', addresses: ['aim'] }),
        actionLike('x', { addresses: ['aim'], impact: 3 }),
      ],
      {
        answers: { aim: 's1' },
        objectives: [],
        questions: { aim: { danger: 0.25 } },
        max: 1,
      },
    );
    expect(plan.dangers).toEqual([{ question: 'aim', action: 'say' }]);
    expect(plan.first).toEqual(['say']);
  });
});

describe('what an action requires', () => {
  const wanted = actionLike('wanted', { impact: 3, requires: ['needed'] });
  const needed = (horizon: 'now' | 'year' = 'now') => actionLike('needed', { addresses: ['talk'], horizon });
  const planWith = (talk: unknown, max = 7) =>
    planOf([wanted, needed()], { answers: { roles: 's1', talk }, max });

  it('comes before it unless it is in place', () => {
    expect(idsOf(planWith('s1'))).toEqual(['needed', 'wanted']);
    for (const open of ['unknown', null]) expect(idsOf(planWith(open))).toEqual(['needed', 'wanted']);
    for (const settled of ['s4', 'na', { value: 's2', target: 's2' }]) {
      expect(idsOf(planWith(settled))).toEqual(['wanted']);
    }
    expect(idsOf(planWith({ value: 's4', target: 's5' }))).toEqual(['needed', 'wanted']);
  });

  it('keeps it out where both do not fit', () => {
    expect(idsOf(planWith('s1', 1))).toEqual(['needed']);
    expect(planWith('s1', 1).annex.map(({ action }) => action.id)).toEqual(['wanted']);
  });

  it('comes at no later a horizon, and counts for nothing where it goes round in a circle', () => {
    const answers = { roles: 's1', talk: 's1' };
    const plan = planOf([wanted, needed('year')], { answers });
    expect(plan.actions.map(({ horizon }) => horizon)).toEqual(['now', 'now']);
    // `check` refuses such questionnaires; the choice ends all the same.
    const circle = [wanted, { ...needed(), requires: ['wanted', 'needed'] }];
    for (const objectives of [['fill'], []]) {
      expect(idsOf(planOf(circle, { answers, objectives })).sort()).toEqual(['needed', 'wanted']);
    }
  });

  it('is in the plan once for two that require it', () => {
    const other = actionLike('other', { addresses: ['trial'], requires: ['needed'] });
    const plan = planOf([wanted, other, needed()], { answers: { roles: 's1', trial: 's1', talk: 's1' } });
    expect(idsOf(plan)).toEqual(['needed', 'wanted', 'other']);
    expect(plan.actions[0]?.enables).toEqual(['wanted', 'other']);
  });
});

describe('the first three', () => {
  const answers = allAt('s1');

  it('hold one action of a year at most', () => {
    const years = quick.map((action) => ({ ...action, horizon: 'year' as const }));
    const now = actionLike('now', { addresses: ['trial'] });
    expect(planOf([...years, now], { answers }).first).toEqual(['quick-aim', 'now']);
  });

  it('have the fortnight before others, which hold three at most with them', () => {
    expect(planOf(quick, { answers }).actions.map(({ horizon }) => horizon)).toEqual([
      'now',
      'now',
      'now',
      'quarter',
      'quarter',
    ]);
    // The objective waits for the quarter, since what it requires and the danger's answer fill the fortnight.
    const [one, two, three] = quick as [Action, Action, Action];
    const objective = actionLike('say', { kind: 'objective', requires: [two.id, three.id] });
    const plan = planOf([objective, one, two, three], {
      answers,
      objectives: [],
      questions: { aim: { danger: 0.25 } },
    });
    expect(plan.first).toEqual([two.id, three.id, one.id]);
    expect(plan.actions.map(({ action, horizon }) => [action.id, horizon])).toEqual([
      [two.id, 'now'],
      [three.id, 'now'],
      ['say', 'quarter'],
      [one.id, 'now'],
    ]);
  });
});

it('refuses a number of places that is not a whole one from 1', () => {
  for (const max of [0, -1, 1.5, Number.NaN])
    expect(() => planOf([], { answers: {}, max })).toThrow(RangeError);
});
