import { AREAS, AXES, byKey } from '../model/questionnaire.ts';
import type { AgeBands } from './age-bands.ts';
import type { Cohort } from './cohort.ts';
import { sharedProgramme } from './shared-programme.ts';
import { areApart, isUntraceable, sharedStanding } from './shared-standing.ts';
import type { Tally } from './tally.ts';

/**
 * A cohort as it is told to whoever pays for it, who may well know its structures: nobody is named, and no count is
 * told that is of few structures or of all but a few, nor of all, which would tell of each; and of two counts, none
 * that differ by few. What is named (a topic, a theme, an action) tells a count as well: it is named only where its
 * count may be told. A count that is not told is null, or its line is left out. Of a group that is itself too small,
 * nothing is told but how many structures it has.
 * @param least the fewest structures that a count may be of.
 * @param tally what the cohort was drawn from.
 */
export function shared(cohort: Cohort, least: number, tally: Tally): Cohort {
  const all = cohort.structures;
  const come = cohort.attending ?? all;
  const isTold = (structures: number | null, of = all) => isUntraceable(structures, of, least);
  const count = (structures: number | null) => (isTold(structures) ? structures : null);
  const standing = (its: Cohort['axes']['vision']) => sharedStanding(its, all, least);
  const aiming = all - (cohort.withoutObjective ?? 0);
  const dangers = cohort.dangers
    .filter(({ structures }) => isTold(structures))
    .map((its) => {
      const plans = tally.dangerActions.get(its.question)?.get(its.action ?? '') ?? null;
      return { ...its, action: isTold(plans) ? its.action : null };
    });
  const merged = count(cohort.merged);
  const called = new Map<string, number>();
  for (const { action, structures } of cohort.training.flatMap(({ actions }) => actions)) {
    called.set(action, (called.get(action) ?? 0) + structures);
  }

  return {
    ...cohort,
    // Who knows how many structures there are can tell from the answers that some have several, or that none has.
    respondents: merged === null ? null : cohort.respondents,
    merged,
    // The first day is one structure's, and so is the last.
    dates: null,
    members: null,
    objectives: cohort.objectives.filter(
      ({ structures }) => isTold(structures) && areApart(structures, aiming, least),
    ),
    withoutObjective: count(cohort.withoutObjective),
    axes: byKey(AXES, (axis) => standing(cohort.axes[axis])),
    matrix: byKey(AREAS, (area) => byKey(AXES, (axis) => standing(cohort.matrix[area][axis]))),
    profiles: toldProfiles(cohort, least),
    dangers,
    attending: come === all && all >= least ? all : count(come),
    programme: sharedProgramme(tally.collective, all, least, dangers),
    commonActions: cohort.commonActions
      .filter(
        ({ action, structures }) =>
          isTold(structures) && areApart(structures, called.get(action) ?? all, least),
      )
      .map((its) => ({ ...its, concerned: null })),
    pairs: [],
    training: cohort.training
      // Whoever knows whose way it is could tell that all of these ask for some.
      .filter(({ training, structures }) => isTold(structures, tally.ways.get(training) ?? all))
      .map((its) => ({
        ...its,
        actions: its.actions.filter(
          ({ structures }) => structures >= least && areApart(structures, its.structures, least),
        ),
        concerned: null,
      })),
    ages: all < least ? NO_AGES : toldAges(cohort.ages, least, merged === null ? all : Infinity),
  };
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

/**
 * Not how many people gave their age, where that would tell how many a small band has, that nobody did, or that some
 * structures have several respondents.
 * @param most how many people may be told of.
 */
function toldAges(ages: AgeBands, least: number, most: number): AgeBands {
  const { people, bands } = ages;
  const others = (people ?? 0) - bands.reduce((total, its) => total + its.people, 0);
  const isTold = (bands.length > 0 && others === 0) || others >= least;
  return isTold && (people ?? 0) <= most ? ages : { ...ages, people: null };
}

const NO_AGES: AgeBands = { people: null, bands: [], compared: 0, differences: [] };
