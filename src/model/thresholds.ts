/**
 * The numbers that decide what is said of a structure, where more than one part of the program reads them.
 * Values are those of answers, from 0 (worst) to 1 (best): five sentences are worth 0, 0.25, 0.5, 0.75 and 1.
 */

/** Up to this value an answer calls for an action by itself: the third of five sentences. */
export const LOW = 0.5;

/** From this value an answer is something to tell others: the fourth of five sentences. */
export const STRONG = 0.75;

/** From this spread between their values, respondents do not agree: two sentences of five. */
export const APART = 0.5;

/** Under this number of answered questions a level stands, but says on how few answers. */
export const SOLID_ANSWERS = 3;

/** How many objectives a structure ranks at most. */
export const RANKED_OBJECTIVES = 3;

/** Under this number of structures a group is nobody's figure but theirs. */
export const LEAST_GROUP = 3;

/** When a structure takes stock again, in months. */
export const REVIEW_MONTHS = 12;

/** Absorbs what floating point leaves of a sum, or of a mean of several respondents' values. */
export const EPSILON = 1e-9;

/** Whether a value is this much at least. */
export const isAtLeast = (value: number, least: number): boolean => value >= least - EPSILON;

/** Whether a value is this much at most. */
export const isAtMost = (value: number, most: number): boolean => value <= most + EPSILON;
