import { type Action, HORIZONS, type Horizon } from '../model/questionnaire.ts';

/** How many actions a plan begins with, and how many it puts in the first fortnight, at most. */
export const FIRST = 3;
const MAX_NOW = 3;

/** The timing of a plan's actions. */
export interface Order {
  /** Ids of the actions to begin with, in the order of choice. */
  first: string[];
  /** The horizons that differ from the catalogue's, by action id. */
  horizons: ReadonlyMap<string, Horizon>;
}

/**
 * Schedules a plan's actions. None comes later than the ones that require it. A plan begins with the danger's action,
 * then the first chosen whatever their horizon, but at most one of a year, and none without its requirements. The
 * fortnight holds at most three actions, these first; the rest move to the quarter.
 * @param actions in the order of choice, each after its requirements.
 * @param requirements an action's unmet requirements.
 * @param danger the action of the danger with a place in the plan, after its requirements: at most three, or none.
 */
export function inOrder(
  actions: readonly Action[],
  requirements: (action: Action) => readonly Action[],
  danger: readonly Action[],
): Order {
  const horizons = new Map<string, Horizon>();
  for (const action of [...actions].reverse()) {
    const due = horizonOf(action);
    for (const required of requirements(action))
      horizons.set(required.id, earliest(due, horizonOf(required)));
  }

  const first = firstActions();
  const rest = actions.filter((action) => !first.has(action));
  [...first, ...rest]
    .filter((action) => horizonOf(action) === 'now')
    .slice(MAX_NOW)
    .forEach(({ id }) => {
      horizons.set(id, 'quarter');
    });
  return { first: [...first].map(({ id }) => id), horizons };

  function horizonOf({ id, horizon }: Action): Horizon {
    return horizons.get(id) ?? horizon;
  }

  /** A requirement takes a year only if its action does, so skipping the year never drops a requirement alone. */
  function firstActions(): ReadonlySet<Action> {
    const begun = new Set(danger);
    for (const action of actions) {
      if (begun.size < FIRST && !(isYear(action) && [...begun].some(isYear))) begun.add(action);
    }
    return new Set(actions.filter((action) => begun.has(action)));
  }

  function isYear(action: Action): boolean {
    return horizonOf(action) === 'year';
  }
}

const earliest = (one: Horizon, other: Horizon): Horizon =>
  HORIZONS.indexOf(one) < HORIZONS.indexOf(other) ? one : other;
