import type { Action } from '../model/questionnaire.js';
import type { Resolved } from '../scoring/resolved.js';
import type { Candidates, Worth } from './candidates.js';

/** No place is kept for deep work where the objective and the danger leave this many, or fewer. */
const TOO_FEW = 2;

/** What was chosen, in order. */
export interface Selection {
  chosen: Worth[];
  /** The danger that has its place, with its action. */
  danger: { question: string; action: Action } | null;
}

/**
 * Fills the places of a plan one by one: the objective that must come first, the gravest danger's action, then the
 * best candidate again and again, each after its unmet requirements; a group that does not fit is passed over. The
 * last place is kept for the best deep candidate (effort 2 or 3, serving the first objective) until one is chosen,
 * since quick work would crowd it out.
 * @param first the objective action that comes first, if one must.
 * @param eligible the candidates that wait for nothing.
 * @param waits whether an action waits for an objective.
 */
export function select(
  resolved: Resolved,
  candidates: Candidates,
  first: Action | null,
  eligible: readonly Action[],
  waits: (action: Action) => boolean,
  max: number,
): Selection {
  const chosen: Worth[] = [];
  const isChosen = (action: Action) => chosen.some((worth) => worth.action === action);
  const [objective] = resolved.objectives;
  const deep = new Set(
    eligible.filter(
      ({ effort, objectives }) => effort >= 2 && (!objective || objectives.includes(objective.id)),
    ),
  );

  /** Adds an action after what it requires, all as they are worth before; false where it does not fit. */
  const add = (action: Action, places: (group: readonly Action[]) => number): boolean => {
    const group = candidates.withRequirements(action).filter((member) => !isChosen(member));
    if (chosen.length + group.length > places(group)) return false;
    chosen.push(...group.map((member) => candidates.worth(member)));
    for (const member of group) candidates.choose(member);
    return true;
  };
  const anyPlace = () => max;

  if (first) add(first, anyPlace);
  const danger = placeDanger();

  let isKept =
    max - chosen.length > TOO_FEW && deep.size > 0 && !chosen.some(({ action }) => deep.has(action));
  const places = (group: readonly Action[]) =>
    isKept && !group.some((action) => deep.has(action)) ? max - 1 : max;
  for (;;) {
    const left = eligible.filter((action) => !isChosen(action));
    const added = candidates.ranked(left).some(({ action }) => add(action, places));
    if (!added && !isKept) return { chosen, danger };
    // Kept no longer once deep work is chosen, or where none fits.
    isKept &&= added && !chosen.some(({ action }) => deep.has(action));
  }

  /** Of the gravest danger that has an action, the best that finds room; one may be there already. */
  function placeDanger(): Selection['danger'] {
    for (const question of candidates.dangers()) {
      for (const { action } of candidates.answersTo(question)) {
        if (!waits(action) && (isChosen(action) || add(action, anyPlace))) return { question, action };
      }
    }
    return null;
  }
}
