import { byKey } from '../model/by-key.js';
import { AREAS, AXES } from '../model/questionnaire.js';
import type { Cohort, GroupStanding } from './cohort.js';
import type { CollectiveHalfDay } from './programme.js';
import type { Asked } from './theme.js';

/**
 * A cohort as it is told to whoever pays for it, who may well know its structures: nobody is named, and no count is
 * told that is of few structures, or of all but a few, since subtraction gives the others. A count that is not told
 * is null, or its line is left out.
 * @param least the fewest structures that a count may be of.
 */
export function shared(cohort: Cohort, least: number): Cohort {
  const all = cohort.structures;
  const isTold = (structures: number | null, of = all) => isUntraceable(structures, of, least);
  const count = (structures: number | null) => (isTold(structures) ? structures : null);
  // Whoever knows how many come to the collective days could subtract from these as well.
  const ofDays = (structures: number | null) =>
    isTold(structures) && isTold(structures, cohort.attending ?? all) ? structures : null;
  const standing = (its: GroupStanding, of = all) => sharedStanding(its, of, least);

  return {
    ...cohort,
    merged: count(cohort.merged),
    members: null,
    objectives: cohort.objectives.filter(({ structures }) => isTold(structures)),
    withoutObjective: count(cohort.withoutObjective),
    axes: byKey(AXES, (axis) => standing(cohort.axes[axis])),
    matrix: byKey(AREAS, (area) => byKey(AXES, (axis) => standing(cohort.matrix[area][axis]))),
    profiles: toldProfiles(cohort, least).map(({ axes, ...its }) => ({
      ...its,
      axes: axes && byKey(AXES, (axis) => standing(axes[axis], its.structures)),
    })),
    dangers: cohort.dangers.filter(({ structures }) => isTold(structures)),
    attending: count(cohort.attending),
    programme: cohort.programme.map(halfDay),
    commonActions: cohort.commonActions
      .filter(({ structures }) => isTold(structures))
      .map((its) => ({ ...its, concerned: null })),
    pairs: [],
    training: cohort.training
      .filter(({ structures }) => isTold(structures))
      .map((its) => ({
        ...its,
        actions: its.actions.filter(
          ({ structures }) => isTold(structures) && isTold(structures, its.structures),
        ),
        concerned: null,
      })),
  };

  function halfDay(its: CollectiveHalfDay): CollectiveHalfDay {
    const nobody = { concerned: null };
    switch (its.kind) {
      case 'theme':
        return {
          ...its,
          ...nobody,
          structures: ofDays(its.structures),
          questions: its.questions.map(asked),
          tellers: tellers(its.tellers),
          cases: [],
        };
      case 'practice':
        return { ...its, ...nobody, structures: count(its.structures), questions: its.questions.map(asked) };
      case 'cases':
        return {
          ...its,
          ...nobody,
          structures: count(its.structures),
          tellers: tellers(its.tellers),
          cases: [],
        };
    }
  }

  function asked({ question, inNeed, answered }: Asked): Asked {
    const told = answered !== null && ofDays(answered) !== null && isTold(inNeed, answered);
    return told && ofDays(inNeed) !== null
      ? { question, inNeed, answered }
      : { question, inNeed: null, answered: null };
  }

  /** That nobody has a case to tell is known all the same: it is in nobody's disfavour. */
  function tellers(structures: number | null): number | null {
    return structures === 0 ? 0 : ofDays(structures);
  }
}

/** Whether a count tells of no few structures: neither those that it counts, nor the others of the whole. */
const isUntraceable = (structures: number | null, all: number, least: number): boolean =>
  structures !== null && structures >= least && (structures === all || all - structures >= least);

/** The figures of enough structures of a whole; how many are at each level, only where no level has few. */
function sharedStanding(
  { scores, levels, undocumented }: GroupStanding,
  all: number,
  least: number,
): GroupStanding {
  if (scores === null || (scores.n ?? 0) < least) return { scores: null, levels: null, undocumented: null };
  const isTold = isUntraceable(scores.n, all, least);
  const isSpread = levels?.every((structures) => structures === 0 || structures >= least);
  return {
    scores: { ...scores, n: isTold ? scores.n : null },
    levels: isTold && isSpread ? levels : null,
    undocumented: isUntraceable(undocumented, all, least) ? undocumented : null,
  };
}

/** The profiles of enough structures, but for the smallest where all the others together would be few. */
function toldProfiles({ profiles, structures: all }: Cohort, least: number): Cohort['profiles'] {
  const large = profiles.filter(({ structures }) => structures >= least);
  const others = all - large.reduce((total, { structures }) => total + structures, 0);
  if (others === 0 || others >= least) return large;
  const fewest = Math.min(...large.map(({ structures }) => structures));
  const smallest = large.findLast(({ structures }) => structures === fewest);
  return large.filter((profile) => profile !== smallest);
}
