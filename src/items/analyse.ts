import { questionsOf } from '../model/condition.ts';
import { AXES, type Fact, type Question, type Questionnaire } from '../model/questionnaire.ts';
import { makePlan } from '../plan/make-plan.ts';
import { type Cell, isOpen } from '../scoring/cell.ts';
import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';
import type { Resolved } from '../scoring/resolved.ts';
import { ENOUGH_COVERAGE } from '../scoring/score.ts';
import { round, type Weighted, weighted } from '../scoring/sum.ts';
import { type Item, ItemTally } from './item.ts';
import { type Equal, type Sensitivity, WeightTally } from './weights.ts';

/**
 * What a questionnaire's authors learn from answers; nobody is named in it. No Cronbach's alpha, factors or item response
 * models: an axis sums up different practices and is no scale, so that a high alpha would only mean repeated questions.
 */
export interface Analysis {
  questionnaire: Questionnaire;
  /** How many people answered, which is what questions are counted in: one file each. */
  respondents: number;
  /** How many structures they are of, in which facts, actions and levels are counted. */
  structures: number;
  /** In the questionnaire's order. */
  questions: Item[];
  facts: Item[];
  /** In how many structures' plans each action is, in the catalogue's order. */
  actions: { id: string; count: number }[];
  weights: { questions: Sensitivity[]; equal: Equal };
}

/** Takes answers in, structure by structure, without keeping any. */
export class Analyser {
  readonly #questionnaire: Questionnaire;
  /** By id. */
  readonly #questions: ReadonlyMap<string, ItemTally>;
  readonly #facts: ItemTally[];
  readonly #behind: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #proposed: Map<string, number>;
  readonly #weights: WeightTally;
  #respondents = 0;
  #structures = 0;

  constructor(questionnaire: Questionnaire) {
    this.#questionnaire = questionnaire;
    this.#questions = new Map(
      questionnaire.questions.map((question) => [question.id, new ItemTally(question)]),
    );
    this.#facts = questionnaire.facts.map((fact) => new ItemTally(fact));
    this.#behind = questionsBehind(questionnaire.questions);
    this.#proposed = new Map(questionnaire.actions.map(({ id }) => [id, 0]));
    this.#weights = new WeightTally(questionnaire);
  }

  /** @param respondents of one structure, one or more, resolved with the questionnaire. */
  add(respondents: readonly ResolvedSheet[]): void {
    this.#structures += 1;
    for (const one of respondents) this.#addRespondent(one);
    const plan = makePlan(this.#questionnaire, respondents, { isWhole: false, usualAccompaniment: 'none' });
    const { resolved, actions } = plan;
    for (const cell of resolved.cells) this.#questions.get(cell.question.id)?.addTogether(cell);
    this.#questionnaire.facts.forEach((fact, i) => {
      const given = resolved.structure.facts.get(fact.id) ?? null;
      this.#facts[i]?.add(given === null ? withoutFact(fact, resolved) : 'answered', given, null);
    });
    for (const { action } of actions) this.#proposed.set(action.id, (this.#proposed.get(action.id) ?? 0) + 1);
    this.#weights.add(resolved);
  }

  #addRespondent({ cells }: ResolvedSheet): void {
    this.#respondents += 1;
    for (const { question, state, answers } of cells) {
      const [{ given, value } = { given: null, value: null }] = answers;
      this.#questions.get(question.id)?.add(state, given, value);
    }
    for (const axis of AXES) {
      const parts = weighted(cells, axis);
      for (const { cell } of parts) {
        if (!isAnswered(cell)) continue;
        const rest = meanOf(parts.filter((part) => !this.#goesWith(part.cell.question, cell.question)));
        if (rest !== null) this.#questions.get(cell.question.id)?.compare(axis, cell.value, rest);
      }
    }
  }

  /** Whether a question is the other, or is asked or not by the answer to it: its values then follow from that one. */
  #goesWith({ id }: Question, other: Question): boolean {
    return id === other.id || this.#behind.get(id)?.has(other.id) === true;
  }

  result(): Analysis {
    return {
      questionnaire: this.#questionnaire,
      respondents: this.#respondents,
      structures: this.#structures,
      questions: [...this.#questions.values()].map((tally) => tally.result()),
      facts: this.#facts.map((tally) => tally.result()),
      actions: [...this.#proposed].map(([id, count]) => ({ id, count })),
      weights: this.#weights.result(),
    };
  }
}

/** A `hidden-value` is no answer: an author's rule gave it. */
const isAnswered = (cell: Cell): cell is Cell & { value: number } =>
  cell.state === 'answered' && cell.value !== null;

/** The mean of what was answered; null where, as for a level, too much is open to tell. */
function meanOf(parts: readonly Weighted[]): number | null {
  let [known, open, earned] = [0, 0, 0];
  for (const { cell, weight } of parts) {
    if (isAnswered(cell)) {
      known += weight;
      earned += weight * cell.value;
    } else if (isOpen(cell)) open += weight;
  }
  const isEnough = known > 0 && round((100 * known) / (known + open)) >= ENOUGH_COVERAGE;
  return isEnough ? earned / known : null;
}

/** By question, those whose answers decide whether it is asked, by whatever way. */
function questionsBehind(questions: readonly Question[]): Map<string, Set<string>> {
  const read = new Map(questions.map(({ id, when }) => [id, when ? questionsOf(when) : []]));
  return new Map(
    questions.map(({ id }) => {
      const found = new Set(read.get(id));
      // The set grows while we iterate.
      for (const before of found) for (const further of read.get(before) ?? []) found.add(further);
      return [id, found];
    }),
  );
}

/** What it is for a structure to say nothing of a fact. */
const withoutFact = ({ when }: Fact, resolved: Resolved) =>
  when && resolved.truth(when) !== true ? 'hidden' : 'unanswered';
