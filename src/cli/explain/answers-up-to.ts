import { hasOptions, type Question } from '../../model/questionnaire.ts';
import { isAtMost } from '../../model/thresholds.ts';
import { worth } from '../../model/worth.ts';
import type { Words } from './telling.ts';

/** The answers to a question worth a value or less, as they are written in a file; else how low they are. */
export function answersUpTo(question: Question, most: number, { number }: Words): string[] {
  const isLow = (value: number | null) => value !== null && isAtMost(value, most);
  const answers = hasOptions(question)
    ? question.options.filter(({ value }) => isLow(value)).map(({ id }) => id)
    : question.type === 'yes-no'
      ? [true, false].filter((answer) => isLow(worth(question, answer))).map((is) => (is ? 'yes' : 'no'))
      : question.type === 'scale'
        ? [...question.points.keys()].map((i) => i + 1).filter((point) => isLow(worth(question, point)))
        : [];
  return answers.length > 0 ? answers.map(String) : [`≤ ${number(most)}`];
}
