import type { Path } from '../diagnostics/diagnostic.ts';
import type { Condition as ConditionFile, Expectation } from '../generated/questionnaire-file.ts';
import { type AnswerValue, yesOrNo } from './answer.ts';

/**
 * A condition on a structure's profile and answers: data, never an expression to evaluate, with three truth values by
 * Kleene's strong logic (S. C. Kleene, Introduction to Metamathematics, 1952, § 64).
 */
export type Condition =
  | { kind: 'all' | 'any'; of: Condition[]; path: Path }
  | { kind: 'not'; of: Condition; path: Path }
  | { kind: 'profile'; oneOf: string[]; path: Path }
  | { kind: 'answer'; question: string; oneOf: AnswerValue[]; orUnsaid?: boolean; path: Path }
  | { kind: 'range'; question: string; atLeast: number; atMost: number; path: Path };

/** The leaves of a condition that read a question's answer. */
export type AnswerCondition = Extract<Condition, { question: string }>;

/** What a condition needs to know about a question or fact that it names. */
export interface AskedType {
  type: string;
  isFact: boolean;
}
export type TypeOf = (question: string) => AskedType | undefined;

/** The word, in a condition on a fact, for what the structure did not say. */
export const UNSAID = 'unknown';

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/**
 * Builds a condition from a map of the file: all its entries must hold.
 * @param typeOf used to read `yes` and `oui` as answers, and `unknown`, on a fact, as not said.
 */
export function buildCondition(file: ConditionFile, path: Path, typeOf: TypeOf): Condition {
  const parts = Object.entries(file).map(([key, value]): Condition => {
    const at = [...path, key];
    const nested = (item: unknown, where: Path) => buildCondition(item as ConditionFile, where, typeOf);
    switch (key) {
      case 'all':
      case 'any':
        return { kind: key, of: (value as unknown[]).map((item, i) => nested(item, [...at, i])), path: at };
      case 'not':
        return { kind: 'not', of: nested(value, at), path: at };
      case 'profile':
        return { kind: 'profile', oneOf: list(value as string | string[]), path: at };
      default:
        return answerCondition(key, value as Expectation, at, typeOf(key));
    }
  });
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', of: parts, path };
}

function answerCondition(
  question: string,
  expected: Expectation,
  path: Path,
  asked: AskedType | undefined,
): AnswerCondition {
  if (typeof expected === 'object' && !Array.isArray(expected)) {
    return {
      kind: 'range',
      question,
      atLeast: expected['at-least'] ?? Number.NEGATIVE_INFINITY,
      atMost: expected['at-most'] ?? Number.POSITIVE_INFINITY,
      path,
    };
  }
  const oneOf = list(expected).map((value) => (asked?.type === 'yes-no' ? (yesOrNo(value) ?? value) : value));
  return {
    kind: 'answer',
    question,
    oneOf,
    orUnsaid: asked?.isFact === true && oneOf.includes(UNSAID),
    path,
  };
}

type Leaf = Exclude<Condition, { kind: 'all' | 'any' | 'not' }>;

/** What a condition reads: asked for again and again. */
const reading = new WeakMap<Condition, { leaves: readonly Leaf[]; questions: readonly string[] }>();

function readingOf(condition: Condition) {
  const known = reading.get(condition);
  if (known) return known;
  const all = leavesIn(condition);
  const questions = new Set<string>();
  for (const leaf of all) if (leaf.kind !== 'profile') questions.add(leaf.question);
  const read = { leaves: all, questions: [...questions] };
  reading.set(condition, read);
  return read;
}

function leavesIn(condition: Condition): readonly Leaf[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesIn);
    case 'not':
      return leavesIn(condition.of);
    default:
      return [condition];
  }
}

/** Every leaf of a condition, from left to right. */
export const leaves = (condition: Condition): readonly Leaf[] => readingOf(condition).leaves;

/** The ids of the questions that a condition reads, each once. */
export const questionsOf = (condition: Condition): readonly string[] => readingOf(condition).questions;

/** The ids of the profiles that a condition names. */
export const profilesOf = (condition: Condition): string[] =>
  leaves(condition).flatMap((leaf) => (leaf.kind === 'profile' ? leaf.oneOf : []));

/** Whether two conditions are the same, apart from the order of their lists. */
export const isSameCondition = (one: Condition, other: Condition): boolean =>
  inOneOrder(one) === inOneOrder(other);

/** A condition as a text that does not depend on the order of its parts. */
export function inOneOrder(condition: Condition): string {
  const sorted = (parts: readonly string[]) => [...parts].sort().join(' ');
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `${condition.kind}(${sorted(condition.of.map(inOneOrder))})`;
    case 'not':
      return `not(${inOneOrder(condition.of)})`;
    case 'profile':
      return `profile(${sorted(condition.oneOf)})`;
    case 'answer':
      return `${condition.question}(${sorted(condition.oneOf.map((value) => JSON.stringify(value)))})`;
    case 'range':
      return `${condition.question}(${condition.atLeast}..${condition.atMost})`;
  }
}

/** Whether a condition expects an answer; one of several chosen options is enough. */
export function meets(condition: AnswerCondition, answer: AnswerValue): boolean {
  if (condition.kind === 'range') {
    return typeof answer === 'number' && condition.atLeast <= answer && answer <= condition.atMost;
  }
  const chosen = Array.isArray(answer) ? answer : [answer];
  return chosen.some((value) => condition.oneOf.includes(value));
}
