import type { AnswerSheet } from '../model/answer-sheet.ts';
import { daysApart } from '../model/day.ts';
import { ROUND_DAYS } from '../model/thresholds.ts';
import { lastDay, personsOf } from './person.ts';

/** A structure's files, told apart by when they were answered. */
export interface Moments<T> {
  /** Where the structure stands: the latest round, and of each person in it, the latest day. In the order given. */
  now: T[];
  /** Of each person of the latest round who answered on several days: the files of the last one, and those before. */
  again: { before: T[]; last: T[] }[];
  /** The rounds before, the latest first. */
  earlier: T[][];
}

/**
 * Tells two dates of one structure apart: answers of two years are not two people, nor are two days of one person.
 * Files without a date belong to the latest round, and come neither before nor after others.
 */
export function momentsOf<T extends { sheet: AnswerSheet }>(files: readonly T[]): Moments<T> {
  const sorted = [...files].sort(
    (a, b) => compared(b.sheet.date, a.sheet.date) || compared(a.sheet.file, b.sheet.file),
  );
  const [round = [], ...earlier] = roundsOf(sorted);
  const again = personsOf(round).flatMap((person) => {
    const day = lastDay(person);
    const before = person.filter(({ sheet: { date } }) => date !== null && date !== day);
    return before.length === 0 ? [] : [{ before, last: person.filter(({ sheet }) => sheet.date === day) }];
  });
  const past = new Set([...again.flatMap(({ before }) => before), ...earlier.flat()]);
  return { now: files.filter((file) => !past.has(file)), again, earlier };
}

/** What is of the latest round, before anything is known of the people; in the order given. */
export function latestRound<T extends { date: string | null }>(things: readonly T[]): T[] {
  const latest = things.reduce((last, { date }) => (date !== null && date > last ? date : last), '');
  return things.filter(({ date }) => date === null || areNear(latest, date));
}

const areNear = (latest: string, date: string): boolean => daysApart(latest, date) <= ROUND_DAYS;

/** @param files the latest first. */
function roundsOf<T extends { sheet: AnswerSheet }>(files: readonly T[]): T[][] {
  const rounds: T[][] = [];
  let latest: string | null = null;
  for (const file of files) {
    const { date } = file.sheet;
    if (date === null) continue;
    if (latest !== null && areNear(latest, date)) rounds.at(-1)?.push(file);
    else {
      rounds.push([file]);
      latest = date;
    }
  }
  const undated = files.filter(({ sheet: { date } }) => date === null);
  const [first = [], ...others] = rounds;
  return [[...first, ...undated], ...others];
}

function compared(one: string | null, other: string | null): number {
  const [a, b] = [one ?? '', other ?? ''];
  return a === b ? 0 : a < b ? -1 : 1;
}
