import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../seed.ts';
import { cohort } from './draw.ts';
import { analysed } from './group.ts';
import { expectedProgramme } from './programme-oracle.ts';

it('makes the half-days that the rule gives word by word, whatever the structures', () => {
  fc.assert(
    fc.property(cohort({ min: 1, max: 12 }), ({ questionnaire, structures }) => {
      // Random names may be the same: keys are what tells structures apart.
      const members = structures.map(({ member }, i) => ({
        ...member,
        key: `k${i}`,
        name: `Lieu ${String(i).padStart(2, '0')}`,
      }));
      const { programme } = analysed(questionnaire, members);
      expect(programme.filter(({ kind }) => kind !== 'review')).toEqual(
        expectedProgramme(questionnaire, members).map((halfDay) => ({
          ...halfDay,
          ...{ title: null, date: null, groups: [] },
        })),
      );
    }),
    { numRuns: runs(300) },
  );
});
