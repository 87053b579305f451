import { AREAS, AXES, byKey, FLASH, type Question, type Questionnaire } from '../model/questionnaire.ts';
import { compareVersions } from '../model/version.ts';
import { type MakePlanOptions, makePlan } from '../plan/make-plan.ts';
import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';
import { changesOf } from './changes.ts';
import type { Comparison, Dated } from './comparison.ts';
import { deedsOf, type PlanBoxes, withBoxes } from './deeds.ts';
import { isBetween, type Standing } from './lists.ts';
import { movementOn } from './movement.ts';
import { measuresAlike } from './ruler.ts';
import { voicesOf } from './voices.ts';

/** A structure's answers of one date: one sheet per person, read against the later answers' questionnaire. */
export interface Answered {
  sheets: readonly (ResolvedSheet & { readonly version: string })[];
  /** Ids that the files answer, and that the questionnaire no longer has. */
  gone: readonly string[];
}

export interface CompareOptions extends MakePlanOptions {
  /** The questionnaire as it was; null where nobody has it: what it asked is then known from the answers alone. */
  earlier: Questionnaire | null;
  /** What is ticked in the earlier plan; null where it is not at hand. */
  boxes: PlanBoxes | null;
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
  { earlier, boxes, ...options }: CompareOptions,
): Comparison {
  const [then, now] = [inOrder(before.sheets), inOrder(after.sheets)];
  const was = makePlan(questionnaire, then, options);
  const next = makePlan(questionnaire, withBoxes(now, boxes), options);
  const voices = voicesOf(then, now);
  const questions = changesOf({
    questionnaire,
    before: was.resolved,
    after: next.resolved,
    voices,
    standingOf: standings(questionnaire, before, after, earlier),
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
      boxes?.ids ?? was.actions.map(({ action }) => action.id),
      now,
      boxes,
      questions,
    ),
    next,
  };
}

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

/** Which of the two dates asked a question, and whether it was the same one. */
function standings(
  questionnaire: Questionnaire,
  before: Answered,
  after: Answered,
  earlier: Questionnaire | null,
): (question: Question, i: number) => Standing {
  const was =
    earlier &&
    new Map(earlier.questions.map((question) => [presentId(question.id, questionnaire), question]));
  const isOlder = before.sheets.every(({ version }) => compareVersions(version, questionnaire.version) < 0);
  const isLeftOut = ({ id }: Question, i: number) =>
    before.sheets.every(({ sheet }) => !sheet.answers.get(id)?.given) && !isHiddenFrom(before, i);
  const versions = (side: Answered) => side.sheets.map(({ version }) => version);
  return (question, i) => {
    const then = was?.get(question.id);
    // Without the questionnaire of then, a question of which older answers say nothing was not asked yet.
    const isNew = was ? !then : isOlder && isLeftOut(question, i);
    if (isNew) return 'new';
    const changed = questionnaire.changed.get(question.id);
    const isReworded = versions(before).some((one) =>
      versions(after).some((other) => isBetween(changed, one, other)),
    );
    return isReworded || (then && !measuresAlike(then, question, questionnaire)) ? 'reworded' : 'common';
  };
}

/** Whether nobody would have been asked a question of the questionnaire, by its place. */
const isHiddenFrom = ({ sheets }: Answered, i: number): boolean =>
  sheets.every(({ cells }) => cells[i]?.state === 'hidden' && cells[i].value === null);

/** The questions that only the earlier date has. */
function withdrawnFrom(
  questionnaire: Questionnaire,
  gone: readonly string[],
  earlier: Questionnaire | null,
): Map<string, Question | null> {
  const known = new Set(questionnaire.questions.map(({ id }) => id));
  const asked = new Map((earlier?.questions ?? []).map((question) => [question.id, question]));
  const ids = [...asked.keys(), ...gone].filter((id) => !known.has(presentId(id, questionnaire)));
  return new Map([...new Set(ids)].sort().map((id) => [id, asked.get(id) ?? null]));
}

const presentId = (id: string, { renamed }: Questionnaire): string => renamed.questions.get(id) ?? id;
