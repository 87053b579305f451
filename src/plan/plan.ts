import type { Action, Horizon, Objective } from '../model/questionnaire.ts';
import type { Resolved } from '../scoring/resolved.ts';
import type { Scores } from '../scoring/scores.ts';

/** Why an action is there: an answer, and what a step up would be worth. */
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
  /** Mean of need × wish over the questions that it addresses, its own twice, as it was chosen; from 0 to 1.5. */
  need: number;
  /** need × impact / √effort × boost, as it was chosen; in the annex, what it is left with. 0 or more. */
  priority: number;
  /** The addressed questions with a need: its own first, then answers before what nobody knows, the largest need first. */
  because: Reason[];
  /** The question, of those that it addresses, on which the team aims higher than it is: its own, else the first. */
  wish: string | null;
  /** Its own question, where what is said of it puts something at stake. */
  danger: string | null;
  /** The best-ranked stated objective that it serves. */
  serves: Objective | null;
  /** Ids of the actions of the same list that it makes possible. */
  enables: string[];
  /** True for the `objective` action that comes first because no objective is stated. */
  objectiveFirst: boolean;
}

/** A question on which something is at stake, whatever the objectives. */
export interface Danger {
  question: string;
  /** The action that meets it best, in the plan or not; null where the catalogue has none that is open. */
  action: string | null;
}

/** A structure's plan: what to do, in order, and why. Dates and words are the report's. */
export interface Plan {
  resolved: Resolved;
  scores: Scores;
  /** In the order in which they were chosen, each after what it requires. */
  actions: Choice[];
  /** Ids of the three to begin with, in order; fewer where the plan has fewer. */
  first: string[];
  /** The gravest first. */
  dangers: Danger[];
  /** Set aside until an objective is stated: tools, and what requires one. */
  waiting: Choice[];
  /** Candidates that found no room, best first. */
  annex: Choice[];
  /** Questions to which the structure does not know the answer. */
  toClarify: string[];
}

/** Options of the choice. */
export interface PlanOptions {
  /** How many actions at most, from 1; 7 by default. */
  maxActions?: number | undefined;
}
