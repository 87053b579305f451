import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostMoved } from '../../src/review/most-moved.ts';
import { FATES, OUTCOMES, panelOf, READINGS } from '../../src/review/panel.ts';
import { culture } from '../content/culture.ts';
import { runs } from '../seed.ts';
import { askedOf, at, panels, type Ranks, radioReview } from './panels.ts';

const people = askedOf('people');
const [first = '', second = '', third = ''] = people;
const NOBODY = { before: [], after: [] };

const groupOf = (...reviews: ReturnType<typeof radioReview>[]) => panelOf(culture, reviews, NOBODY);
const onQuestion = (panel: ReturnType<typeof groupOf>, id: string) =>
  panel.questions.find(({ question }) => question === id);

describe('a group at two dates', () => {
  it('has each structure once in each row, however they answer', () => {
    fc.assert(
      fc.property(panels({ min: 0, max: 5 }), ({ panel }) => {
        const rows = [
          panel.respondents,
          ...Object.values(panel.axes),
          ...Object.values(panel.areas),
          ...panel.questions.map(({ structures }) => structures),
          ...panel.actions.map(({ structures }) => structures),
        ].map((row) => Object.values<number | null>(row));
        for (const row of rows)
          expect(row.reduce<number>((sum, n) => sum + (n ?? 0), 0)).toBe(panel.structures);
        for (const { structures, answers } of panel.actions) {
          const its = Object.values(answers ?? {}).reduce<number>((sum, n) => sum + (n ?? 0), 0);
          expect(its).toBe(structures.done);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('counts on each axis what can be read of each structure', () => {
    const { axes, areas, structures } = groupOf(
      ...['A', 'B', 'C'].map((name) => radioReview(name, {}, at(2, people))),
      radioReview('D', at(3, people), at(1, people)),
      radioReview('E', {}, {}),
      radioReview('F', at(2, people), {}, { track: 'flash' }),
    );
    expect(structures).toBe(6);
    expect(axes.people).toEqual({
      progress: 3,
      decline: 1,
      steady: 1,
      opposed: 0,
      silent: 0,
      unasked: 1,
    });
    expect(Object.keys(axes.people)).toEqual([...READINGS]);
    expect(axes.publics.unasked).toBe(1);
    expect(Object.values(areas).every(({ unasked }) => unasked === 1)).toBe(true);
    const open = at('unknown' as const, people);
    expect(groupOf(radioReview('G', open, {})).axes.people).toMatchObject({ silent: 1, unasked: 0 });
  });

  it('tells what an answer that fell says of sight from what it says of the structure', () => {
    const option = (rank: number) => {
      const question = culture.questions.find(({ id }) => id === first);
      return question?.type === 'single' ? question.options[rank]?.id : undefined;
    };
    const panel = groupOf(
      radioReview('A', { [first]: 3 }, { [first]: { value: option(1), why: 'clearer' } }),
      radioReview('B', { [first]: 3 }, { [first]: 1 }),
      radioReview('C', { [first]: 'unknown' }, { [first]: 1 }),
      radioReview('D', { [first]: 1 }, { [first]: 'unknown' }),
    );
    expect(onQuestion(panel, first)?.structures).toEqual({
      gained: 0,
      lost: 1,
      clearedUp: 1,
      same: 0,
      opposed: 1,
      apart: 1,
      unasked: 0,
    });
    expect(Object.keys(onQuestion(panel, first)?.structures ?? {})).toEqual([...FATES]);
  });

  it('ranks the questions by how many structures moved the same way, then in the questionnaire’s order', () => {
    const up = (...ids: string[]) => radioReview(ids.join(), {}, at(2, ids));
    const panel = groupOf(
      up(first, second, third),
      up(first, third),
      up(third),
      radioReview('lost', at(2, [first, second]), at(1, [first, second])),
    );
    const moved = (way: 'gained' | 'lost') =>
      mostMoved(panel.questions, way, 9).map(({ question }) => question);
    // The second one moved both ways as often.
    expect(moved('gained')).toEqual([third, first]);
    expect(moved('lost')).toEqual([]);
    expect(mostMoved(panel.questions, 'gained', 1).map(({ question }) => question)).toEqual([third]);
    expect(onQuestion(panel, first)?.step).toBe(0.25);
  });

  it('takes no question for the group’s that compares in two structures', () => {
    const open = (name: string) => radioReview(name, { [first]: 'unknown' }, { [first]: 2 });
    const up = (name: string) => radioReview(name, {}, { [first]: 2 });
    const two = groupOf(up('A'), up('B'), open('C'));
    expect(mostMoved(two.questions, 'gained', 9)).toEqual([]);
    expect(mostMoved(two.questions, 'clearedUp', 9).map(({ question }) => question)).toEqual([first]);
    expect(mostMoved(groupOf(up('A'), up('B'), up('C')).questions, 'gained', 9)).toHaveLength(1);
  });

  it('counts an action by what became of it, and what the answer did where it is done', () => {
    const action = culture.actions.find(({ addresses }) => addresses[0] === first);
    const id = action?.id ?? '';
    const said = (name: string, status: string | null, rank: number) =>
      radioReview(
        name,
        {},
        { [first]: rank },
        status === null ? {} : { review: { actions: { [id]: status } } },
      );
    const panel = groupOf(
      said('A', 'done', 2),
      said('B', 'done', 1),
      said('C', 'started', 2),
      said('D', 'dropped', 1),
      said('E', 'not-yet', 1),
    );
    const found = panel.actions.find((each) => each.action === id);
    expect(found?.structures).toEqual({
      done: 2,
      started: 1,
      dropped: 1,
      'not-yet': 1,
      untold: 0,
      unplanned: 0,
      excluded: 0,
    });
    expect(Object.keys(found?.structures ?? {})).toEqual([...OUTCOMES]);
    expect(found?.answers).toEqual({ up: 1, same: 1, down: 0, clearer: 0, unread: 0 });
    expect(panel.actions[0]).toBe(found);
  });

  it('knows the usual year of each date, and which structures compare on nothing', () => {
    const panel = groupOf(radioReview('A', {}, {}), radioReview('B', {}, {}));
    expect(panel.years).toEqual({
      before: { year: '2026', structures: 2 },
      after: { year: '2027', structures: 2 },
    });
    expect(panel.incomparable).toBe(0);
    const other = radioReview('C', {}, {});
    const early = {
      ...other,
      before: { ...other.before, resolved: { ...other.before.resolved, date: '2025-03-02' } },
    };
    expect(groupOf(radioReview('A', {}, {}), early).years.before).toBeNull();
    const open: Ranks = at('unknown' as const, [
      ...askedOf('vision'),
      ...people,
      ...askedOf('publics'),
      ...askedOf('engagement'),
    ]);
    expect(groupOf(radioReview('A', open, {}), radioReview('B', {}, {})).incomparable).toBe(1);
  });
});
