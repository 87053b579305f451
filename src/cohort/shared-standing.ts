import type { GroupStanding } from './cohort.ts';

/** From how many times the least group a group has quartiles. */
const HALVES = 2;

/** What is told of a group of which nothing is. */
const UNTOLD: GroupStanding = { scores: null, levels: null, undocumented: null };

/**
 * What may be told of where a whole group stands on one axis or one cell: of none of its structures can one learn where
 * it stands, nor whether it is one of few. Held by a test that goes over all the groups that have the same figures.
 * There are none by profile: together with the group's, they may tell where each structure of another profile stands.
 * @param all how many structures the group has.
 * @param least the fewest structures that a figure may be of.
 */
export function sharedStanding(standing: GroupStanding, all: number, least: number): GroupStanding {
  const { scores, levels, undocumented } = standing;
  const n = scores?.n ?? 0;
  if (scores === null || n < least) return UNTOLD;
  // Of fewer than two groups the quartiles would be the scores of structures. Between two levels, half a point would
  // tell how many structures are on either side.
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
 * How many structures are at each level: of no level that has few, and of none where all the others together would be
 * few, for these could be told from the total.
 */
function levelsTold(levels: readonly (number | null)[], n: number, least: number): GroupStanding['levels'] {
  const told = levels
    .map((count, i) => ({ i, count: count ?? 0 }))
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || a.i - b.i);
  const left = () => told.reduce((rest, { count }) => rest - count, n);
  while (told.length > 0 && left() < least) told.pop();
  if (told.length === 0) return null;
  return levels.map((count, i) => (told.some((its) => its.i === i) ? count : null));
}

/** Whether a count tells of no few structures: neither of those that it counts, nor of the others of the whole. */
export const isUntraceable = (structures: number | null, all: number, least: number): boolean =>
  structures !== null && structures >= least && all - structures >= least;

/** Whether two counts of which one holds the other may both be told: no few are between them. */
export const areApart = (one: number, other: number, least: number): boolean =>
  one === other || Math.abs(one - other) >= least;
