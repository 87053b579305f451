import type { AnswerValue } from '../model/answer.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { worth } from '../model/worth.ts';
import { answerIn, type Draft, withAnswer } from './draft.ts';
import { questionOf } from './situation.ts';
import { highest, isHigher } from './targets.ts';

/** The answer that a target exceeds; null unless the question is answered. */
export function todayIn(draft: Draft, id: string): AnswerValue | null {
  const { given } = answerIn(draft, id);
  return given?.kind === 'value' ? given.value : null;
}

/** Whether a target can be set on a question: it is answered, and something is worth more. */
export function canAim(questionnaire: Questionnaire, draft: Draft, id: string): boolean {
  const question = questionOf(questionnaire, id);
  const now = todayIn(draft, id);
  return now !== null && (worth(question, now) ?? Infinity) < highest(question);
}

/** The target of a question if it exceeds the answer of today: a file may hold others, which say nothing. */
export function wishIn(questionnaire: Questionnaire, draft: Draft, id: string): AnswerValue | null {
  const now = todayIn(draft, id);
  const { target } = answerIn(draft, id);
  if (now === null || target === null) return null;
  return isHigher(questionOf(questionnaire, id), target, now) ? target : null;
}

/** A draft without a question's target if its answer, which has changed, no longer leaves it anything to exceed. */
export function withoutReached(questionnaire: Questionnaire, draft: Draft, id: string): Draft {
  if (answerIn(draft, id).target === null || wishIn(questionnaire, draft, id) !== null) return draft;
  return withAnswer(draft, id, { target: null });
}
