import type { Question } from '../model/questionnaire.ts';
import { EPSILON } from '../model/thresholds.ts';

/**
 * Whether two versions of a question measure alike: the same kind of answers, worth the same.
 * @param earlier with its options under the names of the later version.
 */
export function measuresAlike(earlier: Question, later: Question): boolean {
  const [one, other] = [rulerOf(earlier), rulerOf(later)];
  return (
    earlier.type === later.type &&
    one.size === other.size &&
    [...one].every(([answer, value]) => Math.abs((other.get(answer) ?? Number.NaN) - value) <= EPSILON)
  );
}

/** What each answer is worth, as far as a question lists its answers. */
function rulerOf(question: Question): Map<string, number> {
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const values = question.options.map(({ id, value }): [string, number] => [id, value ?? 0]);
      return new Map(question.type === 'multiple' ? [...values, [question.scoring, 0]] : values);
    }
    case 'scale':
      return new Map(
        question.points.map((_, i, { length }) => [String(question.reverse ? length - i : i + 1), i]),
      );
    case 'yes-no':
      return new Map([['yes', question.reverse ? 0 : 1]]);
    case 'number':
      return new Map(question.bands.map(({ from, value }) => [String(from), value]));
    case 'text':
      return new Map();
  }
}
