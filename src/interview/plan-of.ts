import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { Action, Questionnaire } from '../model/questionnaire.ts';
import { stemOf } from '../model/stem.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { resolveSheet } from '../scoring/resolve-sheet.ts';
import { type Draft, sheetOf, structureIn } from './draft.ts';
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
  const others = othersOf(model).map((other) => sheetOf(other.draft, other.file));
  const { actions: all, first } = planOf(setting.questionnaire, [sheetOf(draft, file ?? ''), ...others]);
  const actions = first.flatMap((id) => all.flatMap(({ action }) => (action.id === id ? [action] : [])));
  known.set(draft, { setting, actions });
  return actions;
}

/** The structure's other people, whose answers the plan takes in too. */
const othersOf = ({ setting, draft, file }: Interview) =>
  setting.found.filter(
    (other) =>
      other.file !== file &&
      other.faults === 0 &&
      stemOf(other.file) === stemOf(file ?? '') &&
      other.draft.profile === draft.profile &&
      structureIn(other.draft) === structureIn(draft),
  );
