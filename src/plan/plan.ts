import type { Action, Horizon, Objective } from '../model/questionnaire.js';
import type { Resolved } from '../scoring/resolved.js';
import type { Scores } from '../scoring/scores.js';

/** Why an action is there: an answer, and how far it is from where the team would like to be. */
export interface Reason {
  question: string;
  /** From 0 to 1. */
  need: number;
}

/** An action with all that decided of its place. */
export interface Choice {
  action: Action;
  /** The catalogue's, unless a requirement or a full fortnight moved it. */
  horizon: Horizon;
  /** Mean need of the questions that it addresses, from 0 to 1. */
  need: number;
  /** need × impact / effort × boost; 0 or more. */
  priority: number;
  /** The addressed questions with a need: answers before what nobody knows, the largest need first. */
  because: Reason[];
  /** The best-ranked stated objective that it serves. */
  serves: Objective | null;
  /** Ids of the actions of the same list that it makes possible. */
  enables: string[];
  /** True for the `objective` action that comes first because no objective is stated. */
  objectiveFirst: boolean;
}

/** A structure's plan: what to do, in order, and why. Dates and words are the report's. */
export interface Plan {
  resolved: Resolved;
  scores: Scores;
  /** The chosen ones, each after what it requires. */
  actions: Choice[];
  /** Set aside until an objective is stated: tools, and what requires one. */
  waiting: Choice[];
  /** Candidates that found no room, best first. */
  annex: Choice[];
  /** Actions whose questions are all at their best: nothing to do. */
  inPlace: Action[];
  /** Questions to which the structure does not know the answer. */
  toClarify: string[];
}

/** Options of the choice. */
export interface PlanOptions {
  /** How many actions at the most, from 1; 7 by default. */
  maxActions?: number;
}
