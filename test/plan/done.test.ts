import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_REVIEWED, type Status } from '../../src/model/reviewed.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { runs } from '../seed.ts';
import { type Drawn, drawn, planFor } from './drawn.ts';
import { rules } from './oracle-rules.ts';
import { actionLike, idsOf, planOf } from './small.ts';

const often = { numRuns: runs(500) };

/** The plan once everybody says the same of last time's actions. */
const reviewing = (one: Drawn, statuses: ReadonlyMap<string, Status>): Plan =>
  planFor({
    ...one,
    sheets: one.sheets.map((sheet) => ({ ...sheet, review: { ...NOT_REVIEWED, actions: statuses } })),
  });

const everywhere = ({ actions, waiting, annex }: Plan) => [...actions, ...waiting, ...annex];

/** A plan but for what is said of last time. */
const asChosen = ({ resolved: _, ...plan }: Plan) =>
  JSON.stringify(plan, (key, value: unknown) => (key === 'review' ? undefined : value));

const allOf = ({ questionnaire }: Drawn, status: Status) =>
  new Map(questionnaire.actions.map(({ id }) => [id, status]));

describe('an action that was done', () => {
  it('comes again only where its own question calls for it, anywhere in the plan', () => {
    fc.assert(
      fc.property(drawn(), fc.boolean(), (one, all) => {
        const plan = all ? reviewing(one, allOf(one, 'done')) : planFor(one);
        const { persists, byId } = rules(plan.resolved);
        const named = [
          ...everywhere(plan).map(({ action }) => action.id),
          ...plan.dangers.flatMap(({ action }) => action ?? []),
          ...plan.first,
        ];
        for (const id of named.filter((its) => plan.resolved.statuses.get(its) === 'done')) {
          expect(persists(byId(id))).toBe(true);
        }
      }),
      often,
    );
  });

  it('comes as before where the need persists, and says that it was done', () => {
    fc.assert(
      fc.property(drawn(), (one) => {
        const before = reviewing(one, new Map());
        const { persists } = rules(before.resolved);
        const persisting = one.questionnaire.actions.filter(persists);
        const after = reviewing(one, new Map(persisting.map(({ id }) => [id, 'done'])));
        expect(asChosen(after)).toBe(asChosen(before));
        const done = everywhere(after).filter(({ review }) => review === 'done');
        expect(done.map(({ action }) => action.id)).toEqual(
          everywhere(before).flatMap(({ action }) => (persisting.includes(action) ? action.id : [])),
        );
      }),
      often,
    );
  });
});

it('an action that was begun, dropped or not begun comes as if nothing were said of it, and carries that', () => {
  fc.assert(
    fc.property(drawn(), fc.constantFrom<Status>('started', 'dropped', 'not-yet'), (one, status) => {
      const [before, after] = [reviewing(one, new Map()), reviewing(one, allOf(one, status))];
      expect(asChosen(after)).toBe(asChosen(before));
      expect(everywhere(before).every(({ review }) => review === null)).toBe(true);
      expect(everywhere(after).every(({ review }) => review === status)).toBe(true);
    }),
    often,
  );
});

describe('what was done', () => {
  const action = actionLike('protect', { addresses: ['passwords'] });
  const other = actionLike('other', { addresses: ['roles'] });
  const DONE = { protect: 'done' };
  const danger = { passwords: { danger: 0.25 } };

  it('is not asked for again to begin with an objective, and is for a danger that nobody can tell', () => {
    const objective = actionLike('say', { kind: 'objective', addresses: ['aim'] });
    const next = actionLike('next', { kind: 'objective', addresses: ['talk'] });
    const answers = { aim: 's5', talk: 's2', roles: 's1' };
    const undecided = { answers, objectives: [] };
    expect(idsOf(planOf([objective, next, other], undecided))).toEqual(['say', 'other', 'next']);
    const after = planOf([objective, next, other], { ...undecided, statuses: { say: 'done' } });
    expect(idsOf(after)).toEqual(['next', 'other']);
    expect(after.actions[0]?.objectiveFirst).toBe(true);

    const unknown = { answers: { passwords: 'unknown', roles: 's1' }, questions: danger };
    expect(idsOf(planOf([action, other], unknown))).toEqual(['protect', 'other']);
    const known = planOf([action, other], { ...unknown, statuses: DONE });
    expect(idsOf(known)).toEqual(['protect', 'other']);
    expect(known.dangers).toEqual([{ question: 'passwords', action: 'protect' }]);
  });

  it('keeps its place as the danger’s action where the danger is still there', () => {
    const plan = planOf([other, action], {
      answers: { passwords: 's1', roles: 's1' },
      questions: danger,
      statuses: DONE,
      max: 1,
    });
    expect(plan.actions.map(({ action: { id }, review }) => [id, review])).toEqual([['protect', 'done']]);
    expect(plan.dangers).toEqual([{ question: 'passwords', action: 'protect' }]);
  });

  it('is met for what requires it, unless its own question calls for it', () => {
    const wanted = { ...other, requires: ['protect'] };
    const planWith = (passwords: unknown, statuses = {}) =>
      idsOf(planOf([wanted, action], { answers: { roles: 's1', passwords }, statuses }));
    for (const open of ['unknown', null]) {
      expect(planWith(open)).toEqual(['protect', 'other']);
      // The passwords put something at stake as long as nobody can tell.
      expect(planWith(open, DONE)).toEqual(open === null ? ['other'] : ['protect', 'other']);
      expect(planWith(open, { protect: 'started' })).toEqual(['protect', 'other']);
    }
    expect(planWith('s2', DONE)).toEqual(['protect', 'other']);
    expect(planWith({ value: 's4', target: 's5' }, DONE)).toEqual(['protect', 'other']);
  });
});
