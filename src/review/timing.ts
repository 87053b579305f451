import { daysApart } from '../model/day.ts';
import { ROUND_DAYS } from '../model/thresholds.ts';

/**
 * How far apart a structure's two dates are: `reversed`, the later answers are the older ones; `near`, they are of one
 * round; `undated`, nothing tells; `apart`, as they should be.
 */
export const TIMINGS = ['reversed', 'near', 'undated', 'apart'] as const;
export type Timing = (typeof TIMINGS)[number];

/** @param before days, YYYY-MM-DD; null if unknown. */
export function timingOf(before: string | null, after: string | null): Timing {
  if (before === null || after === null) return 'undated';
  if (after < before) return 'reversed';
  return daysApart(before, after) <= ROUND_DAYS ? 'near' : 'apart';
}
