import type { AreaId, AxisId, Questionnaire, Training } from '../model/questionnaire.ts';
import type { AgeBands } from './age-bands.ts';
import type { Distribution } from './distribution.ts';
import type { Member } from './member.ts';
import type { Pair } from './pairs.ts';
import type { CollectiveHalfDay } from './programme.ts';

/** Where a group stands on an axis, or on a cell of the matrix. */
export interface GroupStanding {
  /** Of the structures' scores; null where none is documented enough. What is not told of them is null. */
  scores: ({ [Key in keyof Distribution]: number | null } & { median: number }) | null;
  /** How many structures are at each level, from level 1; null where that is not told, of all levels or of one. */
  levels: (number | null)[] | null;
  /** How many structures it concerns without enough answers; they enter no figure. Null where that is not told. */
  undocumented: number | null;
}

/** An action that several plans hold. */
export interface CommonAction {
  action: string;
  structures: number;
  /** Keys; null where structures are not named. */
  concerned: string[] | null;
}

/** What puts something at stake for several structures: told by subject, never by structure. */
export interface SharedDanger {
  question: string;
  structures: number;
  /** The action that answers it in most of their plans; null where there is none. */
  action: string | null;
}

/** What one way of paying for training is asked for. */
export interface TrainingNeed {
  training: Training;
  structures: number;
  actions: { action: string; structures: number }[];
  /** Keys; null where structures are not named. */
  concerned: string[] | null;
}

/** The analysis of a cohort: what the report says, in data. A count is null where it is not told. */
export interface Cohort {
  questionnaire: Questionnaire;
  structures: number;
  respondents: number | null;
  /** Structures with several respondents. */
  merged: number | null;
  /** YYYY-MM-DD of the first and of the last answers; null where no file says. */
  dates: [string, string] | null;
  /** By name; null where they are not named, or too many to be named one by one. */
  members: readonly Member[] | null;
  objectives: { objective: string; structures: number }[];
  withoutObjective: number | null;
  axes: Record<AxisId, GroupStanding>;
  matrix: Record<AreaId, Record<AxisId, GroupStanding>>;
  /** In the questionnaire's order; the axes only of profiles with enough structures. */
  profiles: { profile: string; structures: number; axes: Record<AxisId, GroupStanding> | null }[];
  /** Those that most structures share first. */
  dangers: SharedDanger[];
  /** How many structures come to the collective days. */
  attending: number | null;
  /** Empty where none comes, or too few to be told of. */
  programme: CollectiveHalfDay[];
  commonActions: CommonAction[];
  pairs: Pair[];
  training: TrainingNeed[];
  ages: AgeBands;
}
