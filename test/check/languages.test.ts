import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkQuestionnaire } from '../../src/check/index.js';
import { readQuestionnaire } from '../../src/model/read-questionnaire.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const ORCHESTRA = read('../fixtures/check-right/orchestra.yaml');
const TWO = read('../fixtures/check/CN701/right.yaml');

/** Code, path and count of all that is found. */
function found(text: string): unknown[] {
  const { questionnaire, findings } = readQuestionnaire(parse(text));
  const meaning = questionnaire ? checkQuestionnaire(questionnaire) : [];
  return [...findings, ...meaning].map(({ code, path, args }) => [
    code,
    path.join('.'),
    ('count' in args && args.count) || ('plain' in args && args.plain) || 1,
  ]);
}

test('a questionnaire of which nothing is translated yet is one finding', () => {
  expect(found(ORCHESTRA.replace('languages: [en]', 'languages: [en, fr]'))).toEqual([
    ['CN703', 'languages', 83],
  ]);
});

test('a few texts without translation are a finding each', () => {
  const one = TWO.replace(/text: \{ fr: (Avez-vous un site.*?), en: .*\}/, 'text: $1');
  expect(found(one)).toEqual([['CN703', 'areas.tools.questions.1.text', 1]]);
});

test('a language that nobody has begun to write is one finding, where it is declared', () => {
  const texts = TWO.match(/ en: /g)?.length;
  expect(found(TWO.replace('languages: [fr, en]', 'languages: [fr, en, es]'))).toEqual([
    ['CN701', 'languages.2', texts],
  ]);
});

test('a language that all texts have and that is not declared is one finding', () => {
  const texts = TWO.match(/ en: /g)?.length;
  expect(found(TWO.replace('languages: [fr, en]', 'languages: [fr]'))).toEqual([
    ['CN706', 'languages', texts],
  ]);
  // Nor are the texts said to be missing in the one that stands for it.
  expect(found(TWO.replace('languages: [fr, en]', 'languages: [fr, es]'))).toEqual([
    ['CN706', 'languages', texts],
  ]);
});
