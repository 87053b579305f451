/** The first and the last year of a diagnosis: another one is a slip, and days reckoned from it would mean nothing. */
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

/** Year first, or last, with whatever stands between: 0026-03-05, 26-3-5, 2026/03/05, 05.03.2026. */
const YEAR_FIRST = /^0*(\d{2}|\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/;

function meantDay(text: string): string | undefined {
  const [, first = '', second = '', third = ''] = YEAR_FIRST.exec(text) ?? [];
  const [, day = '', month = '', year = ''] = YEAR_LAST.exec(text) ?? [];
  const candidates = [
    [first, second, third],
    [year, month, day],
  ].map(([ofYear = '', ofMonth = '', ofDay = '']) =>
    // Of a year that cannot be, the last two digits are the likeliest to be right.
    [`20${ofYear.slice(-2)}`, ofMonth.padStart(2, '0'), ofDay.padStart(2, '0')].join('-'),
  );
  return candidates.find((candidate) => candidate !== text && isDay(candidate) && candidate < LIKELY);
}

/** Beyond this, two digits are no slip for a year of ours. */
const LIKELY = '2060';
