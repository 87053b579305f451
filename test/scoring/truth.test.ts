import { describe, expect, it } from 'vitest';
import { type AskedType, buildCondition } from '../../src/model/condition.ts';
import { type Facts, type Truth, truthOf } from '../../src/scoring/truth.ts';

const ASKED: Record<string, AskedType> = {
  ...Object.fromEntries(['yes', 'no', 'open'].map((id) => [id, { type: 'yes-no', isFact: false }])),
  ease: { type: 'scale', isFact: false },
  tools: { type: 'multiple', isFact: false },
  status: { type: 'single', isFact: true },
  told: { type: 'single', isFact: true },
};
const ANSWERS: Record<string, string | string[] | number | boolean> = {
  ...{ yes: true, no: false, ease: 3, tools: ['agenda', 'files'], told: 'public' },
};

/** Whether a condition, as a file has it, holds for a radio that said this much. */
const truth = (when: object, profile: string | undefined = 'radio'): Truth => {
  const facts: Facts = { profile, answer: (id) => ANSWERS[id] };
  return truthOf(
    buildCondition(when as never, [], (id) => ASKED[id]),
    facts,
  );
};

describe('a condition', () => {
  const T = { yes: true };
  const F = { no: true };
  const U = { open: true };

  it.each<[object, object, Truth, Truth]>([
    [T, T, true, true],
    [T, F, false, true],
    [T, U, null, true],
    [F, F, false, false],
    [F, U, false, null],
    [U, U, null, null],
  ])('of %o and %o: all is %o, any is %o, in either order', (one, other, all, any) => {
    for (const of of [
      [one, other],
      [other, one],
    ]) {
      expect([truth({ all: of }), truth({ any: of }), truth({ not: { all: of } })]).toEqual([
        all,
        any,
        all === null ? null : !all,
      ]);
      expect(truth(Object.assign({}, ...of))).toBe(all);
    }
  });

  it.each<[object, Truth]>([
    [{ profile: 'radio' }, true],
    [{ profile: ['company', 'radio'] }, true],
    [{ profile: 'company' }, false],
    [{ no: false }, true],
    [{ ease: { 'at-least': 3 } }, true],
    [{ ease: { 'at-least': 4 } }, false],
    [{ ease: { 'at-most': 3 } }, true],
    [{ ease: { 'at-least': 1, 'at-most': 2 } }, false],
    [{ ease: [2, 3] }, true],
    [{ tools: ['files', 'tasks'] }, true],
    [{ tools: 'tasks' }, false],
    [{ open: { 'at-least': 1 } }, null],
    [{ status: 'public' }, null],
    [{ status: ['public', 'unknown'] }, true],
    [{ told: ['company', 'unknown'] }, false],
    [{ not: { status: 'unknown' } }, false],
  ])('%o is %o', (when, expected) => {
    expect(truth(when)).toBe(expected);
  });

  it('on a profile that is not known yet is undetermined', () => {
    expect(
      truthOf({ kind: 'profile', oneOf: ['radio'], path: [] }, { profile: undefined, answer: () => true }),
    ).toBe(null);
  });
});
