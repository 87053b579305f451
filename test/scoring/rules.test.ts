import { describe, expect, it } from 'vitest';
import { score } from '../../src/scoring/score.ts';
import { asking, publics, resolved, yesNo } from './small.ts';

describe('a level', () => {
  it('is kept by the lowest of the gates that are shut, whatever their order', () => {
    const gate = (level: number) => ({ axis: 'publics', level, when: { b: true } });
    for (const gates of [
      [gate(5), gate(2)],
      [gate(2), gate(5)],
    ]) {
      const axis = publics(asking([yesNo('a', { axes: { publics: 9 } }), yesNo('b')], { gates }), {
        a: true,
        b: false,
      });
      expect([axis?.score, axis?.ungated, axis?.level, axis?.heldBy?.gate.level]).toEqual([90, 5, 1, 2]);
    }
  });

  it('stands on firm ground unless what does not apply weighs more than the rest', () => {
    const solid = (weight: number) => {
      const asked = [yesNo('a'), yesNo('b'), yesNo('c'), yesNo('d', { axes: { publics: weight } })];
      return publics(asking(asked), { a: true, b: true, c: true, d: 'na' })?.solid;
    };
    expect([2, 3, 4].map(solid)).toEqual([true, true, false]);
  });

  it('is given from half of the weight on, as it is shown', () => {
    const found = (weight: number) =>
      publics(asking([yesNo('a'), yesNo('b', { axes: { publics: weight } })]), { a: true });
    const level = (weight: number) => [found(weight)?.coverage, found(weight)?.level];
    expect([1, 1.02, 1.03].map(level)).toEqual([
      [50, 5],
      [50, 5],
      [49, null],
    ]);
  });

  it.each([
    [0, 1],
    [19, 1],
    [20, 2],
    [39, 2],
    [40, 3],
    [59, 3],
    [60, 4],
    [79, 4],
    [80, 5],
    [100, 5],
  ])('of a score of %i is %i', (score, level) => {
    const asked = asking([
      yesNo('a', { axes: { publics: score || 1 } }),
      yesNo('b', { axes: { publics: 100 - score || 1 } }),
    ]);
    const found = publics(asked, { a: score > 0, b: score === 100 });
    expect([found?.score, found?.level]).toEqual([score, level]);
  });

  it('stands on firm ground from three answers on', () => {
    const solid = (...said: unknown[]) => {
      const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].slice(0, said.length);
      const answers = Object.fromEntries(ids.map((id, i) => [id, said[i]]));
      return publics(asking(ids.map((id) => yesNo(id))), answers)?.solid;
    };
    expect(solid(true, true)).toBe(false);
    expect(solid(true, true, 'unknown')).toBe(false);
    expect(solid(true, true, false)).toBe(true);
    // Three answers of seven are not enough for a level.
    expect(solid(true, true, true, 'unknown', 'unknown', 'unknown', 'unknown')).toBe(false);
  });
});

it('a score of a half is rounded up, though floating point leaves it just under', () => {
  const score = (worth: number) => {
    const options = [0, worth, 1].map((value, i) => ({ id: `o${i}`, text: `${value}`, value }));
    const asked = [yesNo('a', { type: 'single', options }), yesNo('b')];
    return publics(asking(asked), { a: 'o1', b: false })?.score;
  };
  // 100 × (0.57 + 0) / 2 is 28.499999999999996.
  expect(score(0.57)).toBe(29);
  expect(score(0.56999)).toBe(28);
});

it('the overall score is the rounded mean of the four, where all have a level', () => {
  const axes = ['vision', 'people', 'publics', 'engagement'];
  const asked = asking(
    [...axes, ...axes.map((axis) => `${axis}-2`)].map((id) =>
      yesNo(id, { axes: { [id.replace('-2', '')]: 1 } }),
    ),
  );
  const overall = (answers: object) => score(resolved(asked, { answers })).overall;
  const half = Object.fromEntries(axes.map((axis) => [axis, true]));
  expect(overall(half)).toBe(100);
  // 100, 100, 100 and 50 make 87.5.
  expect(overall({ ...half, 'people-2': false })).toBe(88);
  expect(overall({ ...half, people: null })).toBeNull();
  expect(overall({ ...half, people: 'na', 'people-2': 'na' })).toBeNull();
});

it('the terms of a score tell what each question costs, the largest loss first', () => {
  const asked = asking([
    yesNo('half', { type: 'scale', points: ['a', 'b', 'c'] }),
    yesNo('lost', { axes: { publics: 2 } }),
    yesNo('open'),
    yesNo('away'),
    yesNo('sells', { axes: { vision: 1 } }),
    yesNo('reads', { when: { sells: true }, 'hidden-value': 0.25 }),
    yesNo('unsaid', { when: { sells: true } }),
  ]);
  const answers = { half: 2, lost: false, open: 'unknown', away: 'na', sells: false };
  expect(publics(asked, answers)?.terms).toEqual([
    { question: 'lost', weight: 2, value: 0, loss: 40, implied: false },
    { question: 'open', weight: 1, value: null, loss: 20, implied: false },
    { question: 'reads', weight: 1, value: 0.25, loss: 15, implied: true },
    { question: 'half', weight: 1, value: 0.5, loss: 10, implied: false },
  ]);
});

describe('a question that is hidden', () => {
  const asked = [
    yesNo('sells'),
    yesNo('reads', { when: { sells: true }, 'hidden-value': 0.25 }),
    yesNo('uses', { when: { reads: true } }),
    yesNo('company', { when: { profile: 'company' }, 'hidden-value': 0.25 }),
    yesNo('both', { when: { profile: 'company', sells: true }, 'hidden-value': 0.25 }),
    yesNo('said', { type: 'text', axes: undefined, when: { sells: true } }),
  ];
  const tracks = [{ id: 'short', title: 'Court', minutes: 1, questions: ['sells'] }];
  const cells = (answers: object, more: object = {}) =>
    Object.fromEntries(
      resolved(asking(asked, { tracks }), { answers, ...more }).cells.map(({ question, state, value }) => [
        question.id,
        state === 'hidden' ? value : state,
      ]),
    );

  it('counts with its own value where an answer hides it, and not where the profile does or nobody answered', () => {
    expect(cells({ sells: false })).toMatchObject({ reads: 0.25, company: null, both: null });
    expect(cells({})).toMatchObject({ reads: null });
    expect(cells({ sells: 'unknown' })).toMatchObject({ reads: null });
  });

  it('shows nothing, whatever is answered to it', () => {
    expect(cells({ sells: true, reads: true, uses: true })).toMatchObject({ uses: 'answered' });
    expect(cells({ sells: false, reads: true, uses: true })).toMatchObject({ uses: null });
    expect(cells({ sells: true, reads: false, uses: true })).toMatchObject({ uses: null });
  });

  it('is any that lies outside the track', () => {
    expect(cells({ sells: true, reads: true }, { track: 'short' })).toMatchObject({
      sells: 'answered',
      reads: null,
    });
  });
});
