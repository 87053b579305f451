import type { GroupStanding } from './cohort.ts';

/** A group gets quartiles from this multiple of the smallest group. */
const HALVES = 2;

/** Nothing disclosed. */
const UNTOLD: GroupStanding = { scores: null, levels: null, undocumented: null };

/**
 * What may be disclosed about where a whole group stands on an axis or in a cell, without revealing where any structure
 * stands or whether it is one of few. A test goes over all groups with the same figures to prove it. There are no
 * figures by profile: with the group's, they could reveal where each structure of another profile stands.
 * @param all how many structures the group has.
 * @param least the smallest number of structures that a figure may be about.
 */
export function sharedStanding(standing: GroupStanding, all: number, least: number): GroupStanding {
  const { scores, levels, undocumented } = standing;
  const n = scores?.n ?? 0;
  if (scores === null || n < least) return UNTOLD;
  // In fewer than two groups, quartiles would be structures' scores. At the edge of a level, half a point would tell
  // how many structures are on either side.
  const quartile = (value: number | null) =>
    n >= HALVES * least && value !== null ? Math.round(value) : null;
  const isTold = n === all || isUntraceable(n, all, least);
  return {
    scores: {
      n: isTold ? n : null,
      min: null,
      q1: quartile(scores.q1),
      median: Math.round(scores.median),
      q3: quartile(scores.q3),
      max: null,
    },
    levels: isTold && levels ? levelsTold(levels, n, least) : null,
    undocumented: isTold ? undocumented : null,
  };
}

/**
 * How many structures are at each level, without small counts, nor any if the others together would be few: the total
 * would reveal them.
 */
function levelsTold(levels: readonly (number | null)[], n: number, least: number): GroupStanding['levels'] {
  const told = levels
    .map((count, i) => ({ i, count: count ?? 0 }))
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || a.i - b.i);
  const left = () => told.reduce((rest, { count }) => rest - count, n);
  while (told.length > 0 && left() < least) told.pop();
  if (told.length === 0) return null;
  return levels.map((count, i) => (told.some((level) => level.i === i) ? count : null));
}

/** Whether a count is about enough structures, both those it counts and the others. */
export const isUntraceable = (structures: number | null, all: number, least: number): boolean =>
  structures !== null && structures >= least && all - structures >= least;

/** Whether a count and one it includes may both be disclosed: they do not differ by few. */
export const areApart = (one: number, other: number, least: number): boolean =>
  one === other || Math.abs(one - other) >= least;
