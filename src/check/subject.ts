import type { AnswerValue } from '../model/answer.ts';
import { type Condition, leaves } from '../model/condition.ts';
import type { Pruned } from '../model/pruned.ts';
import type { Action, Fact, Question, Questionnaire } from '../model/questionnaire.ts';
import { allTexts, type Placed } from './all-texts.ts';

/** A questionnaire being checked, with what the rules look up in it. */
interface Examined {
  questionnaire: Questionnaire;
  /** Parts too malformed to be in the model: conclude nothing from their absence. */
  pruned: readonly Pruned[];
  /** By id; if two share an id, the first. */
  questions: ReadonlyMap<string, Question>;
  /** By id; if two share an id, the first. */
  facts: ReadonlyMap<string, Fact>;
  /** The order in which questions and facts are asked; facts are below 0. */
  rank: ReadonlyMap<Question, number>;
  /** Every text, in no particular order. */
  texts: () => readonly Placed[];
  /** What all searches together may still cost, in reads of a part of a condition; what those that gave up were for. */
  effort: { left: number; unfinished: Condition[] };
  /** What searches for one condition went through. */
  grounds: Map<Condition, Ground>;
}

/** What a search goes through, whatever it looks for. */
export interface Ground {
  order: Question[];
  /** Those of each question; null if there are too many to tell apart. */
  answers: (AnswerValue[] | null)[];
  /** The facts that a condition tests for being unsaid. */
  unsayable: ReadonlySet<string>;
  /** How many parts are read to know all that. */
  reads: number;
  /** How many doubts there were. */
  doubts: number;
}

/** What is already reported: no rule draws further conclusions from it, so that one mistake gives one message. */
interface Doubts {
  /**
   * Conditions, or parts of one, with a mistake: they may be true, false or undetermined. With 'value', only a value is
   * wrong: the question is known, and its part is undetermined if nobody answers it.
   */
  doubtful: Map<Condition, 'value' | 'all'>;
  /** Conditions reported as too long to examine: it is no news that other searches give up on them. */
  intricate: Set<Condition>;
  /** Kinds with an unknown id in a reference: a bad reference hides which items are unused. */
  dangling: Set<Pruned['kind']>;
  /** Tracks that name missing questions. */
  danglingTracks: Set<string>;
  /** By track, the questions outside it that its own wait for in vain. */
  outside: Map<string, string[]>;
  /** Ambiguous ids: shared by two things, or with another meaning. */
  confused: Set<string>;
  /** Actions never chosen, or only on a wish: fix them before judging what they should answer. */
  neverChosen: Set<Action>;
  /** Questions with wrong values: the worth of their answers is unknown. */
  misvalued: Set<Question>;
  /** Questions whose score counts nowhere: what they were meant to count for is unknown. */
  unweighed: Set<Question>;
  /** Actions in a cycle of `requires`. */
  circular: Set<Action>;
}

/** While rules, in a fixed order, still collect doubts. */
export interface Unsettled extends Examined, Doubts {}

type Settled<T> =
  T extends Map<infer Key, infer Value>
    ? ReadonlyMap<Key, Value>
    : T extends Set<infer Item>
      ? ReadonlySet<Item>
      : T;

/** Once the doubts are known: rules only read them, in any order. */
export interface Subject extends Examined, Readonly<{ [K in keyof Doubts]: Settled<Doubts[K]> }> {}

/** A second or two of work; the largest real questionnaire takes a thousandth of it. */
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
  let texts: Placed[] | undefined;
  return {
    questionnaire,
    pruned,
    texts: () => {
      texts ??= allTexts(questionnaire);
      return texts;
    },
    questions,
    facts,
    rank,
    doubtful: new Map(),
    intricate: new Set(),
    dangling: new Set(),
    danglingTracks: new Set(),
    outside: new Map(),
    confused: new Set(),
    effort: { left: EFFORT, unfinished: [] },
    grounds: new Map(),
    neverChosen: new Set(),
    misvalued: new Set(),
    unweighed: new Set(),
    circular: new Set(),
  };
}

/** What a condition reads under an id: a question or a fact. */
export const askedAs = ({ questions, facts }: Subject, id: string): Question | undefined =>
  questions.get(id) ?? facts.get(id);

/** Whether all parts of these kinds are known and unambiguous, so that sums over them mean something. */
export const isWhole = ({ pruned, confused, dangling }: Subject, ...kinds: Pruned['kind'][]): boolean =>
  confused.size === 0 &&
  !kinds.some((kind) => dangling.has(kind) || pruned.some((part) => part.kind === kind));

/** Whether we know who sees each question. */
export const areSure = (subject: Subject): boolean =>
  subject.questionnaire.questions.every(({ when }) => isSure(subject, when));

/** Whether a condition says what its author meant, as far as we know. */
export const isSure = ({ doubtful }: Subject, condition: Condition | null): boolean =>
  condition === null || (!doubtful.has(condition) && !leaves(condition).some((leaf) => doubtful.has(leaf)));
