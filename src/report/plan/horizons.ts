import type { Horizon } from '../../model/questionnaire.ts';
import { REVIEW_MONTHS } from '../../model/thresholds.ts';
import { daysAfter, monthsAfter } from '../../text/dates.ts';
import type { Reading } from './reading.ts';

/** Days from the answers to the individual half-day; months to the end of the quarter. */
const FORTNIGHT = 14;
const QUARTER = 3;

/** The last day of a horizon in words, reckoned from the day of the answers; null where that is not known. */
export function lastDay({ plan, speech }: Reading, horizon: Horizon): string | null {
  const { date } = plan.resolved;
  if (date === null) return null;
  if (horizon === 'now') return speech.day(daysAfter(date, FORTNIGHT));
  return speech.day(monthsAfter(date, horizon === 'quarter' ? QUARTER : REVIEW_MONTHS));
}

export function horizonTitle(reading: Reading, horizon: Horizon): string {
  const { words } = reading.speech;
  const day = lastDay(reading, horizon);
  return day === null ? words.horizons[horizon] : words.until(words.horizons[horizon], day);
}
