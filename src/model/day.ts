/** The first and the last year of a diagnosis: another one is a mistake, and days reckoned from it would mean nothing. */
const YEARS = { first: 2000, last: 2100 };

/** Whether a text is a day of the calendar, YYYY-MM-DD, of a year in which answers may have been given. */
export function isDay(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return isOfCalendar(date) && year >= YEARS.first && year <= YEARS.last;
}

function isOfCalendar(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** What is wrong with a date that is no such day, and which one was most likely meant. */
export function impossibleDay(date: string) {
  const args = { date, meant: meantDay(date) };
  return isOfCalendar(date) ? { ...args, years: YEARS } : args;
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

/** Characters above which a text is no date. */
const LONGEST = 60;

/** Beyond this, two digits are no mistake for a year of ours. */
const LIKELY = '2060';

/**
 * The day that a text was most likely to be: in another order or in words (« 5 mars 2026 », 05/03/2026, the day before
 * the month as in French unless there is no such day), or of a year that cannot be (0026).
 */
function meantDay(text: string): string | undefined {
  const parts = text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)(?:er|st|nd|rd|th)\b/g, '$1')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1 $2 $3')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  const [a = '', b = '', c = '', ...others] = parts.map((part) => {
    const month = MONTHS.findIndex((names) => names.includes(part));
    return month < 0 ? part : String(month + 1);
  });
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

/** Of a year that cannot be, the last two digits are the likeliest to be right. */
function dayOf(year: string, month: string, day: string): string {
  const isPossible = Number(year) >= YEARS.first && Number(year) <= YEARS.last;
  const possible = isPossible ? String(Number(year)) : `20${year.slice(-2)}`;
  return [possible, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
