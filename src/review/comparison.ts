import type { AnswerValue } from '../model/answer.ts';
import type { Action, AreaId, AxisId, Question, Questionnaire } from '../model/questionnaire.ts';
import type { Status, Why } from '../model/reviewed.ts';
import type { Plan } from '../plan/plan.ts';
import type { Cell } from '../scoring/cell.ts';
import type { Resolved } from '../scoring/resolved.ts';
import type { Scores } from '../scoring/scores.ts';
import type { Unplanned } from './followed.ts';
import type { List } from './lists.ts';
import type { Respondents } from './voices.ts';

/** One structure at two dates: what the review says, as data. */
export interface Comparison {
  /** That of the later answers: both dates are read against it. */
  questionnaire: Questionnaire;
  before: Dated;
  after: Dated;
  respondents: Respondents;
  /** How many people are compared with themselves; 0 where nobody is known to have answered twice. */
  people: number;
  axes: Record<AxisId, Movement>;
  areas: Record<AreaId, Movement>;
  /** Every question of either date, in the questionnaire's order; those that it no longer has come last. */
  questions: readonly Change[];
  /** The actions of the earlier plan, in its order, then others that people say something of. */
  actions: readonly Deed[];
  /** Actions of no plan, which people follow up besides. */
  unplanned: readonly Unplanned[];
  /** The plan that follows, without what is done. */
  next: Plan;
}

/** A structure's answers of one date. */
export interface Dated {
  resolved: Resolved;
  scores: Scores;
  /** The questionnaire's version that they were given to; the last one of several. */
  version: string;
  /** Whether all of them follow the shortest track, which says too little to compare by. */
  isFlash: boolean;
}

/**
 * What can be read of an axis or an area: `too-few` common questions; `reworded`, fewer than three questions kept their
 * ruler; `flash`; `opposed`, what people see today contradicts what they answered then, or does
 * not confirm a change that the answers alone would show.
 */
export const VERDICTS = ['progress', 'decline', 'steady', 'opposed', 'flash', 'reworded', 'too-few'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What moved on an axis or in an area, on the questions that compare. Steps are sentences; several people's, fractions. */
export interface Movement extends Steps {
  /** How many questions compare. */
  common: number;
  /** From how many sentences, gained or lost, it is no noise; null where nothing is said. */
  threshold: number | null;
  verdict: Verdict;
  /** The same with what people know today of what was true then; null where nobody says. */
  hindsight: Steps | null;
  /** Scores on those questions alone, from 0 to 100, with the later weights; null without any. */
  score: { before: number; after: number } | null;
  /**
   * How much of the way to the team's own targets was made, 1 for all of it, below 0 for a way back: on the questions for
   * which one was stated above the answer; null with fewer than three.
   */
  targetProgress: number | null;
}

export interface Steps {
  gained: number;
  lost: number;
  /** A whole number: gained − lost, rounded toward 0. */
  net: number;
}

/** One question at two dates. */
export interface Change {
  id: string;
  /** null for one of which only its id is known: no questionnaire at hand has it. */
  question: Question | null;
  list: List;
  /** Whether it is asked in other words, or its answers are, though the questionnaire does not declare it `changed`. */
  isUndeclared: boolean;
  /** The cells of those who are compared, the earlier one in the words of then where they are known; null where that date's questionnaire does not have it. */
  before: Cell | null;
  after: Cell | null;
  /** Sentences gained, or lost (below 0); null unless it compares. */
  step: number | null;
  /** The same from what was true then, as people know today; null where nobody says otherwise. */
  hindsight: number | null;
  /** What was true then, as people know today: their answers as given, sorted so that nothing tells who gave which. */
  trueThen: readonly AnswerValue[];
  /** From 0 to 1, of those who are compared; null unless it compares. */
  values: { before: number; after: number; target: number | null } | null;
  /** Why the answer is another one, as most say; null where nobody says. */
  why: Why | null;
}

/** An action of the earlier plan, and what became of it. */
export interface Deed {
  id: string;
  /** null for one that the questionnaire no longer has. */
  action: Action | null;
  status: Status | null;
  /** Whether a box of the plan says done, and the answers otherwise: these win. */
  isContradicted: boolean;
  /** What became of the answer to its own question; null where that does not compare. */
  moved: 'up' | 'down' | 'same' | 'clearer' | null;
  /** The sign that people noted. */
  indicator: string | null;
}
