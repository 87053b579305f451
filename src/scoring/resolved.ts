import type { Accompaniment, Structure } from '../model/answer-sheet.ts';
import type { Assignment } from '../model/assignment.ts';
import type { Condition } from '../model/condition.ts';
import type { Objective, Questionnaire } from '../model/questionnaire.ts';
import type { Status } from '../model/reviewed.ts';
import type { Cell } from './cell.ts';
import type { Truth } from './truth.ts';

/** A questionnaire with a structure's answers, from one or more respondents: the input of all the rest. */
export interface Resolved {
  questionnaire: Questionnaire;
  structure: Structure;
  /** How many respondents; 1 or more. */
  respondents: number;
  /** How many of these files say who answers; the others speak for the team. */
  people: number;
  /** The latest date of the sheets, YYYY-MM-DD. */
  date: string | null;
  /** The track that all sheets follow; null if they follow none, or different ones. */
  track: string | null;
  /** The stated objectives, best ranked first; at most three (Borda count over the respondents). */
  objectives: Objective[];
  /** The other objectives that respondents named. */
  objectivesLeft: Objective[];
  /** Who does what, and by when, by action id: as the latest file that names the action says. */
  assignments: ReadonlyMap<string, Assignment>;
  /** What became of last time's actions, by action id: what most files that name the action say. */
  statuses: ReadonlyMap<string, Status>;
  /** One per question of the questionnaire, in its order. */
  cells: Cell[];
  /** Whether a condition holds, by majority among the respondents for whom it is determined. */
  truth(condition: Condition): Truth;
}

/** Sets the accompaniment if the structure's files do not say. @param otherwise what the caller assumes. */
export function accompaniedAs(resolved: Resolved, otherwise: Accompaniment): Resolved {
  const { structure } = resolved;
  if (structure.accompaniment !== null) return resolved;
  return { ...resolved, structure: { ...structure, accompaniment: otherwise } };
}

/** What scores are made of. */
export type Scorable = Pick<Resolved, 'questionnaire' | 'cells' | 'truth'>;
