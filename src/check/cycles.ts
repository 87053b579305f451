import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Action } from '../model/questionnaire.ts';
import type { Unsettled } from './subject.ts';

/** A longer cycle is shown by its first and last actions only. */
const LONG = 12;

/** An action on the current path, and how many of its requirements were followed. */
interface Step {
  action: Action;
  next: number;
}

/**
 * No action may require itself, directly or not. Reports each cycle of `requires` once, at the link that leaves its
 * earliest action: a catalogue usually lists requirements first, so that link is the odd one.
 */
export function cycles({ questionnaire, circular }: Unsettled): Finding[] {
  const byId = new Map<string, Action>();
  for (const action of questionnaire.actions) if (!byId.has(action.id)) byId.set(action.id, action);
  const rank = new Map(questionnaire.actions.map((action, i) => [action, i]));
  const done = new Set<Action>();
  const found: Finding[] = [];

  // Depth first, without recursion: a chain may be of any length.
  const trail: Step[] = [];
  const depth = new Map<Action, number>();
  const enter = (action: Action) => {
    depth.set(action, trail.length);
    trail.push({ action, next: 0 });
  };
  for (const first of byId.values()) {
    if (!done.has(first)) enter(first);
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const { action } = step;
      const id = action.requires[step.next++];
      const required = id === undefined ? undefined : byId.get(id);
      if (id === undefined) {
        trail.pop();
        depth.delete(action);
        done.add(action);
      } else if (required && depth.has(required)) {
        const cycle = fromEarliest(
          trail.slice(depth.get(required)).map((member) => member.action),
          rank,
        );
        for (const member of cycle) circular.add(member);
        found.push(cycleFinding(cycle));
      } else if (required && !done.has(required)) enter(required);
    }
  }
  return found;
}

function fromEarliest(cycle: readonly Action[], rank: ReadonlyMap<Action, number>): Action[] {
  const rankOf = (action: Action | undefined) => (action && rank.get(action)) ?? 0;
  const start = cycle.reduce((least, action, i) => (rankOf(action) < rankOf(cycle[least]) ? i : least), 0);
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}

function cycleFinding(cycle: readonly Action[]): Finding {
  const [first, next] = [cycle[0], cycle[1] ?? cycle[0]] as [Action, Action];
  const at = [...first.path, 'requires', first.requires.indexOf(next.id)];
  const ids = [...cycle, first].map((action) => action.id);
  return finding('CN601', at, {
    path: ids.length > LONG ? [...ids.slice(0, 6), '…', ...ids.slice(-5)] : ids,
  });
}
