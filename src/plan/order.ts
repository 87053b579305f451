import { type Action, HORIZONS, type Horizon } from '../model/questionnaire.ts';

/** How many actions a plan begins with, and how many it asks for in the fortnight, at most. */
export const FIRST = 3;
const MAX_NOW = 3;

/** When the actions of a plan come. */
export interface Order {
  /** Ids of those to begin with, in the order of choice. */
  first: string[];
  /** Of those that do not come at their own. */
  horizons: ReadonlyMap<string, Horizon>;
}

/**
 * Puts the actions of a plan in time. None comes later than what it makes possible. Those to begin with are the first
 * chosen, whatever their horizon, but at most one of a year, none without what it requires, and always the danger's.
 * The fortnight holds three at most, these before others; what is one too many slides to the quarter.
 * @param actions in the order of choice, each after what it requires.
 * @param requirements those of an action that are not met.
 * @param danger the action of the danger that has its place, after what it requires: three at most, or none.
 */
export function inOrder(
  actions: readonly Action[],
  requirements: (action: Action) => readonly Action[],
  danger: readonly Action[],
): Order {
  const horizons = new Map<string, Horizon>();
  for (const action of [...actions].reverse()) {
    const its = horizonOf(action);
    for (const required of requirements(action))
      horizons.set(required.id, earliest(its, horizonOf(required)));
  }

  const first = begin();
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

  /** What an action requires is of a year only where the action is too: passing over a year never leaves it out alone. */
  function begin(): ReadonlySet<Action> {
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
