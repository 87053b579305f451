import { describe, expect, it } from 'vitest';
import type { GroupStanding } from '../../src/cohort/cohort.js';
import { sharedStanding } from '../../src/cohort/shared-standing.js';
import { StandingTally } from '../../src/cohort/tally.js';

// Whoever reads the figures knows how they are made, who the structures are and what each could have: not documented
// enough, or a score of one of the five levels. To know more of the scores than there is to know is to be stronger.
const SCORES = [null, 10, 30, 50, 70, 90];

/** All groups of a size, by how many structures have each of the scores: who has which changes no figure. */
function groups(size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return SCORES.flatMap((_, i) => (i < from ? [] : groups(size - 1, i).map((others) => [i, ...others])));
}

function told(group: readonly number[], least: number): GroupStanding {
  const tally = new StandingTally();
  for (const level of group) {
    const score = SCORES[level] ?? null;
    tally.add({ score, level: level === 0 ? null : level, coverage: level === 0 ? 0 : 100 });
  }
  const { scores, levels, undocumented } = tally;
  return sharedStanding({ scores: scores.distribution(), levels, undocumented }, group.length, least);
}

describe('what is shared of where a group stands', () => {
  it.each(
    [3, 4, 5].flatMap((least) => Array.from({ length: 3 * least - 2 }, (_, i) => [least, i + 3] as const)),
  )('with groups of %i, of %i structures, leaves two places at least to each of them', (least, size) => {
    const possible = new Map<string, Set<number>>();
    for (const group of groups(size)) {
      const figures = told(group, least);
      const key = JSON.stringify(figures);
      const places = possible.get(key) ?? new Set();
      possible.set(key, places);
      // Any structure may be any of the group: no figure is of a part of it.
      for (const level of group) places.add(level);

      const counts = figures.levels?.filter((count) => count !== null) ?? [];
      const others = counts.reduce((left, count) => left - count, figures.scores?.n ?? 0);
      expect([figures.scores?.min ?? null, figures.scores?.max ?? null]).toEqual([null, null]);
      expect(counts.every((count) => count >= least)).toBe(true);
      expect(counts.length === 0 || others >= least).toBe(true);
    }
    for (const [key, places] of possible) expect([key, places.size]).not.toEqual([key, 1]);
  });
});
