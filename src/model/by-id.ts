import type { Fact, Question, Questionnaire } from './questionnaire.ts';

/** What a questionnaire has, by id. */
export interface ById {
  questions: ReadonlyMap<string, Question>;
  facts: ReadonlyMap<string, Fact>;
  /** The questions of each track. */
  tracks: ReadonlyMap<string, ReadonlySet<string>>;
  objectives: ReadonlySet<string>;
  profiles: ReadonlySet<string>;
  /** Questions with options that had another id, by the ids under which their options were renamed. */
  renamedIn: ReadonlySet<string>;
}

/** A cache per questionnaire: a batch reads thousands of files against the same one. */
const gathered = new WeakMap<Questionnaire, ById>();

export function byId(questionnaire: Questionnaire): ById {
  const known = gathered.get(questionnaire);
  if (known) return known;
  const mapped = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const found = {
    questions: mapped(questionnaire.questions),
    facts: mapped(questionnaire.facts),
    tracks: new Map(questionnaire.tracks.map(({ id, questions }) => [id, new Set(questions)])),
    objectives: ids(questionnaire.objectives),
    profiles: ids(questionnaire.profiles),
    renamedIn: new Set(
      [...questionnaire.renamed.options.keys()].map((key) => key.slice(0, key.indexOf('.'))),
    ),
  };
  gathered.set(questionnaire, found);
  return found;
}
