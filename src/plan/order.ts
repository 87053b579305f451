import { type Action, HORIZONS, type Horizon } from '../model/questionnaire.js';

/** How many actions a plan asks for in the fortnight, and how many it begins with, at most. */
const MAX_NOW = 3;
const FIRST = 3;

/**
 * When each action comes: no later than what it makes possible, and three at most in the fortnight; the next slide to
 * the quarter. The objective that must come first is in the fortnight, unless three that it requires fill it.
 * @param actions in the order of choice, each after what it requires.
 */
export function settleHorizons(actions: readonly Action[], objective: Action | null): Map<string, Horizon> {
  const wished = new Map<string, Horizon>();
  for (const action of [...actions].reverse()) {
    const own = action === objective ? 'now' : action.horizon;
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

/**
 * The three to begin with: in the order of choice, whatever their horizon, but at most one of a year, none without
 * what it requires, and always the danger's.
 * @param danger the action of the gravest danger; null where there is none.
 */
export function firstOf(
  actions: readonly Action[],
  horizons: ReadonlyMap<string, Horizon>,
  danger: Action | null,
): string[] {
  const kept = danger ? withRequired(danger, actions) : [];
  // Work that needs three steps before it cannot be among the first three.
  const reserved = kept.length <= FIRST ? new Set(kept) : new Set<Action>();
  const first: Action[] = [];
  let years = [...reserved].filter(({ id }) => horizons.get(id) === 'year').length;
  for (const action of actions) {
    if (first.length === FIRST) break;
    if (!reserved.delete(action)) {
      const isYear = horizons.get(action.id) === 'year';
      if (first.length + reserved.size >= FIRST || (isYear && years > 0)) continue;
      if (withRequired(action, actions).some((needed) => needed !== action && !first.includes(needed)))
        continue;
      if (isYear) years += 1;
    }
    first.push(action);
  }
  return first.map(({ id }) => id);
}

/** An action of a plan after those of the same plan that it requires, however far. */
function withRequired(action: Action, actions: readonly Action[]): Action[] {
  const found = new Set([action]);
  for (const one of found) {
    for (const other of actions) if (one.requires.includes(other.id)) found.add(other);
  }
  return actions.filter((other) => found.has(other));
}
