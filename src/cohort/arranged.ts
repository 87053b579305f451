import type { CollectiveDay } from './collective-days.ts';
import type { CollectiveHalfDay } from './programme.ts';
import type { Asked } from './theme.ts';

/** What people decided of a half-day, besides what it is about. */
export interface Arranged {
  /** Their own title; null for that of its subject. */
  title: string | null;
  /** YYYY-MM-DD; null until it is known. */
  date: string | null;
  /** The small groups, as keys of structures; empty if nobody made any. */
  groups: string[][];
}

/** A half-day that no proposal has: the group's review, or one with a subject of people's own. */
export interface OwnHalfDay {
  kind: 'review' | 'free';
  /** How many structures come; null if not disclosed. */
  structures: number | null;
  /** Their keys; null if not named. */
  concerned: string[] | null;
  /** The questions to work on, if it has any. */
  questions: Asked[];
}

/** A collective half-day as it will be held. */
export type HeldHalfDay = (CollectiveHalfDay | OwnHalfDay) & Arranged;

/** A half-day as it is proposed, before anybody decided anything. */
export const proposed = (halfDay: CollectiveHalfDay): HeldHalfDay => ({
  ...halfDay,
  title: null,
  date: null,
  groups: [],
});

/** The structures that a half-day names, whether or not they come to the others: who is concerned, and who tells. */
export const namedIn = (halfDay: HeldHalfDay): string[] => [
  ...(halfDay.concerned ?? []),
  ...('cases' in halfDay ? halfDay.cases.map(({ structure }) => structure) : []),
];

/** Where a cohort's programme comes from, and what is to be said of it. */
export interface Arrangement {
  /** What is proposed; what people decided in their file; or nothing, since that file cannot be read. */
  from: 'proposal' | 'file' | 'unread';
  /** Questions that put something at stake in several structures, and that no half-day takes up. */
  dropped: string[];
  /** The questions that a proposal takes up today, and did not when the file was written; and the reverse. */
  added: string[];
  gone: string[];
}

export const PROPOSED: Arrangement = { from: 'proposal', dropped: [], added: [], gone: [] };

/** The questions that half-days are about, except those of cases. */
export const subjectsOf = (halfDays: readonly (HeldHalfDay | CollectiveHalfDay)[]): string[] => [
  ...new Set(
    halfDays.flatMap((halfDay) =>
      halfDay.kind === 'cases' ? [] : halfDay.questions.map(({ question }) => question),
    ),
  ),
];

/** The dates of an accompaniment, YYYY-MM-DD: only those that somebody gave. Plain data, passed between threads. */
export interface Calendar {
  /** The day of the individual half-day, by key of a structure. */
  individual: Readonly<Record<string, string>>;
  /** The days of the collective half-days. */
  collective: readonly CollectiveDay[];
  /** A year after the answers. */
  review: string | null;
}

/** The day of a structure's individual half-day; null if nobody gave it. */
export const individualDay = ({ individual }: Calendar, key: string): string | null =>
  Object.hasOwn(individual, key) ? (individual[key] ?? null) : null;

export const NO_DATES: Calendar = { individual: {}, collective: [], review: null };
