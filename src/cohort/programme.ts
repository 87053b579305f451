import { AREAS, AXES } from '../model/questionnaire.js';
import { type CaseStudies, Cases } from './cases.js';
import { type Practice, practice } from './practice.js';
import type { Tally } from './tally.js';
import { exercise, SHARED, type Theme, theme } from './theme.js';

/** Four collective days make eight half-days; the last is the review. */
export const HALF_DAYS = 7;

/** One half-day of practice and one of case studies, whatever the answers; the others have themes. */
const THEMES = HALF_DAYS - 2;

/** One collective half-day. */
export type CollectiveHalfDay = Theme | Practice | CaseStudies;

/**
 * The collective half-days, in the questionnaire's order: stakes before tools, tools before prospects. The themes are
 * those of the twelve cells of the matrix whose questions most structures ask for help on; each area has one, as soon
 * as one structure asks for help there; where a structure states no objective, the half-day of objectives is one of
 * them, whatever else is needed. Practice comes once the tools have been talked over, case studies at the end.
 */
export function programme(tally: Tally): CollectiveHalfDay[] {
  const members = tally.members();
  const cells = AREAS.flatMap((area) => AXES.map((axis) => ({ area, axis })));
  const themes = (least: number) =>
    cells.flatMap((cell) => theme(tally, members, cell, least) ?? []).sort(mostShared);
  const shared = themes(SHARED);
  const first = tally.withoutObjective > 0 ? objectiveTheme(tally, shared) : null;
  const chosen = first ? [first] : [];
  const isChosen = (one: Theme) => chosen.some(({ area, axis }) => area === one.area && axis === one.axis);
  for (const area of AREAS) {
    if (chosen.some((one) => one.area === area)) continue;
    const [best] = [...shared, ...themes(1)].filter((one) => one.area === area);
    if (best) chosen.push(best);
  }
  chosen.push(...shared.filter((one) => !isChosen(one)).slice(0, THEMES - chosen.length));
  const cases = new Cases(tally, members);
  const told = withExercises(tally, chosen.sort(inOrder)).map((one) => cases.ofTheme(one));
  return [
    ...told.filter(({ area }) => area !== 'prospects'),
    practice(tally, members),
    ...told.filter(({ area }) => area === 'prospects'),
    cases.ofDay(told),
  ];
}

/** The themes with the action that each begins in the room, another one each time. */
function withExercises(tally: Tally, themes: readonly Theme[]): Theme[] {
  const taken = new Set(themes.flatMap((one) => one.exercise ?? []));
  return themes.map((one) => {
    const its = one.exercise ?? exercise(tally, one, taken);
    if (its !== null) taken.add(its);
    return { ...one, exercise: its };
  });
}

/** The questionnaire's order: by area, then by axis. */
const inOrder = (a: Theme, b: Theme): number =>
  AREAS.indexOf(a.area) - AREAS.indexOf(b.area) || AXES.indexOf(a.axis) - AXES.indexOf(b.axis);

/** By the structures that share the first question, then by all those of its questions. */
function mostShared(a: Theme, b: Theme): number {
  const first = ({ questions }: Theme) => questions[0]?.inNeed ?? 0;
  const all = ({ questions }: Theme) => questions.reduce((total, { inNeed }) => total + (inNeed ?? 0), 0);
  return first(b) - first(a) || all(b) - all(a);
}

/** The half-day on what the first `objective` action raises, its own question if it can; it is begun in the room. */
function objectiveTheme({ questionnaire }: Tally, themes: readonly Theme[]): Theme | null {
  const action = questionnaire.actions.find(({ kind }) => kind === 'objective');
  if (!action) return null;
  const [found] = action.addresses.flatMap(
    (id) => themes.find(({ questions }) => questions.some(({ question }) => question === id)) ?? [],
  );
  return found ? { ...found, exercise: action.id } : null;
}
