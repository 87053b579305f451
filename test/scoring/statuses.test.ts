import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Status } from '../../src/model/reviewed.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { structure } from '../arbitraries.ts';
import { runs } from '../seed.ts';
import { exampleFile, sheetOf, tiny } from '../sheets.ts';

/** What becomes of an action of which each of several files says something, or nothing. */
const together = (...said: (Status | null)[]) =>
  resolve(
    tiny,
    said.map((status, i) => {
      const review = status && { actions: { 'open-ticketing': status } };
      return sheetOf(tiny, { ...exampleFile('company'), ...(review && { review }) }, `${i}.answers.yaml`);
    }),
  ).statuses.get('open-ticketing');

it('an action has the status that most files give it; where as many say otherwise, the one that says most was done', () => {
  expect(together('dropped')).toBe('dropped');
  expect(together('done', 'not-yet', 'not-yet')).toBe('not-yet');
  expect(together('done', null, null)).toBe('done');
  expect(together('not-yet', 'dropped')).toBe('dropped');
  expect(together('dropped', 'started')).toBe('started');
  expect(together('started', 'done')).toBe('done');
  expect(together('not-yet', 'dropped', 'started', 'done')).toBe('done');
  expect(together(null, null)).toBeUndefined();
});

it('statuses do not depend on the order of the files', () => {
  fc.assert(
    fc.property(structure({ min: 2, max: 5 }), ({ questionnaire, sheets }) => {
      const [there, back] = [sheets, [...sheets].reverse()].map((files) => resolve(questionnaire, files));
      expect([...(back?.statuses ?? [])].sort()).toEqual([...(there?.statuses ?? [])].sort());
    }),
    { numRuns: runs(200) },
  );
});
