import { describe, expect, it } from 'vitest';
import { headIn, lineOf, recordIn, recordOf } from '../../src/batch/record.ts';
import { sheetOf, tiny } from '../sheets.ts';

const record = (name: string, answers: object = { ease: 2 }) =>
  recordOf(
    sheetOf(tiny, { structure: { name, profile: 'radio' }, answers }, 'a.answers.yaml'),
    '1.0.0',
    tiny,
  );

describe('the record of an answer file', () => {
  it('is the same once it was a line', () => {
    const one = record('Radio « Gave »');
    expect(recordIn(lineOf(one))).toEqual(one);
    const { print: _print, sheet: _sheet, ...head } = one;
    expect(headIn(lineOf(one))).toEqual(head);
  });

  it('has one print for what says the same, however the structure is spelt', () => {
    const { print } = record('Radio Gave');
    expect(record('RADIO  GAVE').print).toBe(print);
    expect(record('Radio Gave', { ease: 3 }).print).not.toBe(print);
    expect(record('Radio Gave', { ease: { value: 2, note: 'x' } }).print).not.toBe(print);
  });
});
