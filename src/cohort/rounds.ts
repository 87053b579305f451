import type { Oddity, Printed } from './oddity.ts';

/** Up to how many days apart files are one round of answers: the others are for comparing two dates. */
const ROUND = 60;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Keeps of a structure's files those of its latest round: answers of two years are not two people's.
 * Files without a day stay with the latest.
 */
export function latestRound(printed: readonly Printed[]): { round: readonly Printed[]; earlier: Oddity[] } {
  const latest = printed.flatMap(({ sheet }) => sheet.date ?? []).reduce(later, '');
  const isOfIt = ({ sheet: { date } }: Printed) =>
    date === null || Date.parse(latest) - Date.parse(date) <= ROUND * DAY;
  const files = printed
    .flatMap((each) => (isOfIt(each) ? [] : [{ file: each.sheet.file, date: each.sheet.date ?? '' }]))
    .sort((a, b) => (a.date + a.file < b.date + b.file ? -1 : 1));
  if (files.length === 0) return { round: printed, earlier: [] };
  return { round: printed.filter(isOfIt), earlier: [{ kind: 'earlier', files, latest }] };
}

const later = (one: string, other: string): string => (other > one ? other : one);
