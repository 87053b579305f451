import type { AnswerValue } from '../model/answer.js';
import type { AnswerCondition } from '../model/condition.js';
import { meets } from '../model/condition.js';
import type { MultipleQuestion, NumberQuestion, Question } from '../model/questionnaire.js';

/** Groups of options that conditions tell apart, above which their sets are too many to go through. */
const MOST_GROUPS = 10;

/**
 * Answers to a question, one for each group that `leaves` cannot tell apart; every answer belongs to such a group,
 * so that what holds for these holds for all.
 * @returns null where there are too many.
 */
export function representatives(
  question: Question,
  leaves: readonly AnswerCondition[],
): AnswerValue[] | null {
  const seen = new Map<string, AnswerValue>();
  const all = candidates(question, leaves);
  if (all === null) return null;
  for (const answer of all) {
    const group = leaves.map((leaf) => (meets(leaf, answer) ? '1' : '0')).join('');
    if (!seen.has(group)) seen.set(group, answer);
  }
  return [...seen.values()];
}

function candidates(question: Question, leaves: readonly AnswerCondition[]): AnswerValue[] | null {
  switch (question.type) {
    case 'single':
      return question.options.map((option) => option.id);
    case 'multiple':
      return sets(question, leaves);
    case 'scale':
      return question.points.map((_, i) => i + 1);
    case 'number':
      return numbers(question, leaves);
    case 'yes-no':
      return [true, false];
    case 'text':
      return [...leaves.flatMap((leaf) => ('oneOf' in leaf ? leaf.oneOf : [])), '\0'];
  }
}

/** Sets of options: of those that no leaf tells apart, one is enough. */
function sets(question: MultipleQuestion, leaves: readonly AnswerCondition[]): AnswerValue[] | null {
  const one = (exclusive: boolean) =>
    representatives(
      {
        ...question,
        type: 'single',
        options: question.options.filter((option) => option.exclusive === exclusive),
      },
      leaves,
    ) as string[];
  const free = one(false);
  if (free.length > MOST_GROUPS) return null;
  let together: string[][] = [[]];
  for (const id of free) together = [...together, ...together.map((set) => [...set, id])];
  return [...together.filter((set) => set.length > 0), ...one(true).map((id) => [id])];
}

/** The numbers that the leaves name, those just beside them, and both ends. */
function numbers(question: NumberQuestion, leaves: readonly AnswerCondition[]): number[] {
  const named = leaves
    .flatMap((leaf) => (leaf.kind === 'range' ? [leaf.atLeast, leaf.atMost] : leaf.oneOf))
    .filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
  const ends = [question.min, question.max].filter((value) => value !== null);
  const sorted = [...new Set([...named, ...ends])].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  const between = sorted.flatMap((value, i) => [value, (value + (sorted[i + 1] ?? value)) / 2]);
  const whole = sorted.flatMap((value) => [
    Math.floor(value) - 1,
    Math.floor(value),
    Math.ceil(value),
    Math.ceil(value) + 1,
  ]);
  return (question.integer ? whole : [first - 1, ...between, last + 1]).filter(
    (value) => value >= (question.min ?? value) && value <= (question.max ?? value),
  );
}
