import { describe, expect, it } from 'vitest';
import { OTHERS, SAME, threshold } from '../../src/review/threshold.ts';

describe('the threshold beyond which sentences gained or lost are no noise', () => {
  const from3To15 = (slip: number) => Array.from({ length: 13 }, (_, i) => threshold(i + 3, slip));

  it('is that of the published table, for the same people and for others', () => {
    expect(from3To15(SAME)).toEqual([3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6]);
    expect(from3To15(OTHERS)).toEqual([4, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7]);
  });

  it('is what counting every case gives', () => {
    for (const slip of [SAME, OTHERS]) {
      for (const common of [1, 2, 3, 4, 5]) {
        expect([common, threshold(common, slip)]).toEqual([common, byEnumeration(common, slip)]);
      }
    }
  });
});

/** The same by writing out what each of the answers may do. */
function byEnumeration(common: number, slip: number): number {
  const chances = new Map<number, number>();
  const all = (left: number, sum: number, chance: number): void => {
    if (left === 0) {
      chances.set(Math.abs(sum), (chances.get(Math.abs(sum)) ?? 0) + chance);
      return;
    }
    all(left - 1, sum - 1, (chance * slip) / 2);
    all(left - 1, sum, chance * (1 - slip));
    all(left - 1, sum + 1, (chance * slip) / 2);
  };
  all(2 * common, 0, 1);
  for (let least = 0; ; least++) {
    const beyond = [...chances].reduce((total, [sum, chance]) => total + (sum >= least ? chance : 0), 0);
    if (beyond <= 0.05) return least;
  }
}
