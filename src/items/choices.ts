import type { AnswerValue } from '../model/answer.ts';
import { isScored, type NumberQuestion, type Question } from '../model/questionnaire.ts';

/** One of the answers that a question offers. */
export interface Choice {
  /** An option's id; a point of a scale from 1; `yes` or `no`; where a band begins, or `below` all of them. */
  id: string;
  /** From 0 to 1; null where it has none of its own. */
  value: number | null;
}

/** What a question offers, in its order; nothing for a text, nor for a number without bands. */
export function choicesOf(question: Question): Choice[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ id, value }) => ({ id, value }));
    case 'scale': {
      const last = question.points.length - 1;
      return question.points.map((_, i) => ({
        id: String(i + 1),
        value: (question.reverse ? last - i : i) / last,
      }));
    }
    case 'yes-no':
      return ['no', 'yes'].map((id, i) => ({ id, value: question.reverse ? 1 - i : i }));
    case 'number': {
      const bands = question.bands.map(({ from, value }) => ({ id: String(from), value }));
      return hasBelow(question) ? [{ id: 'below', value: 0 }, ...bands] : bands;
    }
    case 'text':
      return [];
  }
}

/** The places among a question's choices of those that an answer is made of. */
export function placesOf(question: Question, given: AnswerValue): number[] {
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const ids = Array.isArray(given) ? given : [given];
      return question.options.flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
    }
    case 'scale':
      return [Number(given) - 1];
    case 'yes-no':
      return [given === true ? 1 : 0];
    case 'number': {
      const reached = question.bands.filter(({ from }) => Number(given) >= from).length;
      return question.bands.length > 0 ? [hasBelow(question) ? reached : reached - 1] : [];
    }
    case 'text':
      return [];
  }
}

/** Whether a number may be below all bands. */
function hasBelow({ bands: [first], min }: NumberQuestion): boolean {
  return first !== undefined && (min === null || min < first.from);
}

/** Fewer values are no scale: of two, one is always chosen often. */
const SCALE = 3;

/** The least and the most that an answer may be worth, from 0 to 1; null where they say nothing of a scale. */
export function endsOf(question: Question): [lowest: number, highest: number] | null {
  if (!isScored(question)) return null;
  if (question.type === 'multiple') return [0, 1];
  const values = new Set(choicesOf(question).flatMap(({ value }) => value ?? []));
  return values.size < SCALE ? null : [Math.min(...values), Math.max(...values)];
}
