import { AREAS, AXES, byKey } from '../model/questionnaire.ts';
import { INTERVALS, type IntervalKind } from './interval.ts';
import {
  type Absent,
  type Counts,
  FATES,
  type Fate,
  OUTCOMES,
  type Outcome,
  type Panel,
  type PanelAction,
  type PanelQuestion,
  READINGS,
  RESPONDENTS,
  type Reading,
  type UsualYear,
} from './panel.ts';
import type { Respondents } from './voices.ts';

/**
 * A panel as shown to whoever pays, who may know the structures, what each of them was asked, and how this is done: nobody
 * is named, and whatever is added up or subtracted, no group of a few structures is known to exist, one at least and fewer
 * than `least`. Nor is anything known of all those who were asked it, or of none.
 *
 * - Of each row, whose kinds share out the panel, some counts are told, such that enough is left of those that the row is
 *   about, which are not always the panel: the structures that were asked the question, or enough for something to be read
 *   of the axis; those that had the action in their plan, and those that could.
 * - What is a part of another row's count has no figure at all: what moved among those that did an action, how many
 *   compare on nothing, the mean step.
 * - There is no figure of either date by itself. Of the structures of one date alone, by which the panel and that date
 *   differ, the number is told where they are enough.
 * - A question or an action of which nothing is told is left out, and nothing is ordered by what is not told.
 *
 * What an answer makes certain of another, and what readers know otherwise, is not accounted for.
 * @param least the smallest number of structures that a count may be about.
 */
export function sharedPanel(panel: Panel, least: number): Panel {
  const { structures: all, questionnaire } = panel;
  /** @param beside how many structures the row is not about. */
  const of = <Kind extends string>(kinds: readonly Kind[], counts: Counts<Kind>, beside: number | null = 0) =>
    told(kinds, counts, all - (beside ?? 0) - least, least);
  const order = new Map(questionnaire.actions.map(({ id }, i) => [id, i]));
  const placeOf = ({ action }: PanelAction) => order.get(action) ?? order.size;
  return {
    ...panel,
    members: null,
    years: { before: year(panel.years.before, least), after: year(panel.years.after, least) },
    only: { before: absent(panel.only.before, least), after: absent(panel.only.after, least) },
    alike: null,
    intervals: of(INTERVALS, panel.intervals),
    respondents: of(RESPONDENTS, panel.respondents),
    incomparable: null,
    axes: byKey(AXES, (axis) => of(READINGS, panel.axes[axis], panel.axes[axis].unasked)),
    areas: byKey(AREAS, (area) => of(READINGS, panel.areas[area], panel.areas[area].unasked)),
    questions: panel.questions
      .map(
        (each): PanelQuestion => ({
          ...each,
          structures: of(FATES, each.structures, each.structures.unasked),
          step: null,
        }),
      )
      .filter(isTold),
    actions: panel.actions
      .map(
        (each): PanelAction => ({
          ...each,
          structures: told(OUTCOMES, each.structures, mostOfAction(each, all, least), least),
          answers: null,
        }),
      )
      .filter(isTold)
      .sort(
        (a, b) =>
          (b.structures.done ?? 0) - (a.structures.done ?? 0) ||
          placeOf(a) - placeOf(b) ||
          (a.action < b.action ? -1 : 1),
      ),
  };
}

/**
 * How many structures may be told what became of an action: enough are left of those that had it in their plan. Nor must
 * they be all that could have it, which would tell that each of them did, hence what it answered.
 */
function mostOfAction(
  { structures: { unplanned, excluded } }: PanelAction,
  all: number,
  least: number,
): number {
  const possible = all - (excluded ?? 0);
  return Math.min(possible - (unplanned ?? 0) - least, possible - least - 1);
}

/**
 * Of no row is told how many structures it says nothing of. They are often the same ones in several rows, such as those of
 * a short track, which would let one row be subtracted from another. And since all that is left may be theirs, of no kinds
 * without a count, alone or together, is it known that they are few, or nobody.
 */
const NEVER: ReadonlySet<string> = new Set<Fate | Reading | Outcome | Respondents | IntervalKind>([
  'apart',
  'silent',
  'unasked',
  'unplanned',
  'excluded',
  'unknown',
]);

/**
 * The counts of a row that may be told, one after the other, each of enough structures.
 * @param most how many structures they may be of together.
 */
function told<Kind extends string>(
  kinds: readonly Kind[],
  counts: Counts<Kind>,
  most: number,
  least: number,
): Counts<Kind> {
  let left = most;
  return byKey(kinds, (kind) => {
    const count = counts[kind];
    if (NEVER.has(kind) || count === null || count < least || count > left) return null;
    left -= count;
    return count;
  });
}

const isTold = ({ structures }: PanelQuestion | PanelAction): boolean =>
  Object.values<number | null>(structures).some((count) => count !== null);

const absent = ({ structures }: Absent, least: number): Absent => ({
  structures: (structures ?? 0) >= least ? structures : null,
  names: null,
});

const year = (usual: UsualYear | null, least: number): UsualYear | null =>
  usual && (usual.structures ?? 0) >= least ? { ...usual, structures: null } : null;
