import { type Action, ownQuestion, type Questionnaire } from '../model/questionnaire.ts';

/** What an action is in its questionnaire, whoever answers. */
export interface Entry {
  /** The places, among the questionnaire's questions, of those that it addresses: its own first. */
  addressed: readonly number[];
  /** Where its own is; -1 if there is none. */
  own: number;
  required: readonly Action[];
  /** Whether it is a tool, or requires one, directly or not. */
  needsTool: boolean;
  /** Impact / √effort. */
  yields: number;
}

/** A questionnaire's actions, as they are looked up for each structure. */
export interface Catalogue {
  entries: ReadonlyMap<Action, Entry>;
  /** The actions of effort 1 or 2 by their own question, in order. */
  quick: ReadonlyMap<string, readonly Action[]>;
  /** The place of each question among the questionnaire's. */
  places: ReadonlyMap<string, number>;
}

/** From this effort on, an action does not answer a danger. */
const DEEP = 3;

/** Cache per questionnaire, for its lifetime. */
const known = new WeakMap<Questionnaire, Catalogue>();

export function catalogueOf(questionnaire: Questionnaire): Catalogue {
  const found = known.get(questionnaire) ?? newCatalogue(questionnaire);
  known.set(questionnaire, found);
  return found;
}

function newCatalogue({ actions, questions }: Questionnaire): Catalogue {
  const places = new Map(questions.map(({ id }, i) => [id, i]));
  const byId = new Map(actions.map((action) => [action.id, action]));
  const requiredBy = ({ requires }: Action) => requires.flatMap((id) => byId.get(id) ?? []);
  const needsTool = (action: Action, seen = new Set<Action>()): boolean => {
    if (action.kind === 'tool') return true;
    if (seen.has(action)) return false;
    seen.add(action);
    return requiredBy(action).some((required) => needsTool(required, seen));
  };
  const quick = new Map<string, Action[]>();
  for (const action of actions) {
    if (action.effort >= DEEP) continue;
    const own = ownQuestion(action);
    quick.set(own, [...(quick.get(own) ?? []), action]);
  }
  return {
    entries: new Map(
      actions.map((action) => [
        action,
        {
          addressed: action.addresses.flatMap((id) => places.get(id) ?? []),
          own: places.get(ownQuestion(action)) ?? -1,
          required: requiredBy(action),
          needsTool: needsTool(action),
          yields: action.impact / Math.sqrt(action.effort),
        },
      ]),
    ),
    quick,
    places,
  };
}
