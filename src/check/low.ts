import type { AnswerValue } from '../model/answer.js';
import type { Condition } from '../model/condition.js';
import type { Question } from '../model/questionnaire.js';

/** The condition that a question has one of its lowest answers; null where it is not scored. */
export function isLow(question: Question): Condition | null {
  const lowest = lowestAnswers(question);
  return lowest.length === 0
    ? null
    : { kind: 'answer', question: question.id, oneOf: lowest, path: question.path };
}

function lowestAnswers(question: Question): AnswerValue[] {
  switch (question.type) {
    case 'single':
    case 'multiple': {
      if (question.type === 'multiple' && question.scoring === 'share') {
        return question.options.map((option) => option.id);
      }
      const lowest = Math.min(...question.options.map((option) => option.value ?? 0));
      return question.options.filter((option) => (option.value ?? 0) === lowest).map((option) => option.id);
    }
    case 'scale':
      return [question.reverse ? question.points.length : 1];
    case 'number': {
      const lowest = Math.min(...question.bands.map((band) => band.value));
      return question.bands
        .filter((band) => band.value === lowest)
        .map((band) => Math.min(Math.max(band.from, question.min ?? band.from), question.max ?? band.from));
    }
    case 'yes-no':
      return [question.reverse];
    case 'text':
      return [];
  }
}
