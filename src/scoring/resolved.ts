import type { Accompaniment, Structure } from '../model/answer-sheet.ts';
import type { Condition } from '../model/condition.ts';
import type { Objective, Questionnaire } from '../model/questionnaire.ts';
import type { Cell } from './cell.ts';
import type { Truth } from './truth.ts';

/** A questionnaire with a structure's answers, from one respondent or several: what all the rest reads. */
export interface Resolved {
  questionnaire: Questionnaire;
  structure: Structure;
  /** How many respondents; 1 or more. */
  respondents: number;
  /** How many of these are people that their file tells of; the others are the team together. */
  people: number;
  /** The latest date of the sheets, YYYY-MM-DD. */
  date: string | null;
  /** The track that all the sheets follow, or null where they follow none, or not the same. */
  track: string | null;
  /** The stated objectives, best ranked first; three at most (Borda count over the respondents). */
  objectives: Objective[];
  /** Others that respondents named. */
  objectivesLeft: Objective[];
  /** One for each question of the questionnaire, in its order. */
  cells: Cell[];
  /** Of a gate's or an action's condition: what the majority of those for whom it is determined say. */
  truth(condition: Condition): Truth;
}

/** A structure accompanied as its files say or, where none of them does, as whoever asks for its plan takes it to be. */
export function accompaniedAs(resolved: Resolved, otherwise: Accompaniment): Resolved {
  const { structure } = resolved;
  if (structure.accompaniment !== null) return resolved;
  return { ...resolved, structure: { ...structure, accompaniment: otherwise } };
}
