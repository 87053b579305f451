import { expect, it } from 'vitest';
import type { Assignment } from '../../src/model/assignment.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { sheetOf, tiny } from '../sheets.ts';

const [first = '', second = ''] = tiny.actions.map(({ id }) => id);

interface File {
  date?: string;
  respondent?: object;
  plan: Record<string, Partial<Assignment> | null>;
}

const told = (...files: File[]) => {
  const sheets = files.map((file, i) =>
    sheetOf(
      tiny,
      { structure: { name: 'Radio Gave', profile: 'radio' }, answers: {}, ...file },
      `${i}.answers.yaml`,
    ),
  );
  const one = resolve(tiny, sheets).assignments;
  // Whatever the order in which the files are given.
  expect([...resolve(tiny, sheets.reverse()).assignments].sort()).toEqual([...one].sort());
  return Object.fromEntries(one);
};

it('says of each action what the latest file that names it says', () => {
  const found = told(
    { date: '2026-03-09', plan: { [first]: { who: 'Léa' } } },
    {
      date: '2026-03-02',
      plan: { [first]: { who: 'Karim', by: '2026-05-01' }, [second]: { by: 'cet été' } },
    },
    { plan: { [second]: { who: 'Zoé' } } },
  );
  expect(found).toEqual({
    [first]: { who: 'Léa', by: null },
    [second]: { who: null, by: 'cet été' },
  });
});

it('says of files of one day what the first says', () => {
  const date = '2026-03-02';
  expect(
    told({ date, plan: { [first]: { who: 'Léa' } } }, { date, plan: { [first]: { who: 'Karim' } } }),
  ).toEqual({
    [first]: { who: 'Léa', by: null },
  });
});

it.each([{ role: 'régie' }, { age: '30-49' }, { code: 'k7m2x9' }])(
  'says what the team’s file says rather than that of a person with %j, whatever their dates',
  (respondent) => {
    const found = told(
      { date: '2025-03-02', plan: { [first]: { who: 'Léa' } } },
      { date: '2026-03-09', respondent, plan: { [first]: { who: 'Karim' }, [second]: { who: 'Karim' } } },
      { date: '2026-03-02', plan: { [first]: { who: 'Zoé' } } },
    );
    expect(found).toEqual({ [first]: { who: 'Zoé', by: null }, [second]: { who: 'Karim', by: null } });
  },
);

it('counts what a file says of a day from the day of the file, and leaves out what says nothing', () => {
  const plan = { [first]: { who: ' Léa\n ', by: '15 janvier' }, [second]: { who: '', by: null } };
  expect(told({ date: '2026-03-02', plan })).toEqual({ [first]: { who: 'Léa', by: '2027-01-15' } });
  expect(told({ plan: { [first]: null, [second]: { by: '15 janvier' } } })).toEqual({
    [second]: { who: null, by: '15 janvier' },
  });
});
