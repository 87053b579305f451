import { type Condition, leaves } from '../model/condition.ts';
import type { Pruned } from '../model/pruned.ts';
import type { Action, Fact, Question, Questionnaire } from '../model/questionnaire.ts';

/** A questionnaire under examination, with what the rules look up in it. */
interface Examined {
  questionnaire: Questionnaire;
  /** What its file describes too badly to be in it: nothing is concluded from its absence. */
  pruned: readonly Pruned[];
  /** By id; of two with one id, the first. */
  questions: ReadonlyMap<string, Question>;
  /** By id; of two with one id, the first. */
  facts: ReadonlyMap<string, Fact>;
  /** Rank in which a question, or a fact, is asked: facts below 0. */
  rank: ReadonlyMap<Question, number>;
  /** What searches may still cost together, in readings of a part of a condition. */
  effort: { left: number };
}

/** What is reported already, so that one mistake gives one message: nothing more is concluded from it. */
interface Doubts {
  /**
   * Conditions, or parts of one, in which there is a mistake: they may be true, false or undetermined. Where only a
   * value is wrong, the question that it is expected of is known, and leaves its part undetermined if nobody answers
   * it.
   */
  doubtful: Map<Condition, 'value' | 'all'>;
  /** Kinds of which a name leads nowhere: which thing was meant is unknown, so which one is unused is too. */
  dangling: Set<Pruned['kind']>;
  /** Tracks that name questions that are not there. */
  danglingTracks: Set<string>;
  /** By track, the questions that others of it wait for in vain. */
  outside: Map<string, string[]>;
  /** Ids that two things have, or that mean something else: which one is meant is not known. */
  confused: Set<string>;
  /** Actions that are never chosen, or on a wish alone: what they should answer waits for them. */
  neverChosen: Set<Action>;
  /** Questions of which the values are wrong: what an answer to them is worth is not known. */
  misvalued: Set<Question>;
  /** Questions whose score counts nowhere: what they were meant to count for is not known. */
  unweighed: Set<Question>;
  /** Actions in a cycle of `requires`. */
  circular: Set<Action>;
}

/** While what is in doubt is found out, in an order. */
export interface Unsettled extends Examined, Doubts {}

type Settled<T> =
  T extends Map<infer Key, infer Value>
    ? ReadonlyMap<Key, Value>
    : T extends Set<infer Item>
      ? ReadonlySet<Item>
      : T;

/** Once it is known what is in doubt: rules only read it, in any order. */
export interface Subject extends Examined, Readonly<{ [K in keyof Doubts]: Settled<Doubts[K]> }> {}

/** A second or two of work; the largest questionnaire that people wrote takes a thousandth of it. */
const EFFORT = 8_000_000;

export function subjectOf(questionnaire: Questionnaire, pruned: readonly Pruned[] = []): Unsettled {
  const questions = new Map<string, Question>();
  const rank = new Map<Question, number>();
  for (const [i, question] of questionnaire.questions.entries()) {
    if (!questions.has(question.id)) questions.set(question.id, question);
    rank.set(question, i);
  }
  const facts = new Map<string, Fact>();
  for (const [i, fact] of questionnaire.facts.entries()) {
    if (!facts.has(fact.id)) facts.set(fact.id, fact);
    rank.set(fact, i - questionnaire.facts.length);
  }
  return {
    questionnaire,
    pruned,
    questions,
    facts,
    rank,
    doubtful: new Map(),
    dangling: new Set(),
    danglingTracks: new Set(),
    outside: new Map(),
    confused: new Set(),
    effort: { left: EFFORT },
    neverChosen: new Set(),
    misvalued: new Set(),
    unweighed: new Set(),
    circular: new Set(),
  };
}

/** What a condition reads under an id: a question, or a fact. */
export const askedAs = ({ questions, facts }: Subject, id: string): Question | undefined =>
  questions.get(id) ?? facts.get(id);

/** Whether all parts of these kinds are known and told apart: sums over them mean something. */
export const isWhole = ({ pruned, confused, dangling }: Subject, ...kinds: Pruned['kind'][]): boolean =>
  confused.size === 0 &&
  !kinds.some((kind) => dangling.has(kind) || pruned.some((part) => part.kind === kind));

/** Whether it is known of each question who sees it. */
export const areSure = (subject: Subject): boolean =>
  subject.questionnaire.questions.every(({ when }) => isSure(subject, when));

/** Whether a condition says what its author meant, as far as is known. */
export const isSure = ({ doubtful }: Subject, condition: Condition | null): boolean =>
  condition === null || (!doubtful.has(condition) && !leaves(condition).some((leaf) => doubtful.has(leaf)));
