import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from '../../src/plan/choose.ts';
import { type Explained, explained } from '../../src/plan/explained.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { score } from '../../src/scoring/score.ts';
import { actionLike, planOf } from './small.ts';

const of = (plan: Plan, max = 7): Map<string, Explained> =>
  new Map(explained(plan.resolved, { maxActions: max }).map((one) => [one.action.id, one]));

describe('why an action is chosen', () => {
  it('is what its priority is made of, when it was chosen', () => {
    const first = actionLike('first', { addresses: ['roles'], impact: 3, objectives: ['fill'] });
    const second = actionLike('second', { addresses: ['roles', 'aim'] });
    const answers = { roles: { value: 's1', target: 's3' }, aim: 's1' };
    const told = of(planOf([first, second], { answers }));
    expect(told.get('first')).toMatchObject({ place: 1, chosen: { why: 'best' }, passed: null });
    expect(told.get('first')?.account).toMatchObject({ priority: 1.5 * 3 * 1.5, boost: 1.5 });
    expect(told.get('second')?.account?.terms).toEqual([
      { question: 'roles', times: 2, need: 1, wish: 1.5, left: 0.5 },
      { question: 'aim', times: 1, need: 1, wish: 1, left: 1 },
    ]);
  });

  it('is the objective that none is stated of, a danger, what another requires, or deep work', () => {
    const actions = [
      actionLike('aims', { kind: 'objective', addresses: ['aim'], requires: ['before'] }),
      actionLike('before', { addresses: ['trial'] }),
      actionLike('safe', { addresses: ['passwords'] }),
      actionLike('quick', { addresses: ['who-comes'], impact: 3 }),
      actionLike('deep', { addresses: ['who-comes'], effort: 3 }),
    ];
    const answers = { aim: 's1', trial: 's1', passwords: 's1', 'who-comes': 's1' };
    const told = of(planOf(actions, { answers, objectives: [], max: 6 }), 6);
    expect(told.get('aims')?.chosen).toEqual({ why: 'objective' });
    expect(told.get('before')?.chosen).toEqual({ why: 'required', by: 'aims' });
    expect(told.get('safe')?.chosen).toEqual({ why: 'danger', question: 'passwords' });
    const short = ['aim', 'roles', 'who-comes'].map((id) => actionLike(id, { addresses: [id], impact: 3 }));
    const last = actionLike('deep', { addresses: ['trial'], effort: 3, objectives: ['fill'] });
    const all = { aim: 's1', roles: 's1', 'who-comes': 's1', trial: 's1' };
    const kept = of(planOf([...short, last], { answers: all, max: 3 }), 3);
    expect(kept.get('deep')).toMatchObject({ place: 3, chosen: { why: 'deep', over: 'who-comes' } });
    expect(kept.get('who-comes')?.passed).toEqual({ why: 'kept', by: 'deep' });
  });
});

describe('why an action is not chosen', () => {
  const why = (one: Partial<Parameters<typeof actionLike>[1]>, said: Parameters<typeof planOf>[1]) =>
    of(planOf([actionLike('it', one)], said)).get('it')?.passed;
  const profile = (id: string) => ({ kind: 'profile' as const, oneOf: [id], path: [] });
  const answer = { kind: 'answer' as const, question: 'aim', oneOf: ['s1'], path: [] };

  it.each([
    [{ when: profile('other') }, {}, { why: 'false', parts: [profile('other')] }],
    [{ when: answer }, {}, { why: 'undetermined', questions: ['aim'] }],
    [{}, {}, { why: 'state', question: 'roles', state: 'unanswered' }],
    [{}, { roles: 'unknown' }, { why: 'state', question: 'roles', state: 'unknown' }],
    [{}, { roles: 's4' }, { why: 'served', question: 'roles', value: 0.75 }],
    [{}, { roles: { value: 's2', target: 's2' } }, { why: 'at-target', question: 'roles', value: 0.25 }],
  ])('%o, %o', (one, answers, expected) => {
    expect(why(one, { answers })).toEqual(expected);
  });

  it('is that it is done, waits, does not fit or comes later', () => {
    expect(why({}, { answers: { roles: 's4' }, statuses: { it: 'done' } })).toEqual({ why: 'done' });
    expect(why({ kind: 'tool' }, { answers: { roles: 's1' }, objectives: [] })).toEqual({ why: 'waits' });
    const needing = actionLike('needing', { impact: 3, requires: ['one', 'two'] });
    const needed = ['one', 'two'].map((id) => actionLike(id, { addresses: ['trial'] }));
    const later = actionLike('later', { addresses: ['aim'] });
    const sooner = actionLike('sooner', { addresses: ['who-comes'], impact: 2 });
    const answers = { roles: 's1', aim: 's1', 'who-comes': 's1', trial: 's1' };
    const told = of(planOf([needing, ...needed, later, sooner], { answers, max: 1 }), 1);
    expect(told.get('needing')?.passed).toEqual({
      why: 'group',
      actions: ['one', 'two', 'needing'],
      places: 1,
    });
    expect(told.get('later')?.passed).toEqual({ why: 'room', last: { action: 'sooner', priority: 2 } });
    expect(told.get('later')?.account?.priority).toBe(1);
  });
});

it('tells of every action once, and of the plan what the plan is', () => {
  const IDS = ['aim', 'roles', 'who-comes', 'talk', 'one-page', 'trial', 'passwords'];
  const one = fc.record({
    addresses: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 }),
    objectives: fc.subarray(['fill', 'keep']),
    kind: fc.constantFrom('objective' as const, 'tool' as const, 'content' as const),
    effort: fc.integer({ min: 1, max: 3 }),
    impact: fc.integer({ min: 1, max: 3 }),
    needs: fc.boolean(),
  });
  const answers = fc.record(
    Object.fromEntries(IDS.map((id) => [id, fc.constantFrom('s1', 's2', 's3', 's4', 'unknown')])),
    { requiredKeys: [] },
  );
  const said = fc.record({
    answers,
    objectives: fc.subarray(['fill', 'keep']),
    max: fc.integer({ min: 1, max: 8 }),
  });
  fc.assert(
    fc.property(
      fc.array(one, { minLength: 1, maxLength: 14 }),
      said,
      (drawn, { answers, objectives, max }) => {
        const actions = drawn.map(({ needs, ...more }, i) =>
          actionLike(`a${i}`, { ...more, requires: needs && i > 0 ? [`a${i - 1}`] : [] }),
        );
        const { resolved } = planOf(actions, { answers, objectives, max });
        const plan = choose(resolved, score(resolved), { maxActions: max });
        const told = explained(resolved, { maxActions: max });
        expect(told.map(({ action }) => action.id).sort()).toEqual(actions.map(({ id }) => id).sort());
        const inPlan = told.filter(({ chosen }) => chosen);
        expect(inPlan.map(({ action, account }) => [action.id, account?.priority])).toEqual(
          plan.actions.map(({ action, priority }) => [action.id, priority]),
        );
        for (const { account, action, passed, chosen } of told) {
          expect(passed === null).toBe(chosen !== null);
          if (!account) continue;
          const times = account.terms.reduce((sum, term) => sum + term.times, 0);
          const pulls = account.terms.reduce((sum, t) => sum + t.times * t.need * t.wish * t.left, 0);
          const need = times === 0 ? 0 : pulls / times;
          expect(account.need).toBeCloseTo(need);
          expect(account.priority).toBeCloseTo(
            (need * action.impact * account.boost) / Math.sqrt(action.effort),
          );
        }
        const candidates = [...plan.annex, ...plan.waiting].map(({ action }) => action.id).sort();
        const left = told.filter(
          ({ passed }) => passed && ['group', 'kept', 'room', 'waits'].includes(passed.why),
        );
        expect(left.map(({ action }) => action.id).sort()).toEqual(candidates);
      },
    ),
  );
});
