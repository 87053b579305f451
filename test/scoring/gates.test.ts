import { describe, expect, it } from 'vitest';
import { asking, publics, yesNo } from './small.ts';

/** An axis that its one heavy question takes to 90 at least, so that only a gate keeps it below level 5. */
const ASKED = [
  yesNo('a', { axes: { publics: 9 } }),
  yesNo('b'),
  yesNo('c', { axes: { vision: 1 } }),
  yesNo('d', { axes: { vision: 1 }, when: { c: true } }),
];

const held = (when: object, answers: object, { level = 3, axis = 'publics' } = {}) => {
  const found = publics(asking(ASKED, { gates: [{ axis, level, when }] }), { a: true, ...answers });
  return { level: found?.level, by: found?.heldBy && [found.heldBy.truth, ...found.heldBy.questions] };
};

describe('a gate', () => {
  const free = { level: 5, by: null };

  it.each<[string, object, object, object]>([
    ['opens where its condition holds', { b: true }, { b: true }, free],
    ['is shut where it does not', { b: true }, { b: false }, { level: 2, by: [false, 'b'] }],
    ['is shut while nobody knows', { b: true }, { b: 'unknown' }, { level: 2, by: [null, 'b'] }],
    ['is shut while nobody has answered', { c: true }, { b: true }, { level: 2, by: [null, 'c'] }],
    ['is void where its question does not apply', { c: true }, { b: true, c: 'na' }, free],
    ['is void where its question is hidden', { d: true }, { b: true, c: false }, free],
    ['is void whatever else is open', { c: true }, { b: 'unknown', c: 'na' }, free],
    [
      'is shut where one of its questions is open and another does not apply',
      { any: [{ b: true }, { c: true }] },
      { b: 'unknown', c: 'na' },
      { level: 2, by: [null, 'b', 'c'] },
    ],
    [
      'opens by one of its questions, though the other is open',
      { any: [{ b: true }, { c: true }] },
      { b: true },
      free,
    ],
    [
      'is shut by one of its questions, though the other does not apply',
      { b: true, c: true },
      { b: false, c: 'na' },
      { level: 2, by: [false, 'b', 'c'] },
    ],
  ])('%s', (_, when, answers, expected) => {
    expect(held(when, answers)).toEqual(expected);
  });

  it('holds its own axis alone', () => {
    expect(held({ b: true }, { b: false }, { axis: 'vision' })).toEqual(free);
  });

  it('holds an axis that reaches its level, and none that stays below by itself', () => {
    // Worth 10 where `a` is no: level 1.
    const low = (level: number) => held({ c: true }, { a: false, b: true, c: false }, { level });
    expect(low(2)).toEqual({ level: 1, by: null });
    const middle = [yesNo('a'), yesNo('b'), yesNo('c', { axes: { vision: 1 } })];
    const of = (level: number) =>
      publics(asking(middle, { gates: [{ axis: 'publics', level, when: { c: true } }] }), {
        ...{ a: true, b: false, c: false },
      });
    expect(
      [2, 3, 4].map((level) => [of(level)?.ungated, of(level)?.level, of(level)?.heldBy === null]),
    ).toEqual([
      [3, 1, false],
      [3, 2, false],
      [3, 3, true],
    ]);
  });

  it('holds nothing of an axis that has no level', () => {
    const found = publics(asking(ASKED, { gates: [{ axis: 'publics', level: 2, when: { b: true } }] }), {
      b: false,
    });
    expect([found?.level, found?.ungated, found?.heldBy]).toEqual([null, null, null]);
  });
});
