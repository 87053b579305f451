import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/cohort/analyse.ts';
import { Tally } from '../../src/cohort/tally.ts';
import { LANGUAGES } from '../../src/language.ts';
import { cohortMarkdown, halfDaySheetMarkdown } from '../../src/report/cohort/markdown.ts';
import { Names } from '../../src/report/cohort/names.ts';
import { cohortSpeech } from '../../src/report/cohort/speech.ts';
import { isUnedited } from '../../src/report/marks.ts';
import { runs } from '../seed.ts';
import { cohort } from './draw.ts';

/** What shows that a sentence was left unfinished, or a value unprinted. */
const UNFINISHED = /undefined|null|NaN|\[object|sauf \.|but \.| : \.|: \.|\(\)|« »|“”/;

describe('the report and the sheets of any cohort', () => {
  it('end all their sentences, in both languages, and name nobody where they are shared', async () => {
    await fc.assert(
      fc.asyncProperty(
        cohort({ min: 1, max: 14 }),
        fc.constantFrom(...LANGUAGES),
        fc.boolean(),
        async ({ questionnaire, structures }, language, share) => {
          const tally = new Tally(questionnaire);
          const named = structures.map(({ member }, i) => ({
            ...member,
            key: `k${i}`,
            name: `Le Lieu ${i}`,
          }));
          for (const member of named) tally.add(member);
          const found = analyse(tally, { minGroup: 5, share });
          const report = cohortMarkdown(found, { language, refused: 2, minGroup: 5, share });
          expect(report).not.toMatch(UNFINISHED);
          expect(isUnedited(report)).toBe(true);
          expect(report.includes('Le Lieu')).toBe(!share);
          const speech = cohortSpeech(questionnaire, language);
          for (const member of found.members ?? []) {
            const names = new Names(found.members ?? [], speech);
            const own = { file: 'le-lieu.plan.md', filledIn: new Map() };
            const sheet = halfDaySheetMarkdown(member, found, names, own, speech);
            expect(sheet).not.toMatch(UNFINISHED);
            expect(sheet).toContain(member.name);
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
