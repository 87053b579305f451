import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from '../../src/model/answer.js';
import { type Action, HORIZONS, type Question, type Questionnaire } from '../../src/model/questionnaire.js';
import { choose } from '../../src/plan/choose.js';
import type { Plan, PlanOptions } from '../../src/plan/plan.js';
import { resolve } from '../../src/scoring/resolve.js';
import { score } from '../../src/scoring/score.js';
import { structure } from '../arbitraries.js';

const plans = fc
  .tuple(structure({ min: 1, max: 3 }), fc.constantFrom(undefined, 1, 2, 4, 7, 12))
  .map(([{ questionnaire, sheets }, maxActions]) => {
    const resolved = resolve(questionnaire, sheets);
    const options = maxActions === undefined ? {} : { maxActions };
    return { questionnaire, max: maxActions ?? 7, plan: choose(resolved, score(resolved), options) };
  });

const holds = (law: (drawn: { questionnaire: Questionnaire; max: number; plan: Plan }) => void) =>
  fc.assert(fc.property(plans, law), { numRuns: 500 });

const ids = ({ actions }: Plan) => actions.map(({ action }) => action.id);

/** A requirement's own condition is false, or its questions are all closed and at their best: worked out afresh. */
function isMet(plan: Plan, id: string): boolean {
  const { cells, truth, questionnaire } = plan.resolved;
  const action = questionnaire.actions.find((candidate) => candidate.id === id);
  if (!action) throw new Error(id);
  if (action.when && truth(action.when) === false) return true;
  return action.addresses.every((question) => {
    const cell = cells.find((candidate) => candidate.question.id === question);
    if (cell?.state === 'hidden' || cell?.state === 'not-applicable') return true;
    return cell?.state === 'answered' && (cell.value === null || cell.value >= (cell.target ?? 1) - 1e-9);
  });
}

/** An action on the one question of `planFor`. */
const actionLike = (id: string, more: Partial<Action>): Action => ({
  id,
  title: id,
  why: id,
  firstStep: id,
  steps: [],
  indicator: id,
  example: null,
  addresses: ['only'],
  objectives: [],
  kind: 'organisation',
  effort: 1,
  impact: 1,
  horizon: 'now',
  route: 'internal',
  requires: [],
  when: null,
  path: [],
  ...more,
});

/** The plan of a structure that answers no to the one question, and ranks an objective. */
function planFor(actions: Action[], options: PlanOptions = {}): Plan {
  const [drawn] = fc.sample(structure({ min: 1, max: 1 }), { numRuns: 1, seed: 1 });
  if (!drawn) throw new Error('nothing drawn');
  const question = {
    ...drawn.questionnaire.questions[0],
    id: 'only',
    type: 'yes-no' as const,
    reverse: false,
    when: null,
  } as Question;
  const resolved = resolve(
    { ...drawn.questionnaire, questions: [question], tracks: [], gates: [], actions },
    [
      {
        ...(drawn.sheets[0] as AnswerSheet),
        track: null,
        objectives: ['g0'],
        answers: new Map([['only', { given: { kind: 'value', value: false }, target: null, note: null }]]),
      },
    ],
  );
  return choose(resolved, score(resolved), options);
}

describe('the plan of any structure', () => {
  it('holds no more than its places, three of them in the fortnight', () => {
    holds(({ plan, max }) => {
      expect(plan.actions.length).toBeLessThanOrEqual(max);
      expect(plan.actions.filter(({ horizon }) => horizon === 'now').length).toBeLessThanOrEqual(3);
      expect(new Set(ids(plan)).size).toBe(plan.actions.length);
    });
  });

  it('puts before each action what it requires and is not met, at no later a horizon', () => {
    holds(({ plan }) => {
      plan.actions.forEach(({ action, horizon }, place) => {
        for (const required of action.requires.filter((id) => !isMet(plan, id))) {
          const at = ids(plan).indexOf(required);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(place);
          const its = plan.actions[at]?.horizon ?? 'year';
          expect(HORIZONS.indexOf(its)).toBeLessThanOrEqual(HORIZONS.indexOf(horizon));
        }
      });
    });
  });

  it('advises no tool, nor what requires one, before an objective is stated', () => {
    holds(({ plan, questionnaire }) => {
      if (plan.resolved.objectives.length > 0) {
        expect(plan.waiting).toEqual([]);
        return;
      }
      const needsTool = (id: string): boolean => {
        const action = questionnaire.actions.find((candidate) => candidate.id === id);
        return action?.kind === 'tool' || (action?.requires.some(needsTool) ?? false);
      };
      expect(ids(plan).filter(needsTool)).toEqual([]);
      const first = questionnaire.actions.find(
        (action) =>
          action.kind === 'objective' &&
          !needsTool(action.id) &&
          !(action.when && plan.resolved.truth(action.when) === false),
      );
      const chosen = plan.actions.find(({ objectiveFirst }) => objectiveFirst);
      if (first && chosen) {
        expect(chosen.action.id).toBe(first.id);
        const before = plan.actions.slice(0, plan.actions.indexOf(chosen)).map(({ action }) => action.id);
        // Only what it requires itself may come before it.
        if (before.length < 3) expect(chosen.horizon).toBe('now');
        for (const id of before)
          expect(plan.actions.some(({ action }) => action.requires.includes(id))).toBe(true);
      }
    });
  });

  it('chooses only what an answer calls for, what that requires, and the objective that comes first', () => {
    holds(({ plan }) => {
      const { cells } = plan.resolved;
      for (const choice of plan.actions) {
        const called = choice.action.addresses.some((id) => {
          const cell = cells.find(({ question }) => question.id === id);
          return (
            cell?.state === 'answered' && cell.value !== null && (cell.target ?? 1) - cell.value >= 0.1 - 1e-9
          );
        });
        const isObjective = choice.action.kind === 'objective' && choice.need > 0;
        const required = choice.enables.length > 0;
        expect(called || isObjective || required || choice.objectiveFirst).toBe(true);
        expect(choice.need).toBeGreaterThanOrEqual(0);
        expect(choice.need).toBeLessThanOrEqual(1);
        expect(choice.because.length > 0).toBe(choice.need > 0);
      }
    });
  });

  it('leaves out no candidate that would fit alone, but for the place kept for deep work', () => {
    holds(({ plan }) => {
      const best = plan.annex.find(({ action }) => action.requires.every((id) => isMet(plan, id)));
      if (!best) return;
      const weaker = plan.actions.filter(
        ({ priority, enables, objectiveFirst }) =>
          priority < best.priority - 1e-9 && enables.length === 0 && !objectiveFirst,
      );
      // What another action requires comes with it; apart from that, one weaker action: the deep one.
      expect(weaker.filter(({ action }) => action.horizon === 'now')).toEqual([]);
      expect(weaker.length).toBeLessThanOrEqual(1);
    });
  });

  it('keeps a place for deep work wherever a quarter or year candidate fits in one', () => {
    holds(({ plan, max }) => {
      const deep = ({ action }: { action: { horizon: string } }) => action.horizon !== 'now';
      const left = plan.annex.some(
        (choice) => deep(choice) && choice.action.requires.every((id) => isMet(plan, id)),
      );
      if (max < 2 || !left || plan.actions.some(({ objectiveFirst }) => objectiveFirst)) return;
      expect(plan.actions.some(deep)).toBe(true);
    });
  });

  it('gives a single place to the best, deep or not', () => {
    const [quick, deep] = [actionLike('quick', { impact: 3 }), actionLike('deep', { horizon: 'year' })];
    expect(ids(planFor([quick, deep], { maxActions: 1 }))).toEqual(['quick']);
    expect(ids(planFor([quick, { ...quick, id: 'other' }, deep], { maxActions: 2 }))).toEqual([
      'quick',
      'deep',
    ]);
  });

  it('keeps no place for more deep work once it holds some', () => {
    const plan = planFor(
      [
        actionLike('deep', { impact: 3, horizon: 'quarter' }),
        actionLike('quick', { impact: 2 }),
        actionLike('quick-too', { impact: 2 }),
        actionLike('deep-too', { horizon: 'year' }),
      ],
      { maxActions: 3 },
    );
    expect(ids(plan)).toEqual(['deep', 'quick', 'quick-too']);
  });

  it('leaves no place empty that a candidate fits in with what it requires', () => {
    holds(({ plan, max }) => {
      const chosen = new Set(ids(plan));
      const missing = (id: string, group = new Set<string>()): ReadonlySet<string> => {
        if (chosen.has(id) || group.has(id)) return group;
        group.add(id);
        const action = plan.resolved.questionnaire.actions.find((candidate) => candidate.id === id);
        for (const required of action?.requires ?? []) if (!isMet(plan, required)) missing(required, group);
        return group;
      };
      for (const { action } of plan.annex) expect(missing(action.id).size).toBeGreaterThan(max - chosen.size);
    });
  });

  it('lets quick work use the place kept for the deep work that it requires', () => {
    const better = Array.from({ length: 5 }, (_, i) => actionLike(`better-${i}`, { impact: 3 }));
    const deep = actionLike('deep', { effort: 3, horizon: 'year' });
    const quick = actionLike('quick', { impact: 2, requires: ['deep'] });
    const weaker = Array.from({ length: 5 }, (_, i) => actionLike(`weaker-${i}`, {}));
    const plan = planFor([...better, ...weaker, deep, quick]);
    expect(ids(plan)).toEqual([...better.map(({ id }) => id), 'deep', 'quick']);
  });

  it('lets no deep work push out better work by what it requires', () => {
    const quick = Array.from({ length: 6 }, (_, i) =>
      actionLike(`quick-${i}`, { impact: 3, horizon: 'now' }),
    );
    const before = Array.from({ length: 6 }, (_, i) =>
      actionLike(`before-${i}`, { effort: 3, horizon: 'now' }),
    );
    const deep = actionLike('deep', {
      effort: 3,
      horizon: 'year',
      requires: before.map(({ id }) => id),
    });
    const plan = planFor([...quick, ...before, deep]);
    expect(ids(plan)).toEqual([...quick.map(({ id }) => id), 'before-0']);
  });
});
