import type { AnswerValue, Given } from '../model/answer.ts';
import { compareVersions } from '../model/version.ts';
import { answerIn, type Draft, withAnswer } from './draft.ts';
import type { Interview, Setting, Step } from './model.ts';
import { questionOf, situate } from './situation.ts';
import { todayIn } from './wishes.ts';

type Compared = Pick<Interview, 'setting' | 'before' | 'draft'>;

/**
 * What was answered to a question last time, if that compares with what is answered now: it was asked then, and its
 * sentences still say the same. null if not, or if nothing was; a text says something else each time.
 */
export function answerThen(
  { setting, before }: Pick<Compared, 'setting' | 'before'>,
  id: string,
): AnswerValue | null {
  if (before === null || isReworded(setting, before.version, id)) return null;
  const { questionnaire } = setting;
  if (questionOf(questionnaire, id).type === 'text') return null;
  const { shown } = situate(questionnaire, before.draft);
  return shown.some(({ question }) => question.id === id) ? todayIn(before.draft, id) : null;
}

const isReworded = ({ questionnaire: { changed } }: Setting, version: string, id: string): boolean =>
  compareVersions(changed.get(id) ?? version, version) > 0;

/** Whether a question has another answer than last time. */
export function differs(model: Compared, id: string): boolean {
  const [then, now] = [answerThen(model, id), todayIn(model.draft, id)];
  return then !== null && now !== null && !isSame(then, now);
}

/** Several things are the same in any order. */
const isSame = (one: AnswerValue, other: AnswerValue): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((id) => other.includes(id))
    : one === other;

/** Whether what was true last time is asked: where people see it otherwise by now. */
export const looksAgain = (model: Compared, id: string): boolean => {
  const { why } = answerIn(model.draft, id);
  return differs(model, id) && (why === 'clearer' || why === 'reread');
};

/** A draft with another answer to a question: what explained the one before it does not explain this one. */
export function reanswered(draft: Draft, id: string, given: Given | null): Draft {
  const before = answerIn(draft, id).given;
  const isAsBefore = before?.kind === 'value' && given?.kind === 'value' && isSame(before.value, given.value);
  return withAnswer(draft, id, isAsBefore ? { given } : { given, why: null, before: null });
}

/** Whether nothing that comes later in the questionnaire is answered: what was passed over before that stays so. */
export function isLastAnswered({ setting, draft }: Compared, id: string): boolean {
  const ids = situate(setting.questionnaire, draft).shown.map(({ question }) => question.id);
  return ids.slice(ids.indexOf(id) + 1).every((later) => answerIn(draft, later).given === null);
}

/** The steps that follow a question where its answer is not last time's. */
export function stepsAfter(model: Interview, id: string): Step[] {
  const { step } = model;
  const isHere = (at: string) => step.at === at && step.question === id;
  return [
    ...(differs(model, id) || isHere('differs') ? [{ at: 'differs', question: id }] : []),
    ...(looksAgain(model, id) || isHere('hindsight') ? [{ at: 'hindsight', question: id }] : []),
  ];
}
