import type { HeldHalfDay } from './arranged.ts';
import { casesOf } from './room.ts';

/** A part of a half-day. */
export type Part = 'welcome' | 'safety' | 'spread' | 'again' | 'cases' | 'work' | 'sharing' | 'decisions';

export interface Slot {
  part: Part;
  /** More than 0. */
  minutes: number;
}

/** A half-day in minutes. */
const WHOLE = 180;

/** What has its own length, in minutes. */
const WELCOME = 15;
const SAFETY = 15;
const SHARING = 20;
const DECISIONS = 10;

/** The spread of answers to a question, and to all of a half-day's. */
const SPREAD = 15;
const ALL_SPREADS = 30;

/** What several plans have in common, at the review. */
const AGAIN = 45;

/** A case beside other work, and where there is nothing else; the least that is a case at all. */
const CASE = 15;
const LONG_CASE = 25;
const SHORT_CASE = 10;

/** The least that is worth dividing into groups. */
const WORK = 30;

/**
 * How a half-day goes. The work in groups has what the other parts leave; where cases are many, each is shorter, and
 * only if they are more than a half-day holds does it take longer.
 * @param spreads how many questions have a spread to look at.
 * @param again how many things there are to look at again.
 * @param examples how many cases from elsewhere there are to read.
 */
export function timetable(
  halfDay: HeldHalfDay,
  { spreads, again, examples }: { spreads: number; again: number; examples: number },
): { slots: Slot[]; perCase: number } {
  const isCases = halfDay.kind === 'cases';
  const told = casesOf(halfDay).length + examples;
  const before = [
    { part: 'welcome', minutes: WELCOME },
    { part: 'safety', minutes: halfDay.kind === 'practice' ? SAFETY : 0 },
    { part: 'spread', minutes: Math.min(ALL_SPREADS, spreads * SPREAD) },
    { part: 'again', minutes: again > 0 ? AGAIN : 0 },
  ] as const;
  const after = [
    { part: 'sharing', minutes: SHARING },
    { part: 'decisions', minutes: DECISIONS },
  ] as const;
  const left = WHOLE - sum([...before, ...after]);
  const most = isCases ? LONG_CASE : CASE;
  const perCase =
    told === 0 ? 0 : Math.max(SHORT_CASE, Math.min(most, Math.floor((left - WORK) / told / 5) * 5));
  const cases = told * perCase;
  const slots: Slot[] = [
    ...before,
    { part: 'cases', minutes: cases },
    { part: 'work', minutes: Math.max(WORK, left - cases) },
    ...after,
  ];
  return { slots: slots.filter(({ minutes }) => minutes > 0), perCase };
}

/** The sum of some parts, in minutes. */
export const sum = (slots: readonly Slot[]): number =>
  slots.reduce((total, { minutes }) => total + minutes, 0);
