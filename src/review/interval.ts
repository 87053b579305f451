import { daysApart } from '../model/day.ts';
import { ROUND_DAYS } from '../model/thresholds.ts';
import type { Comparison } from './comparison.ts';

/** How the two dates of a review stand to each other. */
export interface Interval {
  /** How many days are between them; null where one of them is not known. */
  days: number | null;
  /** `near`, so few days that they are one round of answers; `reversed`, the later answers are of an earlier day. */
  kind: 'apart' | 'near' | 'reversed' | 'undated';
}

export function intervalOf({ before, after }: Pick<Comparison, 'before' | 'after'>): Interval {
  const [then, now] = [before.resolved.date, after.resolved.date];
  if (then === null || now === null) return { days: null, kind: 'undated' };
  const days = daysApart(then, now);
  if (now < then) return { days, kind: 'reversed' };
  return { days, kind: days <= ROUND_DAYS ? 'near' : 'apart' };
}
