import { ownQuestion } from '../model/questionnaire.ts';
import type { Resolved } from '../scoring/resolved.ts';
import { type Facts, truthOf } from '../scoring/truth.ts';

/** Whether some answers of a structure with this profile and these facts could call for an action. */
export function hasActionFor({ questionnaire, structure }: Resolved): boolean {
  const { profile, facts } = structure;
  const known: Facts = { profile, answer: (id) => facts.get(id) };
  const unasked = new Set(
    questionnaire.questions.filter(({ when }) => when && truthOf(when, known) === false).map(({ id }) => id),
  );
  return questionnaire.actions.some(
    (action) =>
      !unasked.has(ownQuestion(action)) && (action.when === null || truthOf(action.when, known) !== false),
  );
}
