import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseCondition, printCondition } from '../../src/grid/condition-text.ts';
import { loadQuestionnaire } from '../../src/load/load-questionnaire.ts';
import { buildCondition, type Condition } from '../../src/model/condition.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { questionnaire as questionnaires } from '../arbitraries.ts';
import { runHere } from '../check/here.ts';
import { emptyFolder } from '../folders.ts';
import { fileOf } from '../questionnaire-file.ts';
import { runs } from '../seed.ts';
import { sayable } from './made.ts';

async function there(from: string, cwd: string, lang: string): Promise<Questionnaire> {
  const command = ['new', 'questionnaire', '--lang', lang, '--force', '-q'];
  const grid = await runHere([...command, '--grid', '--from', from, '-o', 'g.xlsx'], { cwd });
  expect(grid.stderr).toBe('');
  rmSync(join(cwd, 'back.yaml'), { force: true });
  const back = await runHere([...command, '--from', 'g.xlsx', '-o', 'back.yaml'], { cwd });
  expect(back.stderr).toBe('');
  return (await loadQuestionnaire(join(cwd, 'back.yaml'), cwd)).value as Questionnaire;
}

it.each(['fr', 'en'])('gives our own questionnaire back, but what is told not to fit: %s', async (lang) => {
  const cwd = emptyFolder();
  const before = (await loadQuestionnaire('culture', cwd)).value as Questionnaire;
  expect(sayable(await there('culture', cwd, lang))).toEqual(sayable(before));
  const first = readFileSync(join(cwd, 'g.xlsx'));
  await there('culture', cwd, lang);
  expect(readFileSync(join(cwd, 'g.xlsx')).equals(first)).toBe(true);
});

it('gives any questionnaire back', async () => {
  const cwd = emptyFolder();
  await fc.assert(
    fc.asyncProperty(questionnaires, async (drawn) => {
      writeFileSync(join(cwd, 'q.yaml'), stringify(fileOf(drawn)));
      const { value } = await loadQuestionnaire(join(cwd, 'q.yaml'), cwd);
      fc.pre(value !== null);
      if (!value) return;
      expect(simple(await there('q.yaml', cwd, 'fr'))).toEqual(simple(value));
    }),
    { numRuns: runs(30) },
  );
}, 120_000);

/** Lists of conditions of one, which are that one. */
const simple = (questionnaire: Questionnaire): unknown =>
  JSON.parse(JSON.stringify(sayable(questionnaire)), (_, value) =>
    (value?.kind === 'all' || value?.kind === 'any') && value.of.length === 1 ? value.of[0] : value,
  );

const word = fc.oneof(
  fc.constantFrom(
    'a',
    'or',
    'ou',
    'et',
    'non',
    'not',
    'oui',
    'true',
    'vrai',
    's1',
    'x-y',
    '12',
    'deux mots',
    'l’eau',
    '"',
    '=',
    'é',
  ),
  fc
    .string({ minLength: 1, maxLength: 5 })
    .map((text) => text.replace(/[\r\n\u2028\u2029“”«»„]/g, '') || 'z'),
);
const number = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0.5, -2.25, 1e9));
const name = fc.constantFrom('a', 'non', 'ou-non', 'not-yet', 'ticketing', 'profil2', 'et2');
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({
      kind: fc.constant('answer' as const),
      question: name,
      oneOf: fc.array(fc.oneof(word, number), { minLength: 1, maxLength: 3 }),
      path: fc.constant([]),
    }),
    fc.record({
      kind: fc.constant('profile' as const),
      oneOf: fc.array(fc.constantFrom('radio', 'x'), { minLength: 1, maxLength: 2 }),
      path: fc.constant([]),
    }),
    fc.record({ question: name, low: number, high: number, sides: fc.constantFrom(1, 2, 3) }).map(
      ({ question, low, high, sides }): Condition => ({
        kind: 'range',
        question,
        atLeast: sides & 1 ? low : -Infinity,
        atMost: sides & 2 ? high : Infinity,
        path: [],
      }),
    ),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
      path: fc.constant([]),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition'), path: fc.constant([]) }),
  ),
}));

const meaning = (of: Condition): unknown =>
  JSON.parse(
    JSON.stringify(of, (key, value: unknown) =>
      key === 'path' || key === 'orUnsaid' ? undefined : typeof value === 'number' ? String(value) : value,
    ),
    // Conditions that must all hold, or one of them, are one list, however they are nested.
    (_, value) => {
      if (value?.kind !== 'all' && value?.kind !== 'any') return value;
      return {
        ...value,
        of: value.of.flatMap((one: { kind: string; of: unknown }) =>
          one.kind === value.kind ? one.of : [one],
        ),
      };
    },
  );

it.each([
  { or: 'ou', not: 'non', yes: 'oui', no: 'non' },
  { or: 'or', not: 'not', yes: 'yes', no: 'no' },
])('reads a condition as it wrote it: $or', (words) => {
  fc.assert(
    fc.property(condition, (drawn) => {
      const text = printCondition(drawn, words);
      const read = parseCondition(text);
      if (!('condition' in read)) throw new Error(`${text}: ${JSON.stringify(read)}`);
      const built = buildCondition(read.condition, [], () => undefined);
      expect(meaning(built), text).toEqual(meaning(drawn));
    }),
    { numRuns: runs(1000) },
  );
});

it.each([
  ['ticketing = online', { ticketing: 'online' }],
  ['a = x or y ; b >= 2', { a: ['x', 'y'], b: { 'at-least': 2 } }],
  ['a = x ou b = y', { any: [{ a: 'x' }, { b: 'y' }] }],
  ['a=oui;b<=0,5', { a: 'oui', b: { 'at-most': 0.5 } }],
  ['a = 1..3\nb = x ;', { a: { 'at-least': 1, 'at-most': 3 }, b: 'x' }],
  ['non (profil = radio et a = x)', { not: { profile: 'radio', a: 'x' } }],
  ['a = "deux mots" or «trois»', { a: ['deux mots', 'trois'] }],
  ['a = x ; a = y', { all: [{ a: 'x' }, { a: 'y' }] }],
])('reads %j as a condition', (text, expected) => {
  expect(parseCondition(text)).toEqual({ condition: expected });
});

it.each([
  ['', 'name'],
  ['billetterie', 'sign'],
  ['a = ', 'value'],
  ['a = x y', 'end'],
  ['a >= beaucoup', 'number'],
  ['(a = x', 'close'],
  ['a = x ou', 'value'],
  ['a = x ; = y', 'name'],
  ['a < 3', 'sign'],
  ['si a est x', 'sign'],
  [`${'('.repeat(5000)}a = x`, 'name'],
])('refuses %j', (text, expected) => {
  expect(parseCondition(text)).toMatchObject({ expected });
});
