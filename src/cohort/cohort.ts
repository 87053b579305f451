import type { AreaId, AxisId, Questionnaire, Training } from '../model/questionnaire.ts';
import type { AgeBands } from './age-bands.ts';
import type { Arrangement, Calendar, HeldHalfDay } from './arranged.ts';
import type { Distribution } from './distribution.ts';
import type { Member } from './member.ts';
import type { Pair } from './pairs.ts';
import type { Spread } from './spread.ts';

/** Where a group stands on an axis or in a cell of the matrix. */
export interface GroupStanding {
  /** Of the structures' scores; null if none is documented enough. Undisclosed values are null. */
  scores: ({ [Key in keyof Distribution]: number | null } & { median: number }) | null;
  /** How many structures are at each level, from level 1; null if not disclosed, one level or all. */
  levels: (number | null)[] | null;
  /** How many structures lack enough answers to count in the figures; null if not disclosed. */
  undocumented: number | null;
}

/** An action in several plans. */
export interface CommonAction {
  action: string;
  structures: number;
  /** Keys; null if structures are not named. */
  concerned: string[] | null;
}

/** A danger that several structures share: described by subject, never by structure. */
export interface SharedDanger {
  question: string;
  structures: number;
  /** The action that answers it in most of their plans; null if there is none. */
  action: string | null;
}

/** The demand on one training fund. */
export interface TrainingNeed {
  training: Training;
  structures: number;
  actions: { action: string; structures: number }[];
  /** Keys; null if structures are not named. */
  concerned: string[] | null;
}

/** The analysis of a cohort: the report as data. Undisclosed counts are null. */
export interface Cohort {
  questionnaire: Questionnaire;
  structures: number;
  respondents: number | null;
  /** Structures with several respondents. */
  merged: number | null;
  /** YYYY-MM-DD of the first and last answers; null if no file has a date. */
  dates: [string, string] | null;
  /** By name; null if they are not named, or too many to list. */
  members: readonly Member[] | null;
  objectives: { objective: string; structures: number }[];
  withoutObjective: number | null;
  axes: Record<AxisId, GroupStanding>;
  matrix: Record<AreaId, Record<AxisId, GroupStanding>>;
  /** In the questionnaire's order; axes only for profiles with enough structures. */
  profiles: { profile: string; structures: number; axes: Record<AxisId, GroupStanding> | null }[];
  /** Most shared first. */
  dangers: SharedDanger[];
  /** How many structures come to the collective days. */
  attending: number | null;
  /** Empty if none come, or too few to disclose. */
  programme: HeldHalfDay[];
  arrangement: Arrangement;
  calendar: Calendar;
  /** In the questionnaire's order; empty if nobody may be named. */
  spreads: Spread[];
  commonActions: CommonAction[];
  pairs: Pair[];
  training: TrainingNeed[];
  ages: AgeBands;
}
