import { AREAS, AXES, byKey, FLASH, type Questionnaire } from '../model/questionnaire.ts';
import { compareVersions } from '../model/version.ts';
import { type MakePlanOptions, makePlan } from '../plan/make-plan.ts';
import type { Cell } from '../scoring/cell.ts';
import { mergeSheets } from '../scoring/resolve.ts';
import type { Resolved } from '../scoring/resolved.ts';
import type { Answered } from './answered.ts';
import { changesOf } from './changes.ts';
import type { Comparison, Dated } from './comparison.ts';
import { deedsOf, type PlanBox, withBoxes } from './deeds.ts';
import { type Followed, NOT_FOLLOWED } from './followed.ts';
import { movementOn } from './movement.ts';
import { pasts, withdrawnFrom } from './past.ts';
import { type Voices, voicesOf } from './voices.ts';

export interface CompareOptions extends MakePlanOptions {
  /** The questionnaire as it was; null where nobody has it: what it asked is then known from the answers alone. */
  earlier: Questionnaire | null;
  /** The earlier plan's boxes, in its order; null where it is not at hand. */
  boxes: readonly PlanBox[] | null;
  /** What is noted where the actions are followed up. */
  followed?: Followed | undefined;
}

/**
 * Compares a structure's answers of two dates: like for like, on the questions that both were asked, with the threshold
 * beyond which it is no noise. Pure: same answers, same comparison, whatever the order of the files.
 * @param before one sheet or more, of the same structure as those `after`.
 */
export function compare(
  questionnaire: Questionnaire,
  before: Answered,
  after: Answered,
  { earlier, boxes, followed = NOT_FOLLOWED, ...options }: CompareOptions,
): Comparison {
  const [then, now] = [inOrder(before.sheets), inOrder(after.sheets)];
  const was = makePlan(questionnaire, then, options);
  const next = makePlan(questionnaire, withBoxes(now, boxes ?? [], followed.statuses), options);
  const voices = voicesOf(then, now);
  const questions = changesOf({
    questionnaire,
    before: cellsOf(was.resolved, 'before', voices),
    after: cellsOf(next.resolved, 'after', voices),
    voices,
    pastOf: pasts(questionnaire, before, after, earlier),
    withdrawn: withdrawnFrom(questionnaire, before.gone, earlier),
  });
  const dates = { before: dated(was, before), after: dated(next, after) };
  const circumstances = {
    respondents: voices.respondents,
    isFlash: dates.before.isFlash || dates.after.isFlash,
  };
  const asked = questions.flatMap((change) =>
    change.question ? [{ change, question: change.question }] : [],
  );
  return {
    questionnaire,
    ...dates,
    respondents: voices.respondents,
    people: voices.people,
    axes: byKey(AXES, (axis) =>
      movementOn(
        asked.flatMap(({ change, question: { weights } }) => {
          const weight = weights[axis];
          return weight === undefined ? [] : [{ change, weight }];
        }),
        circumstances,
      ),
    ),
    areas: byKey(AREAS, (area) =>
      movementOn(
        asked.flatMap(({ change, question }) => {
          const weight = Object.values(question.weights).reduce((sum, one) => sum + one, 0);
          return question.area === area && weight > 0 ? [{ change, weight }] : [];
        }),
        circumstances,
      ),
    ),
    questions,
    actions: deedsOf(
      questionnaire,
      boxes?.map(({ id }) => id) ?? was.actions.map(({ action }) => action.id),
      now,
      boxes ?? [],
      followed.statuses,
      questions,
    ),
    unplanned: followed.unplanned,
    next,
  };
}

/** What those who are compared say together, question by question: where nobody is known again, everybody. */
const cellsOf = (
  { questionnaire, cells }: Resolved,
  date: 'before' | 'after',
  { respondents, people, pairs }: Voices,
): readonly Cell[] =>
  people === 0 || respondents === 'same'
    ? cells
    : mergeSheets(
        questionnaire,
        pairs.flatMap((pair) => pair[date]),
        false,
      ).cells;

/** In the order of their files, whatever the order they are given in. */
const inOrder = (sheets: Answered['sheets']): Answered['sheets'] =>
  [...sheets].sort((a, b) => (a.sheet.file < b.sheet.file ? -1 : 1));

function dated(
  { resolved, scores }: Pick<Comparison['next'], 'resolved' | 'scores'>,
  { sheets }: Answered,
): Dated {
  const versions = sheets.map(({ version }) => version).sort(compareVersions);
  return {
    resolved,
    scores,
    version: versions.at(-1) ?? '',
    isFlash: sheets.every(({ sheet }) => sheet.track === FLASH),
  };
}
