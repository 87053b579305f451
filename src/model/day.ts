/** The first and last year of a diagnosis: any other is a mistake, and dates computed from it are meaningless. */
const YEARS = { first: 2000, last: 2100 };

/** A day that no month lacks: of most days nothing else need be known. */
const IN_ANY_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** Whether a text is a calendar day, YYYY-MM-DD, in a plausible year. */
export function isDay(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return (IN_ANY_MONTH.test(date) || isCalendarDay(date)) && year >= YEARS.first && year <= YEARS.last;
}

function isCalendarDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** What is wrong with a date that `isDay` rejects, and which one was probably meant. */
export function impossibleDay(date: string) {
  const args = { date, meant: meantDay(date) };
  return isCalendarDay(date) ? { ...args, years: YEARS } : args;
}

const MONTHS = [
  'janvier january jan janv',
  'fevrier february feb fev fevr',
  'mars march mar',
  'avril april apr avr',
  'mai may',
  'juin june jun',
  'juillet july jul juil',
  'aout august aug',
  'septembre september sep sept',
  'octobre october oct',
  'novembre november nov',
  'decembre december dec',
].map((names) => names.split(' '));

/** The month with a name or an abbreviation, folded, in French or English: from 1. */
export function monthNamed(name: string): number | undefined {
  const month = MONTHS.findIndex((names) => names.includes(name));
  return month < 0 ? undefined : month + 1;
}

/** A text with more characters is not a date. */
const LONGEST = 60;

/** A text as dates are compared: without capitals or accents, “1st” and « 1er » as 1. */
export const folded = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)(?:er|st|nd|rd|th)\b/g, '$1');

/** What may precede a day: an article, the day of the week. */
const NAMED_DAY =
  /^(?:le |the )?(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?,? */;

/** From this year on, two digits are unlikely to mean a year. */
const LIKELY = '2060';

/**
 * The day that a text probably means: in another order or in words (« 5 mars 2026 », 05/03/2026; day before month, as in
 * French, unless there is no such day), or with an impossible year (0026).
 */
export function meantDay(text: string): string | undefined {
  const parts = folded(text)
    .replace(NAMED_DAY, '')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1 $2 $3')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  const [a = '', b = '', c = '', ...others] = parts.map((part) => String(monthNamed(part) ?? part));
  if (others.length > 0 || ![a, b, c].every((part) => /^\d{1,5}$/.test(part))) return undefined;
  const isMonthFirst = /[a-z]/.test(parts[0] ?? '');
  const isYearFirst = a.length > 2 || /^\d+-/.test(text);
  const orders = isMonthFirst
    ? [[c, a, b]]
    : isYearFirst
      ? [
          [a, b, c],
          [c, b, a],
        ]
      : [
          [c, b, a],
          [c, a, b],
        ];
  return orders
    .map(([y = '', m = '', d = '']) => dayOf(y, m, d))
    .find((day) => day !== text && isDay(day) && day < LIKELY);
}

/** The last two digits of an impossible year are the most likely to be right. */
function dayOf(year: string, month: string, day: string): string {
  const isPossible = Number(year) >= YEARS.first && Number(year) <= YEARS.last;
  const possible = isPossible ? String(Number(year)) : `20${year.slice(-2)}`;
  return [possible, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** Calendar days, YYYY-MM-DD. In UTC from the given day, never from the clock; years below 100 are literal. */

const DAY = 86_400_000;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day a number of days later. */
export const daysAfter = (date: string, days: number): string => iso(Date.parse(date) + days * DAY);

/** How many days are between two days, whichever comes first. */
export const daysApart = (one: string, other: string): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / DAY;

/** The same day a number of months later, or that month's last day if it is too short. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(utc(year, month + months, 0)).getUTCDate();
  return iso(utc(year, month - 1 + months, Math.min(day, last)));
}

/** `Date.UTC` takes a year below 100 as one of the 20th century. */
const utc = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month, day);

/** The calendar day of a moment, YYYY-MM-DD, where the program runs. */
export function localDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
