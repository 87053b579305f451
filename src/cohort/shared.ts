import { AREAS, AXES, byKey } from '../model/questionnaire.ts';
import type { AgeBands } from './age-bands.ts';
import { NO_DATES, PROPOSED, proposed } from './arranged.ts';
import type { Cohort } from './cohort.ts';
import { sharedProgramme } from './shared-programme.ts';
import { areApart, isUntraceable, sharedStanding } from './shared-standing.ts';
import type { Tally } from './tally.ts';

/**
 * A cohort as shown to its funder, who may know the structures: nobody is named, and no count is disclosed that is
 * about few structures, all but a few, or all (which would expose each), nor two counts that differ by few. Naming
 * something (a topic, a theme, an action) also discloses a count, and follows the same rule. An undisclosed count is
 * null, or its line is left out. Of a group that is too small, only the number of structures is disclosed.
 * @param least the smallest number of structures that a count may be about.
 * @param tally what the cohort was made from.
 */
export function shared(cohort: Cohort, least: number, tally: Tally): Cohort {
  const all = cohort.structures;
  const come = cohort.attending ?? all;
  const isTold = (structures: number | null, among = all) => isUntraceable(structures, among, least);
  const count = (structures: number | null) => (isTold(structures) ? structures : null);
  const standing = (group: Cohort['axes']['vision']) => sharedStanding(group, all, least);
  const aiming = all - (cohort.withoutObjective ?? 0);
  const dangers = cohort.dangers
    .filter(({ structures }) => isTold(structures))
    .map((danger) => {
      const plans = tally.dangerActions.get(danger.question)?.get(danger.action ?? '') ?? null;
      return { ...danger, action: isTold(plans) ? danger.action : null };
    });
  const merged = count(cohort.merged);
  const called = new Map<string, number>();
  for (const { action, structures } of cohort.training.flatMap(({ actions }) => actions)) {
    called.set(action, (called.get(action) ?? 0) + structures);
  }

  return {
    ...cohort,
    // Compared with the number of structures, it would reveal whether some have several respondents.
    respondents: merged === null ? null : cohort.respondents,
    merged,
    // The first date is one structure's, and so is the last.
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
    arrangement: PROPOSED,
    calendar: NO_DATES,
    spreads: [],
    programme: sharedProgramme(tally.collective, all, least, dangers).map(proposed),
    commonActions: cohort.commonActions
      .filter(
        ({ action, structures }) =>
          isTold(structures) && areApart(structures, called.get(action) ?? all, least),
      )
      .map((common) => ({ ...common, concerned: null })),
    pairs: [],
    training: cohort.training
      // A reader who knows which structures have this fund could tell that all of them ask for training.
      .filter(({ training, structures }) => isTold(structures, tally.ways.get(training) ?? all))
      .map((need) => ({
        ...need,
        actions: need.actions.filter(
          ({ structures }) => structures >= least && areApart(structures, need.structures, least),
        ),
        concerned: null,
      })),
    ages: all < least ? NO_AGES : toldAges(cohort.ages, least, merged === null ? all : Infinity),
  };
}

/**
 * How many structures each large enough profile has, without its axes; the smallest is left out if the undisclosed
 * ones together would be few.
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
 * Hides how many people gave their age if that would reveal the size of a small band, that nobody did, or that some
 * structures have several respondents.
 * @param most how many people may be disclosed.
 */
function toldAges(ages: AgeBands, least: number, most: number): AgeBands {
  const { people, bands } = ages;
  const others = (people ?? 0) - bands.reduce((total, band) => total + band.people, 0);
  const isTold = (bands.length > 0 && others === 0) || others >= least;
  return isTold && (people ?? 0) <= most ? ages : { ...ages, people: null };
}

const NO_AGES: AgeBands = { people: null, bands: [], compared: 0, differences: [] };
