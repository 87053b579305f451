import { isUntraceable } from '../cohort/shared-standing.ts';
import { AREAS, AXES, byKey } from '../model/questionnaire.ts';
import {
  type Absent,
  type Counts,
  FATES,
  OUTCOMES,
  type Panel,
  type PanelAction,
  type PanelQuestion,
  READINGS,
  RESPONDENTS,
  type UsualYear,
} from './panel.ts';

/**
 * A panel as shown to whoever pays, who may know the structures and how this is done: nobody is named, and whatever is
 * added up or subtracted, no group of a few structures is known to exist, one at least and fewer than `least`. Nor is
 * anything known of all of them, or of none.
 *
 * - Of each row, whose kinds share out the panel, some counts are told: see `told`.
 * - What is a part of another row's count has no figure at all: what moved among those that did an action, how many
 *   compare on nothing, the mean step.
 * - There is no figure of either date by itself. Of the structures of one date alone, by which the panel and that date
 *   differ, the number is told where they are enough.
 * - A question or an action of which nothing is told is left out, and nothing is ordered by what is not told.
 *
 * What follows from a questionnaire's conditions, and what readers know otherwise, is not accounted for.
 * @param least the smallest number of structures that a count may be about.
 */
export function sharedPanel(panel: Panel, least: number): Panel {
  const { structures: all, questionnaire } = panel;
  const of = <Kind extends string>(kinds: readonly Kind[], counts: Counts<Kind>) =>
    told(kinds, counts, all, least);
  const order = new Map(questionnaire.actions.map(({ id }, i) => [id, i]));
  const placeOf = ({ action }: PanelAction) => order.get(action) ?? order.size;
  return {
    ...panel,
    members: null,
    years: { before: year(panel.years.before, least), after: year(panel.years.after, least) },
    only: { before: absent(panel.only.before, least), after: absent(panel.only.after, least) },
    respondents: of(RESPONDENTS, panel.respondents),
    incomparable: null,
    axes: byKey(AXES, (axis) => of(READINGS, panel.axes[axis])),
    areas: byKey(AREAS, (area) => of(READINGS, panel.areas[area])),
    questions: panel.questions
      .map((each): PanelQuestion => ({ ...each, structures: of(FATES, each.structures), step: null }))
      .filter(isTold),
    actions: panel.actions
      .map((each): PanelAction => ({ ...each, structures: of(OUTCOMES, each.structures), answers: null }))
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
 * The counts of a row that may be told, one after the other: each is about enough structures, and so are all those that
 * are then left. Those of the last kind never are: they are often the same structures in several rows, such as those of a
 * short track, which would let one row be subtracted from another. And since all that is left may be theirs, of no kinds
 * without a count, alone or together, is it known that they are few, or nobody.
 */
function told<Kind extends string>(
  kinds: readonly Kind[],
  counts: Counts<Kind>,
  all: number,
  least: number,
): Counts<Kind> {
  let left = all;
  return byKey(kinds, (kind) => {
    const count = counts[kind];
    if (kind === kinds.at(-1) || count === null || !isUntraceable(count, left, least)) return null;
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
