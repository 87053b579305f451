import type { AnswerValue } from './answer.ts';
import { isScored, type MultipleQuestion, type Question } from './questionnaire.ts';

/**
 * What an answer is worth, from 0 (worst) to 1 (best); null if the question is not scored.
 * @param answer a valid one.
 */
export function worth(question: Question, answer: AnswerValue): number | null {
  if (!isScored(question)) return null;
  switch (question.type) {
    case 'single':
      return question.options.find((option) => option.id === answer)?.value ?? 0;
    case 'multiple':
      return multipleValue(question, answer as string[]);
    case 'scale':
      return reversed(question.reverse, (Number(answer) - 1) / (question.points.length - 1));
    case 'number':
      // The last band reached; below the first, no band is reached.
      return question.bands.filter((band) => Number(answer) >= band.from).at(-1)?.value ?? 0;
    case 'yes-no':
      return reversed(question.reverse, answer === true ? 1 : 0);
    case 'text':
      return null;
  }
}

const reversed = (reverse: boolean, value: number): number => (reverse ? 1 - value : value);

function multipleValue({ options, scoring }: MultipleQuestion, answer: string[]): number {
  const chosen = options.filter((option) => answer.includes(option.id));
  if (scoring === 'share') {
    const counted = (list: typeof options) => list.filter((option) => !option.exclusive).length;
    return counted(options) === 0 ? 0 : counted(chosen) / counted(options);
  }
  const values = chosen.map((option) => option.value ?? 0);
  return scoring === 'max' ? Math.max(0, ...values) : Math.min(1, sum(values));
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
