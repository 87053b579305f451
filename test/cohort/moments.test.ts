import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../src/cohort/moments.ts';
import { type AnswerSheet, areTwo, isAnonymous } from '../../src/model/answer-sheet.ts';
import { runs } from '../seed.ts';
import { type Said, sheet } from './said.ts';

type Given = [file: string, said: Said];

/** The files that count, those set aside as a person's earlier ones with those of their last day, and earlier rounds. */
function told(...given: Given[]) {
  const { now, again, earlier } = momentsOf(given.map(([file, said]) => ({ sheet: sheet(file, said) })));
  const names = (files: { sheet: AnswerSheet }[]) => files.map(({ sheet: { file } }) => file).sort();
  return {
    now: names(now),
    again: again.map(({ before, last }) => [names(before), names(last)]).sort(),
    earlier: earlier.map(names),
  };
}

const FIRST = '2026-02-20';
const LATER = '2026-03-02';
const YEAR_BEFORE = '2025-01-26';

describe('two files of one person at two dates', () => {
  const young = { role: 'antenne', age: 'under-30' } as const;
  it.each<[string, Said, Said]>([
    ['nobody is named in them', {}, {}],
    ['of one role and age', young, { ...young, role: ' Antenne ' }],
    ['of one role, without an age', { role: 'antenne' }, { role: 'antenne' }],
    ['of one code', { code: 'k7m2x9' }, { code: 'K7M2X9' }],
    [
      'of one code, in another role',
      { code: 'k7m2x9', role: 'antenne' },
      { code: 'k7m2x9', role: 'direction' },
    ],
    ['of one role, with a code in one only', { ...young, code: 'k7m2x9' }, young],
  ])('are two moments, of which the later counts: %s', (_, one, other) => {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(told(['a', { ...a, date: FIRST }], ['b', { ...b, date: LATER }])).toEqual({
        now: ['b'],
        again: [[['a'], ['b']]],
        earlier: [],
      });
      expect(told(['a', { ...a, date: YEAR_BEFORE }], ['b', { ...b, date: LATER }])).toEqual({
        now: ['b'],
        again: [],
        earlier: [['a']],
      });
      // On one day, or without a day, nothing tells which came first.
      for (const date of [FIRST, null]) {
        expect(told(['a', { ...a, date: FIRST }], ['b', { ...b, date }]).now).toEqual(['a', 'b']);
      }
    }
  });

  it.each<[string, Said, Said]>([
    ['of other roles', { role: 'antenne' }, { role: 'direction' }],
    ['of one role and of two ages', young, { ...young, age: '50-plus' }],
    ['of one role, one without an age', young, { role: 'antenne' }],
    ['of one role and of two codes', { ...young, code: 'k7m2x9' }, { ...young, code: 'p3q8z1' }],
    ['the team’s and a person’s', {}, { role: 'antenne' }],
    ['the team’s and that of a code', {}, { code: 'k7m2x9' }],
    ['of one age alone', { age: 'under-30' }, { age: 'under-30' }],
  ])('are two voices where they may be two people: %s', (_, one, other) => {
    const both = told(['a', { ...one, date: FIRST }], ['b', { ...other, date: LATER }]);
    expect(both).toEqual({ now: ['a', 'b'], again: [], earlier: [] });
  });

  it('count once however often they answered', () => {
    const dates = ['2026-02-10', FIRST, '2026-02-25', LATER];
    const { now, again } = told(...dates.map((date, i): Given => [`${i}`, { date }]));
    expect([now, again]).toEqual([['3'], [[['0', '1', '2'], ['3']]]]);
  });

  it('a year later, two people on each side are two on each side', () => {
    expect(
      told(
        ['a1', { role: 'antenne', date: YEAR_BEFORE }],
        ['b1', { role: 'direction', date: '2025-02-02' }],
        ['a2', { role: 'antenne', date: LATER }],
        ['b2', { role: 'direction', date: FIRST }],
      ),
    ).toEqual({ now: ['a2', 'b2'], again: [], earlier: [['a1', 'b1']] });
  });

  it('are none of two others whom their codes tell apart, and whose role they share: one goes on, none is lost', () => {
    const role = 'antenne';
    const two: Given[] = [
      ['k', { role, code: 'k7m2x9', date: '2026-02-10' }],
      ['p', { role, code: 'p3q8z1', date: FIRST }],
    ];
    expect(told(...two, ['x', { role, date: LATER }])).toMatchObject({
      now: ['k', 'x'],
      again: [[['p'], ['x']]],
    });
    expect(told(...two, ['x', { role, date: '2026-02-01' }])).toMatchObject({
      now: ['k', 'p'],
      again: [[['x'], ['p']]],
    });
  });
});

describe('of any files', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
  const said: fc.Arbitrary<Said> = fc.record({
    role: maybe(fc.constantFrom('antenne', 'Antenne ', 'direction')),
    age: maybe(fc.constantFrom('under-30', '50-plus')),
    code: maybe(fc.constantFrom('k7m2x9', 'p3q8z1')),
    date: maybe(
      fc.constantFrom(
        '2024-06-01',
        '2025-03-01',
        '2025-04-30',
        '2025-05-01',
        '2026-01-01',
        '2026-02-20',
        '2026-03-02',
      ),
    ),
  });
  const given = fc
    .array(said, { minLength: 1, maxLength: 9 })
    .map((all) => all.map((each, i) => ({ sheet: sheet(`${i}.yaml`, each) })));

  it('the order in which they are given changes nothing', () => {
    const shuffled = given.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const sorted = (files: readonly { sheet: AnswerSheet }[]) =>
          files.map(({ sheet: { file } }) => file).sort();
        const plain = ({ now, again, earlier }: ReturnType<typeof momentsOf<{ sheet: AnswerSheet }>>) => [
          sorted(now),
          again.map(({ before, last }) => [sorted(before), sorted(last)]).sort(),
          earlier.map(sorted),
        ];
        expect(plain(momentsOf(other))).toEqual(plain(momentsOf(all)));
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('each is in one place; no two that count are one person’s of two days, and nobody is lost', () => {
    fc.assert(
      fc.property(given, (all) => {
        const { now, again, earlier } = momentsOf(all);
        const past = [...again.flatMap(({ before }) => before), ...earlier.flat()];
        expect(new Set([...now, ...past]).size).toBe(all.length);
        expect(now.length + past.length).toBe(all.length);
        const days = now.flatMap(({ sheet: { date } }) => date ?? []);
        const apart = (one: string, other: string) =>
          Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
        for (const one of days) for (const other of days) expect(apart(one, other)).toBeLessThanOrEqual(60);
        for (const { sheet: a } of now) {
          for (const { sheet: b } of now) {
            if (a.date === null || b.date === null || a.date === b.date) continue;
            expect(isAnonymous(a) && isAnonymous(b)).toBe(false);
            expect(a.respondent.code !== null && a.respondent.code === b.respondent.code).toBe(false);
            const kinds = [a, b].map(({ respondent: { role, age, code } }) =>
              role === null || code !== null ? null : `${role.trim().toLowerCase()} ${age}`,
            );
            expect(kinds[0] !== null && kinds[0] === kinds[1]).toBe(false);
          }
        }
        for (const { before, last } of again) {
          expect(last.length).toBeGreaterThan(0);
          for (const { sheet: a } of before) {
            for (const { sheet: b } of last) {
              expect((a.date ?? '') < (b.date ?? '')).toBe(true);
              expect(now.some(({ sheet: its }) => its === b)).toBe(true);
              // By one code, a person may have changed roles.
              if (a.respondent.code === null || b.respondent.code === null) continue;
              expect(a.respondent.code).toBe(b.respondent.code);
            }
          }
        }
        // Of those whom a code names, each still has a voice or was followed by one of their own kind.
        for (const { sheet: a } of past) {
          if (earlier.flat().some(({ sheet: its }) => its === a)) continue;
          expect(now.some(({ sheet: b }) => !areTwo(a, b) || a.respondent.code === b.respondent.code)).toBe(
            true,
          );
        }
      }),
      { numRuns: runs(2_000) },
    );
  });
});
