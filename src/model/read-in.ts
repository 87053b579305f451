import type { Questionnaire } from './questionnaire.ts';

/** Per questionnaire and language, so that one that is read twice is the same. */
const known = new WeakMap<Questionnaire, Map<string, Questionnaire>>();

/** A questionnaire whose texts are read in one of its languages, whatever the program speaks around them. */
export function readIn(questionnaire: Questionnaire, tag: string | undefined): Questionnaire {
  if (tag === undefined || tag === questionnaire.readIn) return questionnaire;
  const others = known.get(questionnaire) ?? new Map<string, Questionnaire>();
  known.set(questionnaire, others);
  const found = others.get(tag) ?? { ...questionnaire, readIn: tag };
  others.set(tag, found);
  return found;
}
