import {
  type Action,
  type Horizon,
  hasOptions,
  type Objective,
  type Training,
} from '../model/questionnaire.ts';
import type { Status } from '../model/reviewed.ts';
import type { Resolved } from '../scoring/resolved.ts';
import type { Scores } from '../scoring/scores.ts';

/** Why an action is chosen: a question, and what a step up on it would be worth. */
export interface Reason {
  question: string;
  /** From 0 to 1. */
  need: number;
}

/** An action with everything that decided its place. */
export interface Choice {
  action: Action;
  /** The catalogue's, unless a requirement or a full fortnight moved it. */
  horizon: Horizon;
  /** Mean of need × wish over its questions, its own counted twice, when it was chosen; from 0 to 1.5. */
  need: number;
  /** need × impact / √effort × boost, when it was chosen or, in the annex, at the end. 0 or more. */
  priority: number;
  /** The addressed questions with a need: its own first, then answers before unknowns, largest need first. */
  because: Reason[];
  /** The first addressed question on which the team aims higher. */
  wish: string | null;
  /** Its own question, if it is a danger. */
  danger: string | null;
  /** The best-ranked stated objective that it serves. */
  serves: Objective | null;
  /** Ids of the plan's actions that require it. */
  enables: string[];
  /** True for the `objective` action that comes first because no objective is stated. */
  objectiveFirst: boolean;
  /** What became of it since last time: if it was done, its own question still calls for it; null if nothing is said. */
  review: Status | null;
}

/** A question whose answer puts something at stake, whatever the objectives. */
export interface Danger {
  question: string;
  /** The best action for it, in the plan or not; null if none is open. */
  action: string | null;
}

/** A structure's plan: what to do, in order, and why. The report adds dates and words. */
export interface Plan {
  resolved: Resolved;
  scores: Scores;
  /** In the order they were chosen, each after its requirements. */
  actions: Choice[];
  /** Ids of the actions to begin with, in order; at most three. */
  first: string[];
  /** Gravest first. */
  dangers: Danger[];
  /** Set aside until an objective is stated: tools, and actions that require one. */
  waiting: Choice[];
  /** Candidates left out for lack of room, best first. */
  annex: Choice[];
  /** Questions to which the structure does not know the answer. */
  toClarify: string[];
}

/** Options of `choose`. */
export interface PlanOptions {
  /** Maximum number of actions, from 1; 7 by default. */
  maxActions?: number | undefined;
}

/**
 * How a structure's training is funded: as its file says, else as a fact's option decides (the first in the
 * questionnaire's order), else as its profile does. null if the questionnaire lacks its profile.
 */
export function trainingOf({ questionnaire, structure }: Resolved): Training | null {
  const decided = questionnaire.facts.flatMap((fact) => {
    const said = structure.facts.get(fact.id);
    if (said === undefined || !hasOptions(fact)) return [];
    const chosen = Array.isArray(said) ? said : [said];
    return fact.options.flatMap(({ id, training }) => (chosen.includes(id) ? (training ?? []) : []));
  });
  const profile = questionnaire.profiles.find(({ id }) => id === structure.profile);
  return structure.training ?? decided[0] ?? profile?.training ?? null;
}
