import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkQuestionnaire } from '../../src/check/index.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';

const TINY = readFileSync(new URL('../fixtures/worked-example/tiny.yaml', import.meta.url), 'utf8');

/** The codes found where the action on ease asks for at least this point of five. */
function codes(atLeast: number): string[] {
  const text = TINY.replace(
    'addresses: [ease, shared-tools]',
    `addresses: [ease]\n    when: { ease: { at-least: ${atLeast} } }`,
  );
  const { questionnaire } = validateQuestionnaire(parse(text));
  return questionnaire ? checkQuestionnaire(questionnaire).map(({ code }) => code) : [];
}

// Of five points, the third is worth a half: from there up, only a wish calls for an action; from the fifth, nothing.
it('tells an action that waits for a wish from one that nothing can call for', () => {
  // The first point, or the first two, are left without an action.
  expect(codes(2)).toEqual(['CN602']);
  expect(codes(3)).toEqual(['CN602']);
  expect(codes(4)).toEqual(['CN609']);
  expect(codes(5)).toEqual(['CN603']);
});
