import type { AnswerValue } from '../model/answer.ts';
import { AXES, type AxisId, isScored, type Question } from '../model/questionnaire.ts';
import { isAtLeast, isAtMost } from '../model/thresholds.ts';
import type { Cell, State } from '../scoring/cell.ts';
import { type Choice, choicesOf, endsOf, placesOf } from './choices.ts';
import { Correlation, type Link } from './correlation.ts';
import { Quartiles } from './quartiles.ts';

/** How a question goes with what was answered to the rest of an axis: without itself, and what it makes people be asked. */
export interface AxisLink {
  axis: AxisId;
  /** Respondents who answered it, and enough of the rest for that to have a level. */
  n: number;
  /** From −1 to 1; null below thirty respondents, or where there is nothing to compare. */
  r: number | null;
  link: Link | null;
}

/** What respondents made of a question. */
export interface Item {
  question: Question;
  /** By state; together they are all respondents. */
  counts: Record<State, number>;
  /** What it offers, and how many chose each. */
  choices: (Choice & { count: number })[];
  /** How many gave the answers worth least and most; null for what has no ends. */
  ends: { floor: number; ceiling: number } | null;
  /** Of a number, as written. */
  quartiles: [number, number, number] | null;
  /** Mean range, from 0 to 1, over the structures of which at least two people answered; null if there is none. */
  spread: { structures: number; mean: number } | null;
  links: AxisLink[];
}

/** Counts the answers to one question. */
export class ItemTally {
  readonly #question: Question;
  readonly #choices: Choice[];
  readonly #counts: Record<State, number> = {
    answered: 0,
    unknown: 0,
    unanswered: 0,
    'not-applicable': 0,
    hidden: 0,
  };
  readonly #chosen: number[];
  readonly #ends: [number, number] | null;
  readonly #atEnds = { floor: 0, ceiling: 0 };
  readonly #numbers = new Quartiles();
  readonly #ranges = { structures: 0, sum: 0 };
  readonly #links = new Map<AxisId, Correlation>();

  constructor(question: Question) {
    this.#question = question;
    this.#choices = choicesOf(question);
    this.#chosen = this.#choices.map(() => 0);
    this.#ends = endsOf(question);
    const isLinked = (axis: AxisId) => isScored(question) && question.weights[axis] !== undefined;
    for (const axis of AXES) if (isLinked(axis)) this.#links.set(axis, new Correlation());
  }

  /** @param given what was answered; null in any other state. */
  add(state: State, given: AnswerValue | null, value: number | null): void {
    this.#counts[state] += 1;
    if (given === null) return;
    for (const place of placesOf(this.#question, given)) this.#chosen[place] = (this.#chosen[place] ?? 0) + 1;
    if (typeof given === 'number' && this.#question.type === 'number') this.#numbers.add(given);
    if (value === null || !this.#ends) return;
    const [lowest, highest] = this.#ends;
    if (isAtMost(value, lowest)) this.#atEnds.floor += 1;
    if (isAtLeast(value, highest)) this.#atEnds.ceiling += 1;
  }

  /** @param rest mean value of the other questions of the axis, for the same respondent. */
  compare(axis: AxisId, value: number, rest: number): void {
    this.#links.get(axis)?.add(value, rest);
  }

  /** @param cell of a structure's respondents together. */
  addTogether({ state, answers, spread }: Cell): void {
    if (state !== 'answered' || answers.length < 2 || !isScored(this.#question)) return;
    this.#ranges.structures += 1;
    this.#ranges.sum += spread;
  }

  result(): Item {
    const { structures, sum } = this.#ranges;
    return {
      question: this.#question,
      counts: { ...this.#counts },
      choices: this.#choices.map((choice, i) => ({ ...choice, count: this.#chosen[i] ?? 0 })),
      ends: this.#ends && { ...this.#atEnds },
      quartiles: this.#numbers.result(),
      spread: structures === 0 ? null : { structures, mean: sum / structures },
      links: [...this.#links].map(([axis, { n, r, link }]) => ({ axis, n, r, link })),
    };
  }
}
