import { type Action, HORIZONS, type Horizon } from '../model/questionnaire.js';
import type { Resolved } from '../scoring/resolved.js';
import type { Scores } from '../scoring/scores.js';
import { Candidates } from './candidates.js';
import { isInPlace, meanNeed, reasons } from './need.js';
import type { Choice, Plan, PlanOptions } from './plan.js';

/** How many actions a plan holds at the most, and how many of them for the fortnight. */
export const MAX_ACTIONS = 7;
const MAX_NOW = 3;

/**
 * Chooses a structure's actions: what its answers call for, the best first, each after what it requires; a place
 * kept for deep work; no tool before an objective. Pure: same cells, same plan.
 * @throws RangeError where `maxActions` is not a whole number from 1.
 */
export function choose(resolved: Resolved, scores: Scores, options: PlanOptions = {}): Plan {
  const max = options.maxActions ?? MAX_ACTIONS;
  if (!Number.isInteger(max) || max < 1) throw new RangeError('A plan needs at least one action.');
  const candidates = new Candidates(resolved);
  const first = resolved.objectives.length === 0 ? firstObjective(resolved, candidates) : null;
  const waits = (action: Action) => resolved.objectives.length === 0 && candidates.dependsOnTool(action);

  const ranked = candidates.ranked();
  const eligible = ranked.filter((action) => !waits(action));
  const chosen = select(candidates, first, eligible, max);
  const actions = inOrder(candidates, first, eligible, chosen);
  const horizons = settleHorizons(actions, first);

  const choice = (action: Action): Choice => ({
    action,
    horizon: horizons.get(action.id) ?? action.horizon,
    need: meanNeed(action, candidates.cells),
    priority: candidates.priority(action),
    because: reasons(action, candidates.cells),
    serves: resolved.objectives.find(({ id }) => action.objectives.includes(id)) ?? null,
    enables: actions.filter(({ requires }) => requires.includes(action.id)).map(({ id }) => id),
    objectiveFirst: action === first,
  });
  return {
    resolved,
    scores,
    actions: actions.map(choice),
    waiting: ranked.filter(waits).map(choice),
    annex: eligible.filter((action) => !chosen.has(action)).map(choice),
    inPlace: resolved.questionnaire.actions.filter(
      (action) =>
        !chosen.has(action) &&
        candidates.applies(action) === true &&
        isInPlace(action, candidates.cells) &&
        action.addresses.some((id) => candidates.cells.get(id)?.state === 'answered'),
    ),
    toClarify: resolved.cells.filter(({ state }) => state === 'unknown').map(({ question }) => question.id),
  };
}

/** The action that comes first where no objective is stated: the first of its kind that can concern the structure. */
function firstObjective({ questionnaire }: Resolved, candidates: Candidates): Action | null {
  return (
    questionnaire.actions.find(
      (action) =>
        action.kind === 'objective' &&
        candidates.applies(action) !== false &&
        !candidates.dependsOnTool(action),
    ) ?? null
  );
}

/**
 * Fills the places: the objective that must come first, then by priority. The last place is kept for the best deep
 * candidate (a quarter's or a year's work, which quick work would crowd out) that it can hold, until one is chosen,
 * by itself or as a requirement. An action whose requirements do not fit is passed over.
 */
function select(candidates: Candidates, first: Action | null, eligible: Action[], max: number): Set<Action> {
  const chosen = new Set<Action>();
  const deep = new Set(eligible.filter(({ horizon }) => horizon !== 'now'));
  let isKept = false;
  const add = (action: Action): void => {
    const group = candidates.withRequirements(action).filter((member) => !chosen.has(member));
    const isDeep = group.some((member) => deep.has(member));
    if (chosen.size + group.length > (isKept && !isDeep ? max - 1 : max)) return;
    for (const member of group) chosen.add(member);
    if (isDeep) isKept = false;
  };
  if (first) add(first);
  // With a single place left, there is none to keep.
  isKept = max - chosen.size > 1 && deep.size > 0 && ![...chosen].some((action) => deep.has(action));
  for (const action of eligible) add(action);
  if (isKept) {
    isKept = false;
    for (const action of eligible) add(action);
  }
  return chosen;
}

/** The chosen ones by priority, each just after those of its requirements that did not come earlier. */
function inOrder(
  candidates: Candidates,
  first: Action | null,
  eligible: Action[],
  chosen: ReadonlySet<Action>,
): Action[] {
  const order = new Set<Action>();
  for (const action of [...(first ? [first] : []), ...eligible]) {
    if (!chosen.has(action)) continue;
    for (const member of candidates.withRequirements(action)) order.add(member);
  }
  return [...order];
}

/**
 * When each action comes: no later than what it makes possible, and three at the most in the fortnight; the next
 * slide to the quarter. The objective that must come first is in the fortnight, unless three that it requires fill it.
 */
function settleHorizons(actions: Action[], first: Action | null): Map<string, Horizon> {
  const wished = new Map<string, Horizon>();
  for (const action of [...actions].reverse()) {
    const own = action === first ? 'now' : action.horizon;
    const dependents = actions.filter(({ requires }) => requires.includes(action.id));
    wished.set(action.id, earliest([own, ...dependents.flatMap(({ id }) => wished.get(id) ?? [])]));
  }
  let now = 0;
  for (const { id } of actions) {
    if (wished.get(id) !== 'now') continue;
    now += 1;
    if (now > MAX_NOW) wished.set(id, 'quarter');
  }
  return wished;
}

const earliest = (horizons: Horizon[]): Horizon =>
  HORIZONS.find((horizon) => horizons.includes(horizon)) ?? 'year';
