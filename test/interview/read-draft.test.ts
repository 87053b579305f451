import { expect, it } from 'vitest';
import { draftIn } from '../../src/interview/read-draft.ts';
import { culture, tiny } from './questionnaires.ts';

const STRUCTURE = { name: 'Radio Gave', profile: 'radio' };

it('says what was found in a file, the nearest name with what is unknown, and leaves that out', () => {
  const read = draftIn(
    {
      questionnaire: 'tiny@1.0.0',
      structure: { ...STRUCTURE, ville: 'Pau' },
      answers: { purpos: 'talked', ease: 9, 'ticketing-data': 'oui' },
    },
    tiny(),
  );
  const said = read?.findings.map(({ code, path, args }) => [
    code,
    path.at(-1),
    'nearest' in args && args.nearest,
  ]);
  expect(said?.sort()).toEqual([
    ['CN906', 'purpos', 'purpose'],
    ['CN910', 'ease', false],
    ['CN923', 'ville', false],
  ]);
  expect(read?.faults).toBe(2);
  expect([...(read?.draft.answers.keys() ?? [])]).toEqual(['ticketing-data']);
});

it('takes for a fault nothing that only deserves a warning, and leaves it in', () => {
  const of = culture();
  const flash = of.tracks.find(({ id }) => id === 'flash')?.questions ?? [];
  const outside = of.questions.find(({ id }) => !flash.includes(id))?.id ?? '';
  const read = draftIn(
    {
      questionnaire: `${of.id}@${of.version}`,
      track: 'flash',
      ours: true,
      structure: { ...STRUCTURE, profile: 'company' },
      answers: { [outside]: 'unknown', nothing: 1 },
    },
    of,
  );
  expect(read?.findings.map(({ code }) => code).sort()).toEqual(['CN906', 'CN920', 'CN923']);
  expect(read?.faults).toBe(1);
  expect(read?.draft.answers.has(outside)).toBe(true);
});

it.each([
  ['no map', [1]],
  ['another questionnaire', { questionnaire: 'other@1.0.0', structure: STRUCTURE, answers: {} }],
  ['a later one', { questionnaire: 'tiny@2.0.0', structure: STRUCTURE, answers: {} }],
  ['none', { structure: STRUCTURE, answers: {} }],
])('takes nothing of %s', (_, value) => {
  expect(draftIn(value, tiny())).toBeNull();
});
