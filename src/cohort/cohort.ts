import { byKey } from '../model/by-key.js';
import {
  AREAS,
  type AreaId,
  AXES,
  type AxisId,
  type Questionnaire,
  type Training,
} from '../model/questionnaire.js';
import type { AgeBands } from './age-bands.js';
import type { Distribution } from './distribution.js';
import type { Member } from './member.js';
import { type Pair, pairs } from './pairs.js';
import { type CollectiveHalfDay, programme } from './programme.js';
import type { StandingTally, Tally } from './tally.js';
import { SHARED } from './theme.js';

/** Fewer structures than this make no profile's figures, and no action in common. */
const SEVERAL = 3;

/** Where a group stands on an axis, or on a cell of the matrix. */
export interface GroupStanding {
  /** Of the structures' scores; null where none is documented enough. */
  scores: Distribution | null;
  /** How many structures are at each level, from level 1. */
  levels: number[];
  /** How many structures it concerns without enough answers; they enter no figure. */
  undocumented: number;
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

/** The analysis of a cohort: what the report says, in data. */
export interface Cohort {
  questionnaire: Questionnaire;
  structures: number;
  respondents: number;
  /** Structures with several respondents. */
  merged: number;
  /** YYYY-MM-DD of the first and of the last answers; null where no file says. */
  dates: [string, string] | null;
  /** By name; null where they are not named, or too many to be named one by one. */
  members: readonly Member[] | null;
  objectives: { objective: string; structures: number }[];
  withoutObjective: number;
  axes: Record<AxisId, GroupStanding>;
  matrix: Record<AreaId, Record<AxisId, GroupStanding>>;
  /** In the questionnaire's order; the axes only of profiles with enough structures. */
  profiles: { profile: string; structures: number; axes: Record<AxisId, GroupStanding> | null }[];
  /** Those that most structures share first. */
  dangers: SharedDanger[];
  programme: CollectiveHalfDay[];
  commonActions: CommonAction[];
  pairs: Pair[];
  training: TrainingNeed[];
  ages: AgeBands;
}

export interface AnalysisOptions {
  /** The fewest people that an age band may have to be told of. */
  minGroup: number;
  /** Names no structure, and tells no figure of fewer structures than `minGroup`: for whoever pays. */
  share: boolean;
}

/** Draws the analysis out of what was counted. Pure: same structures, same analysis, whatever their order. */
export function analyse(tally: Tally, { minGroup, share }: AnalysisOptions): Cohort {
  const { questionnaire } = tally;
  const members = share ? null : tally.members();
  const least = share ? Math.max(SEVERAL, minGroup) : SEVERAL;
  const standing = (its: StandingTally) => groupStanding(its, share ? least : 1);
  const named = (keep: (member: Member) => boolean) => members?.filter(keep).map(({ key }) => key) ?? null;
  const { firstDate, lastDate } = tally;
  return {
    questionnaire,
    structures: tally.structures,
    respondents: tally.respondents,
    merged: tally.merged,
    dates: firstDate !== null && lastDate !== null ? [firstDate, lastDate] : null,
    members,
    objectives: most(questionnaire.objectives, tally.objectives).map(([objective, structures]) => ({
      objective,
      structures,
    })),
    withoutObjective: tally.withoutObjective,
    axes: byKey(AXES, (axis) => standing(tally.axes[axis])),
    matrix: byKey(AREAS, (area) => byKey(AXES, (axis) => standing(tally.matrix[area][axis]))),
    profiles: questionnaire.profiles.flatMap(({ id }) => {
      const its = tally.profiles.get(id);
      if (!its) return [];
      const axes = its.structures < least ? null : byKey(AXES, (axis) => standing(its.axes[axis]));
      return [{ profile: id, structures: its.structures, axes }];
    }),
    dangers: sharedDangers(tally, (structures) =>
      share ? isUntraceable(structures, tally.structures, least) : structures >= SHARED,
    ),
    programme: programme(tally).map((halfDay) => (share ? unnamed(halfDay) : halfDay)),
    commonActions: most(questionnaire.actions, tally.actions)
      .filter(([, structures]) => structures >= SEVERAL)
      .map(([action, structures]) => ({
        action,
        structures,
        concerned: named(({ actions }) => actions.some(({ id }) => id === action)),
      })),
    pairs: members ? pairs(questionnaire, members) : [],
    training: [...tally.training]
      .map(([training, { structures, actions }]) => ({
        training: training as Training,
        structures,
        actions: most(questionnaire.actions, actions).map(([action, n]) => ({ action, structures: n })),
        concerned: named((member) => member.training === training && member.trainingNeeds.length > 0),
      }))
      .sort((a, b) => (a.training < b.training ? -1 : 1)),
    ages: tally.ages.compare(
      minGroup,
      questionnaire.questions.map(({ id }) => id),
    ),
  };
}

/** Whether a count tells of no few structures: neither those that it counts, nor the others, whom subtraction gives. */
const isUntraceable = (counted: number, all: number, least: number): boolean =>
  counted >= least && (counted === all || all - counted >= least);

function sharedDangers(tally: Tally, isTold: (structures: number) => boolean): SharedDanger[] {
  const { questions, actions } = tally.questionnaire;
  return questions
    .flatMap(({ id }, i): SharedDanger[] => {
      const structures = tally.questions[i]?.dangers ?? 0;
      if (!isTold(structures)) return [];
      const [best] = most(actions, tally.dangerActions.get(id) ?? new Map());
      return [{ question: id, structures, action: best?.[0] ?? null }];
    })
    .sort((a, b) => b.structures - a.structures);
}

/** A half-day without the names of structures. */
function unnamed(halfDay: CollectiveHalfDay): CollectiveHalfDay {
  const nobody = { concerned: null };
  return halfDay.kind === 'practice' ? { ...halfDay, ...nobody } : { ...halfDay, ...nobody, cases: [] };
}

/** @param least the fewest structures whose figures are told. */
function groupStanding({ scores, levels, undocumented }: StandingTally, least: number): GroupStanding {
  const distribution = scores.distribution();
  if (distribution !== null && distribution.n < least)
    return { scores: null, levels: [0, 0, 0, 0, 0], undocumented: 0 };
  return { scores: distribution, levels: [...levels], undocumented };
}

/** Ids with their counts, the largest first; of two alike, the first in the questionnaire. */
function most(of: readonly { id: string }[], counts: ReadonlyMap<string, number>): [string, number][] {
  return of
    .flatMap(({ id }): [string, number][] => {
      const n = counts.get(id);
      return n === undefined ? [] : [[id, n]];
    })
    .sort((a, b) => b[1] - a[1]);
}
