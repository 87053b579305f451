import { expect, it } from 'vitest';
import { sheetJson } from '../../src/model/sheet-json.ts';
import { printOf } from '../../src/pipeline/print.ts';
import { sheetOf, tiny } from '../sheets.ts';

it('has one print for what says the same, however the structure is spelt', () => {
  const printed = (name: string, answers: object = { ease: 2 }) =>
    printOf(sheetJson(sheetOf(tiny, { structure: { name, profile: 'radio' }, answers }), tiny, true));
  const print = printed('Radio Gave');
  const answers = sheetOf(tiny, {
    structure: { name: 'Radio Gave', profile: 'radio' },
    answers: { ease: 2 },
    plan: { [tiny.actions[0]?.id ?? '']: { who: 'Léa' } },
  });
  expect(printOf(sheetJson(answers, tiny, true))).toBe(print);
  expect(printed('RADIO  GAVE')).toBe(print);
  expect(printed('Radio Gave', { ease: 3 })).not.toBe(print);
  expect(printed('Radio Gave', { ease: { value: 2, note: 'x' } })).not.toBe(print);
});
