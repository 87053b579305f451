import type { AnswerValue } from '../model/answer.ts';
import type { Question } from '../model/questionnaire.ts';
import { LOW } from '../model/thresholds.ts';
import { worth } from '../model/worth.ts';
import { type Cell, counts } from '../scoring/cell.ts';

/** A team asked for a target on everything would want everything. */
const MOST = 5;

/** For how many of its questions a team is asked for a target, at the most: a quarter of them. */
export const mostTargets = (questions: number): number => Math.min(MOST, Math.ceil(questions / 4));

/**
 * The questions for which a target is asked, among those that inform an axis: the lowest answers, lowest first.
 */
export function targetQuestions(shown: readonly Cell[]): Question[] {
  return shown
    .filter((cell) => cell.state === 'answered')
    .filter(counts)
    .filter(({ question, value }) => isAimable(question) && value <= LOW && value < highest(question))
    .sort((a, b) => a.value - b.value)
    .slice(0, mostTargets(shown.length))
    .map(({ question }) => question);
}

/** Whether a low answer to a question can ask for a target: if it informs an axis. */
export const isAimable = ({ weights }: Question): boolean => Object.keys(weights).length > 0;

/** Whether an answer is worth more than another one: nothing else is a target, which the plan takes as a wish. */
export const isHigher = (question: Question, answer: AnswerValue, than: AnswerValue): boolean =>
  (worth(question, answer) ?? 0) > (worth(question, than) ?? 0);

/** The most that an answer can be worth. */
export function highest(question: Question): number {
  switch (question.type) {
    case 'number':
      return Math.max(0, ...question.bands.map(({ value }) => value));
    case 'multiple': {
      const ids = question.options.map(({ id }) => id);
      const together = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
      return Math.max(...[together, ...ids.map((id) => [id])].map((chosen) => worth(question, chosen) ?? 0));
    }
    case 'text':
      return 0;
    default:
      return Math.max(0, ...singles(question).map((answer) => worth(question, answer) ?? 0));
  }
}

/** The answers to choose from, if only one is chosen. */
function singles(question: Extract<Question, { type: 'single' | 'scale' | 'yes-no' }>): AnswerValue[] {
  switch (question.type) {
    case 'single':
      return question.options.map(({ id }) => id);
    case 'scale':
      return question.points.map((_, i) => i + 1);
    case 'yes-no':
      return [true, false];
  }
}
