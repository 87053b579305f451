import { AREAS, AXES } from '../model/questionnaire.ts';
import { type CaseStudies, Cases } from './cases.ts';
import type { CollectiveTally } from './collective.ts';
import type { Member } from './member.ts';
import { dangerAction, type Practice, practice, practised, sharedDangers } from './practice.ts';
import { type Asked, exercise, type Placed, placed, SHARED, type Theme, theme, weightOf } from './theme.ts';

/** Four collective days make eight half-days; the last is the review. */
export const HALF_DAYS = 7;

/** One half-day is always practice and one case studies; the others have themes. */
const THEMES = HALF_DAYS - 2;

/** One collective half-day. */
export type CollectiveHalfDay = Theme | Practice | CaseStudies;

/**
 * The collective half-days, in the questionnaire's order: stakes, tools, prospects. Themes are the cells of the matrix
 * whose questions concern most structures. Each area has one, if any of its questions concerns a structure; the
 * half-day on objectives is one whenever a structure states none. Practice comes after the themes on tools, case
 * studies at the end. A danger that several structures share always has a place: practice takes the most shared ones
 * about tools, and all those that no theme takes. No subject has two half-days.
 * @param members the structures that come; null if too many to list.
 */
export function programme(tally: CollectiveTally, members: readonly Member[] | null): CollectiveHalfDay[] {
  if (tally.structures === 0) return [];
  const dangers = sharedDangers(tally);
  const hands = practised(dangers);
  const chosen = chooseThemes(tally, members, new Set(idsOf(hands)));
  const themed = new Set(chosen.flatMap(({ questions }) => questions.map(({ question }) => question)));
  const taken = dangers.filter((danger) => hands.includes(danger) || !themed.has(danger.question.id));
  const begun = taken.flatMap((danger) => dangerAction(tally, danger) ?? []);
  const themes = withExercises(tally, chosen.sort(inOrder), begun);
  const exercises = themes.flatMap(({ exercise }) => exercise ?? []);
  const onTools = practice(tally, members, taken, new Set([...themed, ...exercises]));
  const subjects = new Set([...themed, ...onTools.questions.map(({ question }) => question)]);
  const cases = new Cases(tally, members, subjects);
  const told = themes.map((one) => cases.ofTheme(one));
  return [
    ...told.filter(({ area }) => area !== 'prospects'),
    onTools,
    ...told.filter(({ area }) => area === 'prospects'),
    cases.ofDay(told, onTools.actions),
  ];
}

function chooseThemes(
  tally: CollectiveTally,
  members: readonly Member[] | null,
  elsewhere: ReadonlySet<string>,
): Theme[] {
  const cells = AREAS.flatMap((area) => AXES.map((axis) => ({ area, axis })));
  const weigh = mostShared(tally);
  const themes = (least: number) =>
    cells.flatMap((cell) => theme(tally, members, cell, least, elsewhere) ?? []).sort(weigh);
  const shared = themes(SHARED);
  const first = tally.withoutObjective > 0 ? objectiveTheme(tally, shared) : null;
  const chosen = first ? [first] : [];
  const isChosen = (one: Theme) => chosen.some(({ area, axis }) => area === one.area && axis === one.axis);
  for (const area of AREAS) {
    if (chosen.some((one) => one.area === area)) continue;
    const [best] = [...shared, ...themes(1)].filter((one) => one.area === area);
    if (best) chosen.push(best);
  }
  return [...chosen, ...shared.filter((one) => !isChosen(one)).slice(0, THEMES - chosen.length)];
}

/**
 * Adds to each theme a different action to begin in the room.
 * @param elsewhere the actions that practice begins with.
 */
function withExercises(
  tally: CollectiveTally,
  themes: readonly Theme[],
  elsewhere: readonly string[],
): Theme[] {
  const taken = new Set([...elsewhere, ...themes.flatMap((one) => one.exercise ?? [])]);
  return themes.map((one) => {
    const action = one.exercise ?? exercise(tally, one, taken);
    if (action !== null) taken.add(action);
    return { ...one, exercise: action };
  });
}

const idsOf = (placed: readonly Placed[]): string[] => placed.map(({ question }) => question.id);

/** The questionnaire's order: by area, then by axis. */
const inOrder = (a: Theme, b: Theme): number =>
  AREAS.indexOf(a.area) - AREAS.indexOf(b.area) || AXES.indexOf(a.axis) - AXES.indexOf(b.axis);

/** Compares by the weight of the first question, then of all. */
function mostShared(tally: CollectiveTally): (a: Theme, b: Theme) => number {
  const weights = new Map(placed(tally, () => true).map((item) => [item.question.id, weightOf(item)]));
  const weight = (asked: Asked | undefined) => weights.get(asked?.question ?? '') ?? 0;
  const totalWeight = ({ questions }: Theme) => questions.reduce((total, asked) => total + weight(asked), 0);
  return (a, b) => weight(b.questions[0]) - weight(a.questions[0]) || totalWeight(b) - totalWeight(a);
}

/** The theme with a question of the first `objective` action, its own if possible; it begins in the room. */
function objectiveTheme({ questionnaire }: CollectiveTally, themes: readonly Theme[]): Theme | null {
  const action = questionnaire.actions.find(({ kind }) => kind === 'objective');
  if (!action) return null;
  const [found] = action.addresses.flatMap(
    (id) => themes.find(({ questions }) => questions.some(({ question }) => question === id)) ?? [],
  );
  return found ? { ...found, exercise: action.id } : null;
}
