import type { AnswerValue } from '../model/answer.ts';
import { type AnswerCondition, meets } from '../model/condition.ts';
import type { MultipleQuestion, NumberQuestion, Question } from '../model/questionnaire.ts';
import { worth } from '../model/worth.ts';

/** Above this many distinguishable groups of options, there are too many sets to go through. */
const MOST_GROUPS = 10;

/**
 * One answer to a question for each group that `leaves` cannot tell apart. Every answer belongs to such a group, so
 * what holds for these holds for all.
 * @returns null if there are too many.
 */
export function representatives(
  question: Question,
  leaves: readonly AnswerCondition[],
): AnswerValue[] | null {
  const all = candidates(question, leaves);
  if (!all || leaves.length > 1) return all && firstOfEach(all, (answer) => signature(leaves, answer));
  // One that tells most apart has two kinds of answers.
  const [leaf] = leaves;
  if (!leaf) return all.slice(0, 1);
  const [first, ...others] = all;
  if (first === undefined) return [];
  const isMet = meets(leaf, first);
  const other = others.find((answer) => meets(leaf, answer) !== isMet);
  return other === undefined ? [first] : [first, other];
}

/**
 * The answers to a scored question with their worth: one per option, point or side; for sets of options and for
 * numbers, one per group that neither `leaves` nor their worth can tell apart.
 * @returns null if there are too many.
 */
export function valuedAnswers(
  question: Question,
  leaves: readonly AnswerCondition[],
): { answer: AnswerValue; worth: number }[] | null {
  const all = question.type === 'multiple' ? everySet(question) : candidates(question, leaves);
  const valued = all?.flatMap((answer) => {
    const value = worth(question, answer);
    return value === null ? [] : [{ answer, worth: value }];
  });
  const isGrouped = question.type === 'multiple' || question.type === 'number';
  if (!valued || !isGrouped) return valued ?? null;
  return firstOfEach(valued, ({ answer, worth }) => `${signature(leaves, answer)} ${worth}`);
}

const signature = (leaves: readonly AnswerCondition[], answer: AnswerValue): string =>
  leaves.reduce((said, leaf) => said + (meets(leaf, answer) ? '1' : '0'), '');

function firstOfEach<T>(items: readonly T[], group: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) {
    const its = group(item);
    if (!seen.has(its)) seen.set(its, item);
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

/** Sets of options: one option is enough for each group that no leaf tells apart. */
function sets(question: MultipleQuestion, leaves: readonly AnswerCondition[]): AnswerValue[] | null {
  const onePerGroup = (exclusive: boolean) =>
    representatives(
      {
        ...question,
        type: 'single',
        isSpread: true,
        options: question.options.filter((option) => option.exclusive === exclusive),
      },
      leaves,
    ) as string[];
  return combined(onePerGroup(false), onePerGroup(true));
}

/** Every set of options that can be chosen. */
function everySet({ options }: MultipleQuestion): AnswerValue[] | null {
  const ids = (exclusive: boolean) =>
    options.filter((option) => option.exclusive === exclusive).map(({ id }) => id);
  return combined(ids(false), ids(true));
}

function combined(free: readonly string[], alone: readonly string[]): string[][] | null {
  if (free.length > MOST_GROUPS) return null;
  let sets: string[][] = [[]];
  for (const id of free) sets = [...sets, ...sets.map((set) => [...set, id])];
  return [...sets.filter((set) => set.length > 0), ...alone.map((id) => [id])];
}

/** The numbers that the leaves and the bands name, their neighbours, and both ends. */
function numbers(question: NumberQuestion, leaves: readonly AnswerCondition[]): number[] {
  const named = leaves
    .flatMap((leaf) => (leaf.kind === 'range' ? [leaf.atLeast, leaf.atMost] : leaf.oneOf))
    .filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
  const ends = [question.min, question.max].filter((value) => value !== null);
  const sorted = [...new Set([...named, ...question.bands.map(({ from }) => from), ...ends])].sort(
    (a, b) => a - b,
  );
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
