import { type Finding, finding } from '../diagnostics/diagnostic.js';
import type { Action } from '../model/questionnaire.js';
import type { Subject } from './subject.js';

/**
 * No action comes, by whatever way, before itself. Each cycle of `requires` once, at the link that leaves its
 * earliest action: what others require stands first in a catalogue, so that this link is the odd one.
 */
export function cycles({ questionnaire, circular }: Subject): Finding[] {
  const byId = new Map<string, Action>();
  for (const action of questionnaire.actions) if (!byId.has(action.id)) byId.set(action.id, action);
  const done = new Set<Action>();
  const found: Finding[] = [];

  const visit = (action: Action, way: readonly Action[]): void => {
    const start = way.indexOf(action);
    if (start >= 0) {
      const cycle = fromEarliest(way.slice(start), questionnaire.actions);
      for (const member of cycle) circular.add(member);
      found.push(cycleFinding(cycle));
      return;
    }
    if (done.has(action)) return;
    for (const id of action.requires) {
      const required = byId.get(id);
      if (required) visit(required, [...way, action]);
    }
    done.add(action);
  };
  for (const action of byId.values()) visit(action, []);
  return found;
}

function fromEarliest(cycle: readonly Action[], catalogue: readonly Action[]): Action[] {
  const ranks = cycle.map((action) => catalogue.indexOf(action));
  const start = ranks.indexOf(Math.min(...ranks));
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}

function cycleFinding(cycle: readonly Action[]): Finding {
  const [first, next] = [cycle[0], cycle[1] ?? cycle[0]] as [Action, Action];
  const at = [...first.path, 'requires', first.requires.indexOf(next.id)];
  return finding('CN601', at, { path: [...cycle, first].map((action) => action.id) });
}
