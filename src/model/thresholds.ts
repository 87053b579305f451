/**
 * Thresholds that decide what is said about a structure. Values are those of answers, from 0 (worst) to 1 (best): five
 * sentences are worth 0, 0.25, 0.5, 0.75 and 1.
 */

/** Up to this value, an answer calls for an action by itself: the third of five sentences. */
export const LOW = 0.5;

/** From this value an answer can be built on, and shown to others: the third of five sentences. */
export const GOOD = 0.5;

/** From this value, an answer is worth telling others: the fourth of five sentences. */
export const STRONG = 0.75;

/** From this spread between their values, respondents disagree: two sentences of five. */
export const APART = 0.5;

/** With fewer answered questions, a level is shown with a warning about how few there are. */
export const SOLID_ANSWERS = 3;

/** The most objectives that a structure ranks. */
export const RANKED_OBJECTIVES = 3;

/** From this many respondents, a structure's answers are counted sentence by sentence: of fewer, one could tell whose. */
export const VOICES = 5;

/** With fewer structures, a group's figures would expose its members. */
export const LEAST_GROUP = 3;

/** The smallest group that a figure is about, unless the user wants another. */
export const USUAL_GROUP = 5;

/** When a structure makes its next assessment, in months. */
export const REVIEW_MONTHS = 12;

/** Answers up to this many days apart are one round; others are two moments of a structure, to be compared. */
export const ROUND_DAYS = 60;

/** Absorbs floating-point errors in sums and in means of several respondents' values. */
export const EPSILON = 1e-9;

/** `value >= least`, up to floating-point errors. */
export const isAtLeast = (value: number, least: number): boolean => value >= least - EPSILON;

/** `value <= most`, up to floating-point errors. */
export const isAtMost = (value: number, most: number): boolean => value <= most + EPSILON;
