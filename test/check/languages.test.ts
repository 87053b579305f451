import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkQuestionnaire } from '../../src/check/index.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const ORCHESTRA = read('../fixtures/check-right/orchestra.yaml');
const TWO = read('../fixtures/check/CN701/right.yaml');

/** Code, path and count of all that is found. */
function found(text: string): unknown[] {
  const { questionnaire, findings } = validateQuestionnaire(parse(text));
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
  const frenchOnly = TWO.replaceAll(/, en: (?:"[^"]*"|[^,}]*)(?= \})/g, '');
  const texts = frenchOnly.match(/\{ fr: /g)?.length;
  expect(found(frenchOnly)).toEqual([['CN701', 'languages.1', texts]]);
});

test('a language that the program does not speak is one like another', () => {
  const declared = TWO.replace('languages: [fr, en]', 'languages: [fr, en, es]');
  const texts = TWO.match(/ en: /g)?.length;
  expect(found(declared)).toEqual([['CN701', 'languages.2', texts]]);
  const written = declared.replaceAll(/( en: (?:"[^"]*"|[^,}]*)) \}/g, '$1, es: "¡La escena, $$ \\u00e9!" }');
  expect(found(written).filter((one) => !String(one).startsWith('CN707'))).toEqual([]);
  expect(found(ORCHESTRA.replace('languages: [en]', 'languages: [es]'))).toEqual([]);
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
