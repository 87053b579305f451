import { byKey } from '../model/by-key.js';
import { AREAS, AXES } from '../model/questionnaire.js';
import type { AgeBands } from './age-bands.js';
import type { Cohort } from './cohort.js';
import type { CollectiveHalfDay } from './programme.js';
import { isUntraceable, sharedStanding } from './shared-standing.js';
import type { Asked } from './theme.js';

/**
 * A cohort as it is told to whoever pays for it, who may well know its structures: nobody is named, and no count is
 * told that is of few structures or of all but a few, nor of all, which would tell of each; and of two counts, none
 * that differ by few. A count that is not told is null, or its line is left out.
 * @param least the fewest structures that a count may be of.
 * @param ways how many structures have each way to training, whether they ask for some or not.
 */
export function shared(cohort: Cohort, least: number, ways: ReadonlyMap<string, number>): Cohort {
  const all = cohort.structures;
  const come = cohort.attending ?? all;
  const isTold = (structures: number | null, of = all) => isUntraceable(structures, of, least);
  const count = (structures: number | null, of = all) => (isTold(structures, of) ? structures : null);
  /** Whether both a count and a larger one that holds it may be told: no few are between them. */
  const areApart = (small: number, large: number) => small === large || Math.abs(large - small) >= least;
  const standing = (its: Cohort['axes']['vision']) => sharedStanding(its, all, least);
  const aiming = all - (cohort.withoutObjective ?? 0);
  const dangers = cohort.dangers.filter(({ structures }) => isTold(structures));
  const called = new Map<string, number>();
  for (const { action, structures } of cohort.training.flatMap(({ actions }) => actions)) {
    called.set(action, (called.get(action) ?? 0) + structures);
  }

  return {
    ...cohort,
    merged: count(cohort.merged),
    // The first day is one structure's, and so is the last.
    dates: null,
    members: null,
    objectives: cohort.objectives.filter(
      ({ structures }) => isTold(structures) && areApart(structures, aiming),
    ),
    withoutObjective: count(cohort.withoutObjective),
    axes: byKey(AXES, (axis) => standing(cohort.axes[axis])),
    matrix: byKey(AREAS, (area) => byKey(AXES, (axis) => standing(cohort.matrix[area][axis]))),
    profiles: toldProfiles(cohort, least),
    dangers,
    attending: come === all ? all : count(cohort.attending),
    programme: cohort.programme.map(halfDay),
    commonActions: cohort.commonActions
      .filter(
        ({ action, structures }) => isTold(structures) && areApart(structures, called.get(action) ?? all),
      )
      .map((its) => ({ ...its, concerned: null })),
    pairs: [],
    training: cohort.training
      // Whoever knows whose way it is could tell that all of these ask for some.
      .filter(({ training, structures }) => isTold(structures, ways.get(training) ?? all))
      .map((its) => ({
        ...its,
        actions: its.actions.filter(
          ({ structures }) => structures >= least && areApart(structures, its.structures),
        ),
        concerned: null,
      })),
    ages: toldAges(cohort.ages, least),
  };

  function halfDay(its: CollectiveHalfDay): CollectiveHalfDay {
    switch (its.kind) {
      case 'theme': {
        const questions = its.questions.map(asked);
        const apart = questions.every(({ inNeed }) => areApart(inNeed ?? 0, its.structures ?? 0));
        return {
          ...its,
          concerned: null,
          structures: apart ? ofDays(its.structures) : null,
          questions,
          tellers: ofDays(its.tellers),
          cases: [],
        };
      }
      case 'practice':
        return { ...its, concerned: null, structures: coming(), questions: its.questions.map(asked) };
      case 'cases':
        return { ...its, concerned: null, structures: coming(), tellers: ofDays(its.tellers), cases: [] };
    }
  }

  /** How many come to the days, which is no secret where all do. */
  function coming(): number | null {
    return come === all ? all : count(come);
  }

  /** Whoever knows how many come to the collective days could subtract from these as well. */
  function ofDays(structures: number | null): number | null {
    return isTold(structures) && isTold(structures, come) ? structures : null;
  }

  function asked({ question, inNeed, answered }: Asked): Asked {
    const untold = { question, inNeed: null, answered: null };
    if (inNeed === null || answered === null || ofDays(inNeed) === null) return untold;
    const isAnswered = areApart(answered, all) && areApart(answered, come) && isTold(inNeed, answered);
    const danger = dangers.find((its) => its.question === question);
    return isAnswered && areApart(danger?.structures ?? inNeed, inNeed)
      ? { question, inNeed, answered }
      : untold;
  }
}

/**
 * How many structures the profiles of enough have, without a figure of theirs; not the smallest of these where all the
 * others together would be few.
 */
function toldProfiles({ profiles, structures: all }: Cohort, least: number): Cohort['profiles'] {
  const large = profiles
    .filter(({ structures }) => structures >= least)
    .map((profile) => ({ ...profile, axes: null }));
  const others = all - large.reduce((total, { structures }) => total + structures, 0);
  if (others === 0 || others >= least) return large;
  const fewest = Math.min(...large.map(({ structures }) => structures));
  const smallest = large.findLast(({ structures }) => structures === fewest);
  return large.filter((profile) => profile !== smallest);
}

/** Not how many people gave their age, where that would tell how many a small band has. */
function toldAges(ages: AgeBands, least: number): AgeBands {
  const others = (ages.people ?? 0) - ages.bands.reduce((total, { people }) => total + people, 0);
  return others === 0 || others >= least ? ages : { ...ages, people: null };
}
