import { type Action, ownQuestion } from '../model/questionnaire.ts';
import { EPSILON } from '../model/thresholds.ts';
import { type Cell, isOpen } from '../scoring/cell.ts';
import type { Resolved } from '../scoring/resolved.ts';
import { type Catalogue, catalogueOf, type Entry } from './catalogue.ts';
import { callsFor, callsForNothing, gravity, hasWish, isDanger, needOf, pullOf } from './need.ts';
import type { Reason } from './plan.ts';

/** The boost for an action that serves the first, second or third stated objective. */
const BOOSTS = [1.5, 1.3, 1.15] as const;

/** What an action is worth at some point of the selection. */
export interface Worth {
  action: Action;
  need: number;
  priority: number;
}

/** The constant part of an action's worth: the pull of its questions, and the factor that multiplies it. */
interface Scale {
  pulls: { question: string; weight: number; pull: number }[];
  weights: number;
  factor: number;
}

/** Priorities of one rank are equal: floating point must not decide between actions. */
const rankOf = ({ priority }: Worth): number => Math.round(priority / EPSILON);

/**
 * The catalogue read against a structure: which actions its answers call for, and what each is worth as others are
 * chosen. The questions of a chosen action count for half afterwards.
 */
export class Candidates {
  /** The actions that the answers call for, in catalogue order. */
  readonly all: readonly Action[];
  readonly #catalogue: Catalogue;
  readonly #truths = new Map<Action, boolean | null>();
  readonly #scales = new Map<Action, Scale>();
  readonly #left = new Map<string, number>();
  readonly #resolved: Resolved;

  constructor(resolved: Resolved) {
    this.#resolved = resolved;
    this.#catalogue = catalogueOf(resolved.questionnaire);
    this.all = resolved.questionnaire.actions.filter(
      (action) => this.#isCalledFor(action) && this.applies(action) === true,
    );
  }

  cell(question: string): Cell | undefined {
    return this.#resolved.cells[this.#catalogue.places.get(question) ?? -1];
  }

  /** Whether an action's condition holds and it is not over and done with; null if the condition is undetermined. */
  applies(action: Action): boolean | null {
    if (this.#isOver(action)) return false;
    if (!action.when) return true;
    const known = this.#truths.get(action);
    if (known !== undefined) return known;
    const truth = this.#resolved.truth(action.when);
    this.#truths.set(action, truth);
    return truth;
  }

  /** An action's worth now: the mean pull of its questions, its own counted twice; × impact / √effort × boost. */
  worth(action: Action): Worth {
    const { pulls, weights, factor } = this.#scale(action);
    let total = 0;
    for (const { question, weight, pull } of pulls) total += weight * pull * this.left(question);
    const need = weights === 0 ? 0 : total / weights;
    return { action, need, priority: need * factor };
  }

  /** What is left of a question's weight: 1, or a half, a quarter… after actions that address it. */
  left(question: string): number {
    return this.#left.get(question) ?? 1;
  }

  /** Actions by current worth, best first; ties in the order given. */
  ranked(actions: readonly Action[]): Worth[] {
    return actions.map((action) => this.worth(action)).sort((a, b) => rankOf(b) - rankOf(a));
  }

  /** Marks an action as chosen: its questions count for half from now on. */
  choose({ addresses }: Action): void {
    for (const id of addresses) this.#left.set(id, this.left(id) / 2);
  }

  /** The questions in danger, gravest first; ties in the questionnaire's order. */
  dangers(): string[] {
    return this.#resolved.cells
      .filter(isDanger)
      .sort((a, b) => (Math.abs(gravity(a) - gravity(b)) < EPSILON ? 0 : gravity(a) - gravity(b)))
      .map(({ question }) => question.id);
  }

  /** A danger's own open actions of effort 1 or 2, best first. */
  answersTo(danger: string): Worth[] {
    const own = this.#catalogue.quick.get(danger) ?? [];
    return this.ranked(own.filter((action) => this.applies(action) === true));
  }

  /** An action preceded by its unmet requirements, each preceded by its own. */
  withRequirements(action: Action, seen = new Set<string>()): Action[] {
    if (seen.has(action.id)) return [];
    seen.add(action.id);
    return [...this.unmet(action).flatMap((required) => this.withRequirements(required, seen)), action];
  }

  /** What an action requires and this structure does not have yet. */
  unmet(action: Action): Action[] {
    return this.#entry(action).required.filter((required) => !this.#isMet(required));
  }

  /** Whether an action is a tool, or requires one, directly or not. */
  dependsOnTool(action: Action): boolean {
    return this.#entry(action).needsTool;
  }

  /** The questions that call for an action: its own first, then answers before unknowns, largest need first. */
  reasons(action: Action): Reason[] {
    const own = ownQuestion(action);
    return this.#addressed(action)
      .map((cell) => ({ cell, need: needOf(cell) ?? 0 }))
      .filter(({ need }) => need > 0)
      .sort(
        (a, b) =>
          Number(b.cell.question.id === own) - Number(a.cell.question.id === own) ||
          Number(isOpen(a.cell)) - Number(isOpen(b.cell)) ||
          // As in `ranked`: floating point must not decide.
          Math.round(b.need / EPSILON) - Math.round(a.need / EPSILON),
      )
      .map(({ cell, need }) => ({ question: cell.question.id, need }));
  }

  /** The first question of an action on which the team aims higher. */
  wish(action: Action): string | null {
    return this.#addressed(action).find(hasWish)?.question.id ?? null;
  }

  /** An action's own question, if it is a danger. */
  danger(action: Action): string | null {
    const cell = this.#own(action);
    return cell && isDanger(cell) ? cell.question.id : null;
  }

  #scale(action: Action): Scale {
    const known = this.#scales.get(action);
    if (known) return known;
    const own = ownQuestion(action);
    const scale: Scale = {
      pulls: [],
      weights: 0,
      factor: this.#entry(action).yields * this.boost(action),
    };
    for (const cell of this.#addressed(action)) {
      const pull = pullOf(cell);
      if (pull === null) continue;
      const question = cell.question.id;
      const weight = question === own ? 2 : 1;
      scale.pulls.push({ question, weight, pull });
      scale.weights += weight;
    }
    this.#scales.set(action, scale);
    return scale;
  }

  /** That of the best-ranked objective that an action serves; 1 if it serves none. */
  boost(action: Action): number {
    const place = this.#resolved.objectives.findIndex(({ id }) => action.objectives.includes(id));
    return BOOSTS[place] ?? 1;
  }

  /** Whether an action was done, and its own question neither calls for it all the same nor puts something at stake. */
  #isOver(action: Action): boolean {
    if (this.#resolved.statuses.get(action.id) !== 'done') return false;
    const cell = this.#own(action);
    return !cell || !(callsFor(cell) || isDanger(cell));
  }

  /** Whether an action's own question calls for it; a "don't know" is enough for an `objective` action. */
  #isCalledFor(action: Action): boolean {
    const cell = this.#own(action);
    if (!cell) return false;
    return callsFor(cell) || (action.kind === 'objective' && cell.state === 'unknown');
  }

  /** Whether a requirement is irrelevant to this structure or already met. */
  #isMet(action: Action): boolean {
    if (this.applies(action) === false) return true;
    const cell = this.#own(action);
    return cell === undefined || callsForNothing(cell);
  }

  #entry(action: Action): Entry {
    return this.#catalogue.entries.get(action) as Entry;
  }

  #own(action: Action): Cell | undefined {
    return this.#resolved.cells[this.#entry(action).own];
  }

  #addressed(action: Action): Cell[] {
    return this.#entry(action).addressed.map((place) => this.#resolved.cells[place] as Cell);
  }
}
