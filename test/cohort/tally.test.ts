import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/cohort/analyse.ts';
import type { Member } from '../../src/cohort/member.ts';
import { byName, Tally } from '../../src/cohort/tally.ts';
import { company } from './group.ts';
import { salle } from './salle.ts';

const LOW = company(salle, 'A', {
  objectives: ['share-work'],
  answers: { roles: 'first', purpose: 'first', backup: 'first', passwords: 'first' },
});

/** The analysis of as many structures of one kind. */
function many(count: number, of: (i: number) => Partial<Member> = () => ({})) {
  const tally = new Tally(salle);
  for (let i = 0; i < count; i += 1) tally.add({ ...LOW, key: `k${i}`, name: `Lieu ${i}`, ...of(i) });
  return analyse(tally, { minGroup: 5, share: false });
}

describe('a cohort', () => {
  it('names its structures up to five hundred, and only counts them from there on', () => {
    const named = many(500);
    expect(named.members).toHaveLength(500);
    expect(named.commonActions[0]?.concerned).toHaveLength(500);
    const counted = many(501);
    expect([counted.members, counted.pairs, counted.structures]).toEqual([null, [], 501]);
    expect(
      counted.commonActions.map(({ action, structures, concerned }) => [action, structures, concerned]),
    ).toEqual(named.commonActions.map(({ action }) => [action, 501, null]));
    expect(counted.training.map(({ structures, concerned }) => [structures, concerned])).toEqual([
      [501, null],
    ]);
    // The half-days are the same, without the names.
    const halfDays = (of: typeof named) =>
      of.programme.map((halfDay) => [
        halfDay.kind,
        halfDay.structures,
        halfDay.kind === 'cases' ? [] : halfDay.questions.map(({ question }) => question),
      ]);
    expect(halfDays(counted)).toEqual(
      halfDays(named).map(([kind, structures, questions]) => [kind, Number(structures) + 1, questions]),
    );
    for (const { concerned } of counted.programme) expect(concerned).toBeNull();
  });

  it('counts the structures of several respondents, and those without an objective', () => {
    const found = many(4, (i) => ({ respondents: i + 1, objectives: i === 0 ? [] : ['share-work'] }));
    expect([found.structures, found.respondents, found.merged, found.withoutObjective]).toEqual([
      4, 10, 3, 1,
    ]);
    expect(found.objectives).toEqual([{ objective: 'share-work', structures: 3 }]);
  });

  it('goes from its first answers to its last, leaving out what is not dated', () => {
    const dates = (...days: [string | null, string | null][]) =>
      many(days.length, (i) => ({ firstDate: days[i]?.[0] ?? null, date: days[i]?.[1] ?? null })).dates;
    expect(dates(['2026-03-05', '2026-03-09'], ['2026-02-01', '2026-02-03'])).toEqual([
      '2026-02-01',
      '2026-03-09',
    ]);
    expect(dates(['2026-02-01', '2026-02-03'], [null, null], ['2026-03-05', '2026-03-09'])).toEqual([
      '2026-02-01',
      '2026-03-09',
    ]);
    expect(dates([null, null])).toBeNull();
  });

  it('has the actions of three plans or more in common, the most frequent first', () => {
    const holding = (i: number) => ({
      actions: [
        'name-roles',
        'copy-files',
        ...(i < 3 ? ['close-passwords'] : []),
        ...(i < 2 ? ['open-booking'] : []),
      ]
        .filter((id) => id !== 'name-roles' || i > 0)
        .map((id) => ({ id, horizon: 'now' as const })),
    });
    expect(many(5, holding).commonActions.map(({ action, structures }) => [action, structures])).toEqual([
      ['copy-files', 5],
      ['name-roles', 4],
      ['close-passwords', 3],
    ]);
  });

  it('is named in alphabetical order, as a French reader looks for a name', () => {
    const sorted = (...of: [name: string, key: string][]) =>
      of
        .map(([name, key]) => ({ name, key }))
        .sort(byName)
        .map(({ name, key }) => `${name} ${key}`);
    expect(sorted(['Zèbre', 'a'], ['Écho 10', 'b'], ['Écho 9', 'c'], ['Eau', 'd'])).toEqual([
      'Eau d',
      'Écho 9 c',
      'Écho 10 b',
      'Zèbre a',
    ]);
    // What a collator takes for the same name, by its letters, then by what tells them apart; in either order.
    const alike: [string, string][] = [
      ['Écho\u0301', 'b'],
      ['Échó', 'c'],
      ['Échó', 'a'],
    ];
    expect(sorted(...alike)).toEqual(sorted(...[...alike].reverse()));
    expect(sorted(...alike).map((one) => one.at(-1))).toEqual(['b', 'a', 'c']);
  });
});
