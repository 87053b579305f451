import { folded, isDay, meantDay, monthNamed } from './day.ts';

/** What a text says of when something is due: a day, YYYY-MM-DD; words; or a day that no calendar has. */
export type Due = { kind: 'day'; day: string } | { kind: 'words' } | { kind: 'impossible' };

/** A day of the week before a date, in either language: it says nothing more. */
const WEEKDAY =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?=\d|[a-z]+ \d)/;

/** A day without its year comes round within this many years, even the 29th of February. */
const YEARS = 8;

/**
 * Reads when something is due, as people write it: 2027-01-15, 15/01/2027, 15/01, 15 janvier, January 15. Without a year,
 * it is the next such day.
 * @param from the day from which the next one is counted, YYYY-MM-DD; if null, a day without a year stays words.
 */
export function dueIn(text: string, from: string | null): Due {
  if (isDay(text)) return { kind: 'day', day: text };
  const said = folded(text.trim())
    .replace(/^(?:le|the|on) /, '')
    .replace(WEEKDAY, '');
  const parts = partsOf(said);
  if (parts === null) return { kind: 'words' };
  const isDated = parts.length === 3;
  const first = Number((from ?? '2024').slice(0, 4));
  const days = isDated
    ? [meantDay(parts.join(' '))]
    : Array.from({ length: YEARS + 1 }, (_, i) => meantDay([...parts, first + i].join(' ')));
  const day = days.find((each) => each !== undefined && (isDated || each >= (from ?? '')));
  const year = isDated ? parts.find((part) => /^\d{4}$/.test(part)) : undefined;
  if (day === undefined || !day.startsWith(year ?? '')) return { kind: 'impossible' };
  return isDated || from !== null ? { kind: 'day', day } : { kind: 'words' };
}

/** The numbers of a date, its month perhaps by name; null for a text that is not written as one. */
function partsOf(said: string): string[] | null {
  const inDigits = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}([-/.])\d{1,2}(?:\1(?:\d\d){1,2})?)$/;
  if (inDigits.test(said)) return said.split(/[-/.]/);
  const parts = said.replace(/ of /, ' ').split(/,? +/);
  const [one = '', two = '', year] = parts;
  const isWritten = [
    [one, two],
    [two, one],
  ].some(
    ([day = '', month = '']) => /^\d{1,2}$/.test(day) && monthNamed(month.replace(/\.$/, '')) !== undefined,
  );
  return isWritten && parts.length < 4 && /^(?:\d\d){1,2}$/.test(year ?? '2000') ? parts : null;
}
