import type { Action } from '../model/questionnaire.ts';
import type { Resolved } from '../scoring/resolved.ts';
import type { Candidates, Worth } from './candidates.ts';
import { FIRST } from './order.ts';

/** No place is kept for deep work if the objective and the danger leave only this many, or fewer. */
const TOO_FEW = 2;

/** The chosen actions. */
export interface Selection {
  chosen: Worth[];
  /** The action that comes first because no objective is stated. */
  objective: Action | null;
  /** The danger with a place in the plan, and its action. */
  danger: { question: string; action: Action } | null;
}

/** One choice, as it is made, before what it takes up counts for half. */
export interface Step {
  /** What was wanted; null where no other action fits. */
  wanted: Action | null;
  /** It and its unmet requirements, which come first. */
  group: readonly Action[];
  reason: 'objective' | 'danger' | 'best';
  /** The candidates among which it is the best that fits, best first; none for an objective or a danger. */
  ranked: readonly Worth[];
  /** How many places were left, and whether the last one was kept for deep work. */
  places: number;
  isKept: boolean;
}

/**
 * Fills the places of a plan one by one: the objective that must come first, the gravest danger's action, then
 * repeatedly the best candidate, each after its unmet requirements; a group that does not fit is skipped. The last
 * place is kept for the best deep candidate (effort 2 or 3, serving the first objective) until one is chosen, since
 * quick work would crowd it out.
 * @param waits whether an action waits for an objective.
 * @param note told of each choice as it is made.
 */
export function select(
  { questionnaire, objectives }: Resolved,
  candidates: Candidates,
  waits: (action: Action) => boolean,
  max: number,
  note?: (step: Step) => void,
): Selection {
  const chosen: Worth[] = [];
  const taken = new Set<Action>();
  const eligible = candidates.all.filter((action) => !waits(action));
  const [mainObjective] = objectives;
  const deep = new Set(
    eligible.filter(
      (action) => action.effort >= 2 && (!mainObjective || action.objectives.includes(mainObjective.id)),
    ),
  );

  const free = () => max - chosen.length;
  const groupOf = (action: Action) =>
    candidates.withRequirements(action).filter((member) => !taken.has(member));
  /** Adds an action after its requirements, all at their current worth; false if they take too many places. */
  const add = (
    action: Action,
    reason: Step['reason'],
    { ranked = [], places = free() }: { ranked?: readonly Worth[]; places?: number } = {},
  ): boolean => {
    const group = groupOf(action);
    if (group.length > places) return false;
    note?.({ wanted: action, group, reason, ranked, places: free(), isKept });
    chosen.push(...group.map((member) => candidates.worth(member)));
    for (const member of group) {
      taken.add(member);
      candidates.choose(member);
    }
    return true;
  };

  let isKept = false;
  const objective = placeObjective();
  const danger = placeDanger();
  isKept = free() > TOO_FEW;
  while (addBest());
  return { chosen, objective, danger };

  /** If no objective is stated, adds the first `objective` action that may apply and fits. */
  function placeObjective(): Action | null {
    if (mainObjective) return null;
    const canBe = (action: Action) =>
      action.kind === 'objective' && candidates.applies(action) !== false && !waits(action);
    return questionnaire.actions.find((action) => canBe(action) && add(action, 'objective')) ?? null;
  }

  /**
   * Adds the best action, unless one is chosen already, for the gravest danger that has one fit to begin the plan, its
   * requirements included.
   */
  function placeDanger(): Selection['danger'] {
    for (const question of candidates.dangers()) {
      const answers = candidates
        .answersTo(question)
        .map(({ action }) => action)
        .filter((action) => !waits(action) && candidates.withRequirements(action).length <= FIRST);
      const action =
        answers.find((answer) => taken.has(answer)) ?? answers.find((answer) => add(answer, 'danger'));
      if (action) return { question, action };
    }
    return null;
  }

  function addBest(): boolean {
    const left = eligible.filter((action) => !taken.has(action));
    // Stop keeping the place once deep work is chosen or no longer fits. It will not fit later: a group only shrinks
    // by members that take places themselves.
    isKept &&=
      ![...deep].some((action) => taken.has(action)) &&
      left.some((action) => deep.has(action) && groupOf(action).length <= free());
    const ranked = candidates.ranked(left);
    const hasAdded = ranked.some(({ action }) =>
      add(action, 'best', { ranked, places: isKept && !bringsDeep(action) ? free() - 1 : free() }),
    );
    if (!hasAdded) note?.({ wanted: null, group: [], reason: 'best', ranked, places: free(), isKept });
    return hasAdded;
  }

  function bringsDeep(action: Action): boolean {
    return groupOf(action).some((member) => deep.has(member));
  }
}
