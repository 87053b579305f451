import type { Why } from './reviewed.ts';

/** An answer as given: an option's id, several ids, a point of a scale from 1, a number, yes or no, a text. */
export type AnswerValue = string | string[] | number | boolean;

/** What a person answered to a question. */
export type Given = { kind: 'value'; value: AnswerValue } | { kind: 'unknown' } | { kind: 'not-applicable' };

export interface Answer {
  /** null if the file leaves the question open. */
  given: Given | null;
  /** Where the structure would like to be, written as an answer. */
  target: AnswerValue | null;
  note: string | null;
  /** In a review: why it is no longer last time's answer. */
  why: Why | null;
  /** In a review: what was true last time, with what is known today, written as an answer. */
  before: AnswerValue | null;
}

/** Reads yes, no, oui, non, true or false; undefined for anything else. */
export function yesOrNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  if (word === 'yes' || word === 'oui' || word === 'true') return true;
  if (word === 'no' || word === 'non' || word === 'false') return false;
  return undefined;
}

/** The largest number allowed in any answer: sums of many such numbers stay exact enough. */
export const LARGEST = 1e12;

/** Between which numbers an answer has to be: those of its question, else those of the format. */
export const boundsOf = ({ min, max }: { min: number | null; max: number | null }) => ({
  min: min ?? -LARGEST,
  max: max ?? LARGEST,
});
