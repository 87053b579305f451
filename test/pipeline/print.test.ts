import { expect, it } from 'vitest';
import { sheetJson } from '../../src/model/sheet-json.ts';
import { printOf, standInCode } from '../../src/pipeline/print.ts';
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

it('has one code to stand for a person’s own about one structure, however it is written, and no other', () => {
  const stood = (code?: string, name = 'Radio Gave') =>
    standInCode(
      sheetOf(tiny, {
        structure: { name, profile: 'radio' },
        ...(code && { respondent: { code } }),
        answers: {},
      }),
    );
  const code = stood('k7m2x9');
  expect(code).toMatch(/^[A-Za-z0-9]{6,16}$/);
  expect(code).not.toContain('k7m2x9');
  expect(stood('K7M2X9', 'RADIO  GAVE')).toBe(code);
  expect([stood('p3q8z1'), stood('k7m2x9', 'Radio Lescun')]).not.toContain(code);
  expect(stood()).toBeNull();
});
