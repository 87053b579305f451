import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/review/comparison.ts';
import { movementOn } from '../../src/review/movement.ts';

/** The verdict on questions of which each moved by so many sentences, as answered and as people know today. */
const verdictOf = (moves: readonly (readonly [step: number, hindsight: number | null])[]) => {
  const change = {
    ...{ question: null, list: 'compared', isUndeclared: false },
    ...{ before: null, after: null, trueThen: [], why: null },
  };
  const parts = moves.map(([step, hindsight], i) => ({
    change: { ...change, id: `q${i}`, step, hindsight, values: null } as Change,
    weight: 1,
  }));
  return movementOn(parts, { respondents: 'same', isFlash: false }).verdict;
};
const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);

describe('a direction', () => {
  it('is none where one step of noise is all that is left of a fall', () => {
    const clearer = times(5, [-2, 0] as const);
    expect(verdictOf([...clearer, [-1, null]])).toBe('opposed');
    expect(verdictOf([...clearer, [0, null]])).toBe('opposed');
  });

  it('is none where one step is all that is left of a rise', () => {
    expect(verdictOf([...times(6, [1, 0] as const), [1, null]])).toBe('opposed');
  });

  it('is one where what is known today reaches the threshold as well', () => {
    expect(verdictOf([...times(4, [1, 1] as const), ...times(2, [1, 0] as const)])).toBe('progress');
    expect(verdictOf([...times(4, [-1, null] as const), ...times(2, [-1, 0] as const)])).toBe('decline');
    expect(verdictOf(times(6, [1, null]))).toBe('progress');
  });

  it('is none where the answers themselves are too few, whatever is known today', () => {
    expect(verdictOf([[1, 4], ...times(4, [0, null] as const)])).toBe('steady');
    expect(verdictOf([[0, -1], ...times(8, [0, null] as const)])).toBe('steady');
    expect(verdictOf([[1, 0], ...times(8, [0, null] as const)])).toBe('steady');
    expect(verdictOf([...times(4, [0, 1] as const), [0, null]])).toBe('opposed');
    expect(verdictOf([[1, -1], ...times(4, [0, null] as const)])).toBe('opposed');
  });
});
