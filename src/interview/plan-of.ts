import { momentsOf } from '../cohort/moments.ts';
import { type AnswerSheet, areTwo } from '../model/answer-sheet.ts';
import type { Action, Questionnaire } from '../model/questionnaire.ts';
import { personIn, stemOf } from '../model/stem.ts';
import { structureKey } from '../model/structure.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { resolveSheet } from '../scoring/resolve-sheet.ts';
import { type Draft, sheetOf } from './draft.ts';
import type { Interview } from './model.ts';

/** The plan that an interview ends with. */
export const planOf = (questionnaire: Questionnaire, sheets: readonly AnswerSheet[]): Plan =>
  makePlan(
    questionnaire,
    sheets.map((sheet) => resolveSheet(questionnaire, sheet)),
    { isWhole: true, usualAccompaniment: 'none' },
  );

/** Cache per draft, since drafts never change: each screen asks several times. */
const known = new WeakMap<Draft, { setting: Interview['setting']; actions: readonly Action[] }>();

/** The actions that the plan begins with, at most three, if the interview ends with these answers. */
export function firstActions(model: Interview): readonly Action[] {
  const { setting, draft, file } = model;
  const found = known.get(draft);
  if (found?.setting === setting) return found.actions;
  const mine = sheetOf(draft, file ?? '');
  const others = setting.found
    .filter(({ faults }) => faults === 0)
    .map((other) => sheetOf(other.draft, other.file))
    .filter((other) => isAnothers(other, mine));
  const { actions: all, first } = planOf(setting.questionnaire, presentOf([mine, ...others]));
  const actions = first.flatMap((id) => all.flatMap(({ action }) => (action.id === id ? [action] : [])));
  known.set(draft, { setting, actions });
  return actions;
}

/** The answers of a structure's files that say where it stands today: none of an earlier date. */
export const presentOf = (sheets: readonly AnswerSheet[]): AnswerSheet[] =>
  momentsOf(sheets.map((sheet) => ({ sheet }))).now.map(({ sheet }) => sheet);

/**
 * Whether answers are those of another of the structure's people, and go into its plan too. The same person's may stand
 * beside theirs in another format.
 */
export const isAnothers = (other: AnswerSheet, mine: AnswerSheet): boolean =>
  other.file !== mine.file &&
  stemOf(other.file) === stemOf(mine.file) &&
  (personIn(other.file) !== personIn(mine.file) || areTwo(other, mine)) &&
  other.structure.profile === mine.structure.profile &&
  structureKey(other.structure) === structureKey(mine.structure);
