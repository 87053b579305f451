import type { Action } from '../model/questionnaire.js';
import type { Resolved } from '../scoring/resolved.js';
import { type Cells, isCalledFor, isInPlace, meanNeed } from './need.js';

/** How much more an action weighs that serves the first, the second or the third stated objective. */
const BOOSTS = [1.5, 1.3, 1.15] as const;

/** Priorities closer than this are the same: floating point must not decide between two actions. */
const TIE = 1e-9;

/** The catalogue read against a structure: what each action weighs there and what it takes. */
export class Candidates {
  readonly cells: Cells;
  private readonly byId: ReadonlyMap<string, Action>;
  private readonly truths = new Map<Action, boolean | null>();

  constructor(private readonly resolved: Resolved) {
    this.cells = new Map(resolved.cells.map((cell) => [cell.question.id, cell]));
    this.byId = new Map(resolved.questionnaire.actions.map((action) => [action.id, action]));
  }

  /** The actions that some answer calls for, best first; ties in catalogue order. */
  ranked(): Action[] {
    return this.resolved.questionnaire.actions
      .filter((action) => this.applies(action) === true && isCalledFor(action, this.cells))
      .map((action) => ({ action, rank: Math.round(this.priority(action) / TIE) }))
      .sort((a, b) => b.rank - a.rank)
      .map(({ action }) => action);
  }

  /** Whether an action's own condition holds; true without one, null where it is undetermined. */
  applies(action: Action): boolean | null {
    if (!action.when) return true;
    const known = this.truths.get(action);
    if (known !== undefined) return known;
    const truth = this.resolved.truth(action.when);
    this.truths.set(action, truth);
    return truth;
  }

  /** need × impact / effort × boost of the best-ranked stated objective that it serves. */
  priority(action: Action): number {
    const place = this.resolved.objectives.findIndex(({ id }) => action.objectives.includes(id));
    return ((meanNeed(action, this.cells) * action.impact) / action.effort) * (BOOSTS[place] ?? 1);
  }

  /** Whether a requirement asks nothing of this structure: it does not concern it, or is already in place. */
  isMet(action: Action): boolean {
    return this.applies(action) === false || isInPlace(action, this.cells);
  }

  /** An action after all that it requires and that is not met, each after what it requires itself. */
  withRequirements(action: Action, seen = new Set<string>()): Action[] {
    if (seen.has(action.id)) return [];
    seen.add(action.id);
    const before = this.requirements(action).filter((required) => !this.isMet(required));
    return [...before.flatMap((required) => this.withRequirements(required, seen)), action];
  }

  /** Whether an action is a tool, or requires one, however far. */
  dependsOnTool(action: Action, seen = new Set<string>()): boolean {
    if (action.kind === 'tool') return true;
    if (seen.has(action.id)) return false;
    seen.add(action.id);
    return this.requirements(action).some((required) => this.dependsOnTool(required, seen));
  }

  private requirements(action: Action): Action[] {
    return action.requires.flatMap((id) => this.byId.get(id) ?? []);
  }
}
