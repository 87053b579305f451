import { nearest } from '../diagnostics/nearest.ts';
import type { Question } from '../model/questionnaire.ts';
import type { Unknown } from '../words/checks/references.ts';

type WithOptions = Extract<Question, { options: unknown }>;

export const ids = (of: readonly { id: string }[]): string[] => of.map((item) => item.id);

/** What can be said of an id that is none of the known ones. @param known one list for all ids that it lacks. */
export function unknown(id: string, known: readonly string[]): Unknown {
  return { id, nearest: nearest(id, known), known, others: 0 };
}

/** Cache, one for each question and as long as it is kept. */
const optionsOf = new WeakMap<WithOptions, { list: string[]; set: ReadonlySet<string> }>();

/** The ids of a question's options, gathered once: any number of conditions may expect any number of them. */
export function optionIds(question: WithOptions): { list: string[]; set: ReadonlySet<string> } {
  const known = optionsOf.get(question);
  if (known) return known;
  const list = ids(question.options);
  const gathered = { list, set: new Set(list) };
  optionsOf.set(question, gathered);
  return gathered;
}
