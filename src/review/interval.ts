import { daysApart } from '../model/day.ts';
import { ROUND_DAYS } from '../model/thresholds.ts';
import type { Comparison } from './comparison.ts';

/**
 * How the two dates of a review stand to each other: `reversed`, the later answers are of an earlier day; `near`, so few
 * days apart that they are one round of answers; `undated`, nothing tells; `apart`, as they should be.
 */
export const INTERVALS = ['reversed', 'near', 'undated', 'apart'] as const;
export type IntervalKind = (typeof INTERVALS)[number];

export interface Interval {
  /** How many days are between them; null where one of them is not known. */
  days: number | null;
  kind: IntervalKind;
}

export const intervalOf = ({ before, after }: Pick<Comparison, 'before' | 'after'>): Interval =>
  intervalBetween(before.resolved.date, after.resolved.date);

/** @param before days, YYYY-MM-DD; null if unknown. */
export function intervalBetween(before: string | null, after: string | null): Interval {
  if (before === null || after === null) return { days: null, kind: 'undated' };
  const days = daysApart(before, after);
  if (after < before) return { days, kind: 'reversed' };
  return { days, kind: days <= ROUND_DAYS ? 'near' : 'apart' };
}
