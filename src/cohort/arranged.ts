import type { CollectiveHalfDay } from './programme.ts';

/** What people decided of a half-day, besides what it is about. */
export interface Arranged {
  /** Their own title; null for that of its subject. */
  title: string | null;
  /** YYYY-MM-DD; null until it is known. */
  date: string | null;
  /** The small groups, as keys of structures; empty if nobody made any. */
  groups: string[][];
}

/** A collective half-day as it will be held. */
export type HeldHalfDay = CollectiveHalfDay & Arranged;

/** A half-day as it is proposed, before anybody decided anything. */
export const proposed = (halfDay: CollectiveHalfDay): HeldHalfDay => ({
  ...halfDay,
  title: null,
  date: null,
  groups: [],
});

/** The dates of an accompaniment, besides those of the collective half-days: only those that somebody gave. */
export interface Calendar {
  /** By key of a structure, the day of its individual half-day, YYYY-MM-DD. */
  individual: Readonly<Record<string, string>>;
  /** The day of the review, YYYY-MM-DD. */
  review: string | null;
}

export const NO_DATES: Calendar = { individual: {}, review: null };
