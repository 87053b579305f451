/** Calendar days, YYYY-MM-DD. In UTC from the given day, never from the clock; years below 100 are literal. */

const DAY = 86_400_000;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day a number of days later. */
export const daysAfter = (date: string, days: number): string => iso(Date.parse(date) + days * DAY);

/** The same day a number of months later, or that month's last day if it is too short. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(utc(year, month + months, 0)).getUTCDate();
  return iso(utc(year, month - 1 + months, Math.min(day, last)));
}

/** `Date.UTC` takes a year below 100 as one of the 20th century. */
const utc = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month, day);
