import type { AnswerValue } from '../model/answer.js';
import type { Condition } from '../model/condition.js';
import type { NumberQuestion, Question } from '../model/questionnaire.js';

/** What a test says of the value, from 0 to 1, of an answer. */
type Test = (value: number) => boolean;

/** The condition that a question has one of its lowest answers; null where it is not scored. */
export function isLow(question: Question): Condition | null {
  const lowest = Math.min(...valuesOf(question));
  return has(question, (value) => value === lowest);
}

/** The condition that an answer is far enough from the best one to call for an action; null where none ever is. */
export const isImprovable = (question: Question): Condition | null =>
  has(question, (value) => 1 - value >= 0.1 - 1e-9);

/** The condition that a question has an answer whose value passes; null where none does. */
function has(question: Question, test: Test): Condition | null {
  const { id, path } = question;
  if (question.type === 'number') {
    const of = bandsOf(question, test);
    return of.length === 0 ? null : { kind: 'any', of, path };
  }
  const oneOf = answersOf(question, test);
  return oneOf.length === 0 ? null : { kind: 'answer', question: id, oneOf, path };
}

/** Each answer that has a value of its own, with that value; of several options, each chosen alone. */
function valued(question: Exclude<Question, NumberQuestion>): [AnswerValue, number][] {
  switch (question.type) {
    case 'single':
    case 'multiple': {
      // With `share`, what one option is worth depends on the others: any may stand in a low answer.
      const isShare = question.type === 'multiple' && question.scoring === 'share';
      return question.options.map(({ id, value }) => [id, isShare ? 0 : (value ?? 0)]);
    }
    case 'scale':
      return question.points.map((_, i) => {
        const value = i / (question.points.length - 1);
        return [i + 1, question.reverse ? 1 - value : value];
      });
    case 'yes-no':
      return [
        [true, question.reverse ? 0 : 1],
        [false, question.reverse ? 1 : 0],
      ];
    case 'text':
      return [];
  }
}

const answersOf = (question: Exclude<Question, NumberQuestion>, test: Test): AnswerValue[] =>
  valued(question).flatMap(([answer, value]) => (test(value) ? [answer] : []));

const valuesOf = (question: Question): number[] =>
  question.type === 'number'
    ? question.bands.map(({ value }) => value)
    : valued(question).map(([, value]) => value);

/** Under any other number of the next band. */
const JUST_UNDER = 1e-9;

/** The numbers of the bands whose value passes. */
function bandsOf({ id, bands, path }: NumberQuestion, test: Test): Condition[] {
  return bands.flatMap(({ from, value }, i): Condition[] => {
    const next = bands[i + 1];
    const atMost = next ? next.from - JUST_UNDER : Number.POSITIVE_INFINITY;
    return test(value) ? [{ kind: 'range', question: id, atLeast: from, atMost, path }] : [];
  });
}
