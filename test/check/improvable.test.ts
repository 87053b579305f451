import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkQuestionnaire } from '../../src/check/index.js';
import { readQuestionnaire } from '../../src/model/read-questionnaire.js';

const TINY = readFileSync(new URL('../fixtures/worked-example/tiny.yaml', import.meta.url), 'utf8');

/** The codes found where the action on ease asks for at least this point of five. */
function codes(atLeast: number): string[] {
  const text = TINY.replace(
    'addresses: [ease, shared-tools]',
    `addresses: [ease]\n    when: { ease: { at-least: ${atLeast} } }`,
  );
  const { questionnaire } = readQuestionnaire(parse(text));
  return questionnaire ? checkQuestionnaire(questionnaire).map(({ code }) => code) : [];
}

// A need of 0.1 calls for an action: four points of five leave 0.25, five leave nothing.
it('calls an action impossible only where nothing at all is left to mend', () => {
  expect(codes(2)).toEqual([]);
  expect(codes(4)).toEqual([]);
  expect(codes(5)).toEqual(['CN603']);
});
