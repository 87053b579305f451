import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import { type Action, HORIZONS } from '../../src/model/questionnaire.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Cell } from '../../src/scoring/cell.ts';
import { runs } from '../seed.ts';
import { drawn, planFor } from './drawn.ts';
import { rules } from './oracle-rules.ts';

const ids = ({ actions }: Plan) => actions.map(({ action }) => action.id);
const byId = ({ resolved }: Plan, id: string) =>
  resolved.questionnaire.actions.find((action) => action.id === id) as Action;

/** Tries a law on many plans, with what the rule says of their questions and actions. */
const holds = (law: (plan: Plan, of: ReturnType<typeof rules>, max: number) => void) =>
  fc.assert(
    fc.property(drawn(), (one) => {
      const plan = planFor(one);
      law(plan, rules(plan.resolved), one.max);
    }),
    { numRuns: runs(500) },
  );

/** What an action needs that is not there yet, however far. */
const needed = (plan: Plan, of: ReturnType<typeof rules>, id: string): string[] =>
  of.group(byId(plan, id), []).filter((member) => member !== id);

/** The action of the danger that has its place, where one has: the gravest with an action that the plan can begin with. */
const placed = (plan: Plan) =>
  plan.dangers.find(({ action }) => action !== null && plan.first.includes(action))?.action ?? null;

describe('the plan of any structure', () => {
  it('holds no more than its places, and nothing twice', () => {
    holds((plan, _, max) => {
      expect(plan.actions.length).toBeLessThanOrEqual(max);
      const everywhere = [...plan.actions, ...plan.waiting, ...plan.annex].map(({ action }) => action.id);
      expect(new Set(everywhere).size).toBe(everywhere.length);
    });
  });

  it('puts before each action what it requires and is not met, at no later a horizon', () => {
    holds((plan, of) => {
      plan.actions.forEach(({ action, horizon }, place) => {
        for (const required of action.requires.filter((id) => !of.isMet(byId(plan, id)))) {
          const at = ids(plan).indexOf(required);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(place);
          const its = plan.actions[at]?.horizon ?? 'year';
          expect(HORIZONS.indexOf(its)).toBeLessThanOrEqual(HORIZONS.indexOf(horizon));
        }
      });
    });
  });

  it('asks for three actions in the fortnight at most, those to begin with before others', () => {
    holds((plan) => {
      expect(plan.actions.filter(({ horizon }) => horizon === 'now').length).toBeLessThanOrEqual(3);
      for (const { action, horizon } of plan.actions) {
        const isFirst = plan.first.includes(action.id);
        if (isFirst && action.horizon === 'now') expect(horizon).toBe('now');
      }
    });
  });

  it('advises no tool, nor what requires one, before an objective is stated', () => {
    holds((plan, of) => {
      if (plan.resolved.objectives.length > 0) {
        expect(plan.waiting).toEqual([]);
        expect(plan.actions.filter(({ objectiveFirst }) => objectiveFirst)).toEqual([]);
        return;
      }
      expect(plan.actions.filter(({ action }) => of.waits(action))).toEqual([]);
      const place = plan.actions.findIndex(({ objectiveFirst }) => objectiveFirst);
      const objective = plan.actions[place]?.action;
      // Only what it requires itself may come before it.
      const before = ids(plan).slice(0, Math.max(place, 0));
      expect(before).toEqual(objective ? needed(plan, of, objective.id) : []);
    });
  });

  it('chooses only what an answer calls for, what that requires, the danger’s action and the objective that comes first', () => {
    holds((plan, of) => {
      const called = new Set(
        plan.actions
          .filter(
            ({ action, objectiveFirst, danger }) =>
              of.isCandidate(action) || objectiveFirst || (danger !== null && action.id === placed(plan)),
          )
          .flatMap(({ action }) => of.group(action, [])),
      );
      expect(ids(plan).filter((id) => !called.has(id))).toEqual([]);
      for (const { action } of [...plan.waiting, ...plan.annex]) expect(of.isCandidate(action)).toBe(true);
    });
  });

  it('asks nobody for what they do already, unless they wish to go further or it is a danger', () => {
    holds((plan, of) => {
      for (const { action, objectiveFirst, danger } of plan.actions) {
        const cell = of.own(action);
        if (cell.state !== 'answered' || cell.value === null || cell.value < 0.75 || of.hasWish(cell))
          continue;
        expect(objectiveFirst || danger !== null).toBe(true);
      }
    });
  });

  it('gives the gravest danger that has one an action among the first', () => {
    holds((plan, of, max) => {
      // With no objective stated, what comes first may take all the places.
      const before = ids(plan).slice(0, plan.actions.findIndex(({ objectiveFirst }) => objectiveFirst) + 1);
      const open = (danger: Cell) =>
        of
          .answersTo(danger)
          .filter((action) => !of.waits(action) && of.group(action, []).length <= 3)
          .filter(
            ({ id }) => before.includes(id) || of.group(byId(plan, id), before).length <= max - before.length,
          );
      const gravest = of.dangers.find((danger) => open(danger).length > 0);
      if (!gravest) return;
      const own = plan.first.filter((id) => of.own(byId(plan, id)) === gravest);
      expect(own.length).toBeGreaterThan(0);
      const { action } = plan.dangers.find(({ question }) => question === gravest.question.id) ?? {};
      expect(own).toContain(action);
    });
  });

  it('names for every danger an action that answers it, where one is open', () => {
    holds((plan, of) => {
      expect(plan.dangers.map(({ question }) => question)).toEqual(
        of.dangers.map(({ question }) => question.id),
      );
      plan.dangers.forEach(({ action }, i) => {
        const open = of.answersTo(of.dangers[i] as Cell).map(({ id }) => id);
        if (action === null) expect(open).toEqual([]);
        else expect(open).toContain(action);
      });
    });
  });

  it('begins with three at most, in the order of choice, nothing before what it requires', () => {
    holds((plan, of) => {
      expect(plan.first.length).toBeLessThanOrEqual(3);
      expect(plan.first).toEqual(ids(plan).filter((id) => plan.first.includes(id)));
      plan.first.forEach((id, i) => {
        expect(plan.first.slice(0, i)).toEqual(expect.arrayContaining(needed(plan, of, id)));
      });
    });
  });

  it('begins with one action of a year at most, but for what the danger’s needs', () => {
    holds((plan, of) => {
      const years = plan.first.filter(
        (id) => plan.actions.find(({ action }) => action.id === id)?.horizon === 'year',
      );
      const danger = placed(plan);
      if (danger && of.group(byId(plan, danger), []).filter((id) => years.includes(id)).length > 1) return;
      expect(years.length).toBeLessThanOrEqual(1);
    });
  });

  it('leaves out no deep work for the first objective that the last place can hold by itself', () => {
    holds((plan, of, max) => {
      const before = Math.max(
        plan.actions.findIndex((choice) => choice.objectiveFirst),
        ids(plan).indexOf(placed(plan) ?? ''),
      );
      if (max - (before + 1) <= 2 || plan.actions.some(({ action }) => of.isDeep(action))) return;
      const left = plan.annex.filter(({ action }) => of.isDeep(action));
      expect(left.filter(({ action }) => needed(plan, of, action.id).length === 0)).toEqual([]);
    });
  });

  it('leaves no place empty that a candidate fits in with what it requires', () => {
    holds((plan, of, max) => {
      for (const { action } of plan.annex) {
        expect(of.group(action, ids(plan)).length).toBeGreaterThan(max - plan.actions.length);
      }
    });
  });

  it('tells of each action the wish, the danger, the objective and the answers that call for it', () => {
    holds((plan, of) => {
      for (const { action, because, wish, danger, serves, need } of [
        ...plan.actions,
        ...plan.waiting,
        ...plan.annex,
      ]) {
        expect({ because, wish, danger, serves: serves?.id ?? null }).toEqual(of.reasons(action));
        expect(because.length > 0).toBe(need > 0);
      }
    });
  });

  it('tells of each action which others of the plan it makes possible', () => {
    holds((plan) => {
      for (const { action, enables } of plan.actions) {
        expect(enables).toEqual(ids(plan).filter((id) => byId(plan, id).requires.includes(action.id)));
      }
    });
  });

  it('is the same for the same answers, whatever the order of respondents', () => {
    fc.assert(
      fc.property(drawn({ min: 2, max: 3 }), ({ questionnaire, sheets, max }) => {
        const told = (of: AnswerSheet[]) => {
          const { resolved: _, scores: __, ...plan } = planFor({ questionnaire, sheets: of, max });
          return JSON.stringify(plan);
        };
        const once = told(sheets);
        expect(told(sheets)).toBe(once);
        expect(told([...sheets].reverse())).toBe(once);
        // Names of files give respondents another order where cells are merged.
        const renamed = sheets.map((sheet, i) => ({ ...sheet, file: `${9 - i}` }));
        expect(told(renamed)).toBe(once);
      }),
      { numRuns: runs(300) },
    );
  });
});
