import type { AnswerValue } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { worth } from '../../model/worth.ts';
import { type Cell, counts } from '../../scoring/cell.ts';

/** A team that was asked where it would like to be about everything would want everything. */
const MOST = 5;
/** From this value on, an answer is no low one. */
const LOW = 0.5;

/**
 * The questions for which a target is asked, of those that inform an axis: the lowest answers, the lowest first; a
 * quarter of the questions at most.
 */
export function targetQuestions(shown: readonly Cell[]): string[] {
  const room = Math.min(MOST, Math.ceil(shown.length / 4));
  return shown
    .filter((cell) => cell.state === 'answered')
    .filter(counts)
    .filter(({ question, value }) => Object.keys(question.weights).length > 0 && value <= LOW)
    .filter(({ question, value }) => value < highest(question))
    .sort((a, b) => a.value - b.value)
    .slice(0, room)
    .map(({ question }) => question.id);
}

/** Whether an answer is worth more than another one: no other is a target, which the plan takes for a wish. */
export const isHigher = (question: Question, answer: AnswerValue, than: AnswerValue): boolean =>
  (worth(question, answer) ?? 0) > (worth(question, than) ?? 0);

/** The items of a question that are worth more than its answer, by their ranks; null where items are not chosen from. */
export function higherItems(question: Question, today: AnswerValue): number[] | null {
  return itemsOf(question)?.flatMap((answer, i) => (isHigher(question, answer, today) ? [i] : [])) ?? null;
}

/** The answers of which one is chosen, in the order in which they are shown. */
function itemsOf(question: Question): AnswerValue[] | null {
  switch (question.type) {
    case 'single':
      return question.options.map(({ id }) => id);
    case 'scale':
      return question.points.map((_, i) => i + 1);
    case 'yes-no':
      return [true, false];
    default:
      return null;
  }
}

/** The most that an answer can be worth. */
function highest(question: Question): number {
  switch (question.type) {
    case 'number':
      return Math.max(0, ...question.bands.map(({ value }) => value));
    case 'multiple': {
      const ids = question.options.map(({ id }) => id);
      const together = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
      return Math.max(...[together, ...ids.map((id) => [id])].map((chosen) => worth(question, chosen) ?? 0));
    }
    default:
      return Math.max(0, ...(itemsOf(question) ?? []).map((answer) => worth(question, answer) ?? 0));
  }
}
