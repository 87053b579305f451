import { AREAS, AXES, byKey, type Training } from '../model/questionnaire.ts';
import { LEAST_GROUP } from '../model/thresholds.ts';
import { arrange, type Basis } from './arrange.ts';
import { type Calendar, NO_DATES } from './arranged.ts';
import type { Cohort, GroupStanding, SharedDanger } from './cohort.ts';
import type { Member } from './member.ts';
import { pairs } from './pairs.ts';
import { shared } from './shared.ts';
import type { StandingTally, Tally } from './tally.ts';
import { SHARED } from './theme.ts';

export interface AnalysisOptions {
  /** The smallest number of people an age band must have to be disclosed. */
  minGroup: number;
  /** For the funder: names no structure, and gives no figure about fewer structures than `minGroup`. */
  share: boolean;
  /** What the half-days are made from, if it is not the proposal alone; the funder only sees that. */
  basis?: Basis;
  calendar?: Calendar;
}

/** Makes the analysis from a tally. Pure: same structures, same analysis, whatever their order. */
export function analyse(tally: Tally, options: AnalysisOptions): Cohort {
  const { minGroup, share } = options;
  const cohort = analysed(tally, options);
  return share ? shared(cohort, Math.max(LEAST_GROUP, minGroup), tally) : cohort;
}

function analysed(
  tally: Tally,
  { minGroup, basis = { from: 'proposal', dates: [] }, calendar = NO_DATES }: AnalysisOptions,
): Cohort {
  const { questionnaire } = tally;
  const members = tally.members();
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
    axes: byKey(AXES, (axis) => groupStanding(tally.axes[axis])),
    matrix: byKey(AREAS, (area) => byKey(AXES, (axis) => groupStanding(tally.matrix[area][axis]))),
    profiles: questionnaire.profiles.flatMap(({ id }) => {
      const group = tally.profiles.get(id);
      if (!group) return [];
      const axes =
        group.structures < LEAST_GROUP ? null : byKey(AXES, (axis) => groupStanding(group.axes[axis]));
      return [{ profile: id, structures: group.structures, axes }];
    }),
    dangers: dangers(tally),
    attending: tally.collective.structures,
    ...arrange(basis, tally.collective, members?.filter(({ isCollective }) => isCollective) ?? null),
    calendar,
    spreads: tally.spreads.spreads(),
    commonActions: most(questionnaire.actions, tally.actions)
      .filter(([, structures]) => structures >= LEAST_GROUP)
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

function dangers({ questionnaire: { questions, actions }, ...tally }: Tally): SharedDanger[] {
  return questions
    .flatMap(({ id }): SharedDanger[] => {
      const structures = tally.dangers.get(id) ?? 0;
      if (structures < SHARED) return [];
      const [best] = most(actions, tally.dangerActions.get(id) ?? new Map());
      return [{ question: id, structures, action: best?.[0] ?? null }];
    })
    .sort((a, b) => b.structures - a.structures);
}

const groupStanding = ({ scores, levels, undocumented }: StandingTally): GroupStanding => ({
  scores: scores.distribution(),
  levels: [...levels],
  undocumented,
});

/** Ids with their counts, largest first; ties in the questionnaire's order. */
function most(items: readonly { id: string }[], counts: ReadonlyMap<string, number>): [string, number][] {
  return items
    .flatMap(({ id }): [string, number][] => {
      const n = counts.get(id);
      return n === undefined ? [] : [[id, n]];
    })
    .sort((a, b) => b[1] - a[1]);
}
