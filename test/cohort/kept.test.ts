import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/cohort/member.ts';
import { AREAS, AXES, isScored } from '../../src/model/questionnaire.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import type { Sum } from '../../src/scoring/scores.ts';
import { runs } from '../seed.ts';
import { sheetOf } from '../sheets.ts';
import { cohort, type Drawn, structureOf } from './draw.ts';
import { company } from './group.ts';
import { salle } from './salle.ts';

/** Tries a law on many structures. */
const holds = (law: (structure: Drawn['structures'][number]) => void) =>
  fc.assert(
    fc.property(cohort({ min: 1, max: 4 }), ({ structures }) => {
      for (const structure of structures) law(structure);
    }),
    { numRuns: runs(300) },
  );

const ids = (of: { action: { id: string } }[]) => of.map(({ action }) => action.id);

describe('the half-day of any structure', () => {
  it('looks at the first three, then works on a wish that takes time, a wish, what takes time, or the next', () => {
    holds(({ plan, member: { halfDay } }) => {
      expect(halfDay.begun).toEqual(plan.first);
      const left = plan.actions.filter(({ action }) => !plan.first.includes(action.id));
      const own = left.filter(({ action }) => action.route !== 'training');
      const isLong = ({ action }: (typeof left)[number]) =>
        action.effort > 1 || action.route === 'individual-half-day';
      const [next = null] = ids([
        ...own.filter((choice) => choice.wish !== null && isLong(choice)),
        ...own.filter(({ wish }) => wish !== null),
        ...own.filter(isLong),
        ...left,
        ...plan.annex,
      ]);
      expect(halfDay.work).toBe(next);
    });
  });

  it('talks over dangers first, then where respondents differ most, then what is open', () => {
    holds(({ plan, member: { halfDay } }) => {
      const { cells } = plan.resolved;
      const inDanger = plan.dangers.map(({ question }) => question);
      const scored = cells.filter(({ question }) => isScored(question));
      const others = scored.filter(({ question }) => !inDanger.includes(question.id));
      const named = (some: typeof cells) => some.map(({ question }) => question.id);
      expect(halfDay.dangers).toEqual(
        plan.dangers.map((danger) => ({
          ...danger,
          isUnknown: named(cells.filter(({ state }) => state === 'unknown')).includes(danger.question),
        })),
      );
      // One that is at stake too: that people differ is worth saying.
      const apart = scored.filter(({ state, spread }) => state === 'answered' && spread >= 0.5 - 1e-9);
      expect([...halfDay.apart].sort()).toEqual(named(apart).sort());
      const spreads = halfDay.apart.map(
        (id) => cells.find(({ question }) => question.id === id)?.spread ?? 0,
      );
      expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
      expect(halfDay.unknown).toEqual(named(others.filter(({ state }) => state === 'unknown')));
      expect(halfDay.unanswered).toEqual(named(scored.filter(({ state }) => state === 'unanswered')));
    });
  });

  it('asks for three things at most of what its actions are about, that the structure has and can show', () => {
    holds(({ plan, member: { halfDay } }) => {
      const about = [...halfDay.begun, ...(halfDay.work === null ? [] : [halfDay.work])].flatMap(
        (id) => plan.resolved.questionnaire.actions.find((action) => action.id === id)?.addresses ?? [],
      );
      const has = plan.resolved.cells.filter(
        ({ question, state, value, spread }) =>
          question.evidence !== null &&
          state === 'answered' &&
          value !== null &&
          value >= 0.5 - 1e-9 &&
          !(isScored(question) && spread >= 0.5 - 1e-9),
      );
      const can = [...new Set(about)].filter((id) => has.some(({ question }) => question.id === id));
      expect(halfDay.toBring).toEqual(can.slice(0, 3));
    });
  });
});

describe('what a cohort keeps of any structure', () => {
  it('is what its plan says of it', () => {
    holds(({ plan, member }) => {
      const { resolved, scores } = plan;
      const { structure } = resolved;
      expect(member).toMatchObject({
        ...{ id: structure.id, name: structure.name, profile: structure.profile },
        ...{ respondents: resolved.respondents, date: resolved.date, track: resolved.track },
        objectives: resolved.objectives.map(({ id }) => id),
        actions: plan.actions.map(({ action, horizon }) => ({ id: action.id, horizon })),
        calledFor: ids([...plan.actions, ...plan.annex]),
        trainingNeeds: ids(
          [...plan.actions, ...plan.annex].filter(({ action }) => action.route === 'training'),
        ),
      });
      const kept = (sum: Sum | null, level: number | null) =>
        sum && { score: sum.score, coverage: sum.coverage, level };
      const documented = ({ score, coverage }: Sum) =>
        score === null || coverage < 50 ? null : Math.min(5, Math.floor(score / 20) + 1);
      for (const axis of AXES) {
        const its = scores.axes[axis];
        expect(member.axes[axis]).toEqual(kept(its, its?.level ?? null));
        for (const area of AREAS) {
          const cell = scores.matrix[area][axis];
          expect(member.matrix[area][axis]).toEqual(kept(cell, cell && documented(cell)));
        }
      }
      const summary: object = summaryOf(member);
      expect({ ...member, ...summary }).toEqual(member);
      for (const key of ['stances', 'firstDate', 'calledFor', 'people'])
        expect(summary).not.toHaveProperty(key);
    });
  });

  it('is of its people only the values of those who gave an age band', () => {
    holds(({ plan, sheets, member }) => {
      const told = sheets.filter(({ respondent }) => respondent.age !== null);
      expect(member.people).toEqual(
        told.map((sheet) => ({
          age: sheet.respondent.age,
          values: resolve(plan.resolved.questionnaire, [sheet]).cells.map(({ state, value }) =>
            state === 'answered' ? value : null,
          ),
        })),
      );
    });
  });

  it('holds something at stake on the questions that its plan tells of, and nowhere else', () => {
    holds(({ plan, member }) => {
      const inDanger = plan.dangers.map(({ question }) => question);
      expect(member.stances.map(({ atStake }) => atStake)).toEqual(
        plan.resolved.cells.map(({ question }) => inDanger.includes(question.id)),
      );
    });
  });

  it('says whether it comes to the collective days, and when its first answers were given', () => {
    const comes = (structure: object) => company(salle, 'A', { structure, answers: {} }).isCollective;
    expect(
      [{}, { accompaniment: 'collective' }, { accompaniment: 'individual' }, { accompaniment: 'none' }].map(
        comes,
      ),
    ).toEqual([true, true, false, false]);
    const first = (...dates: (string | undefined)[]) =>
      structureOf(
        salle,
        dates.map((date, i) =>
          sheetOf(
            salle,
            { structure: { name: 'A', profile: 'radio' }, answers: {}, ...(date && { date }) },
            `${i}.yaml`,
          ),
        ),
      ).member;
    expect(first('2026-03-12', '2026-03-02', undefined)).toMatchObject({
      firstDate: '2026-03-02',
      date: '2026-03-12',
    });
    expect(first(undefined)).toMatchObject({ firstDate: null, date: null });
  });
});
