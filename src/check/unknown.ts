import { nearest } from '../diagnostics/nearest.ts';
import type { Question } from '../model/questionnaire.ts';
import type { Unknown } from '../words/checks/references.ts';

type WithOptions = Extract<Question, { options: unknown }>;

export const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);

/** How an unknown id is described. @param known shared by all the ids that it lacks. */
export function unknown(id: string, known: readonly string[]): Unknown {
  return { id, nearest: nearest(id, known), known, others: 0 };
}

/** One entry per question, for as long as it lives. */
const optionsOf = new WeakMap<WithOptions, { list: string[]; set: ReadonlySet<string> }>();

/** The ids of a question's options, cached: many conditions may look many of them up. */
export function optionIds(question: WithOptions): { list: string[]; set: ReadonlySet<string> } {
  const known = optionsOf.get(question);
  if (known) return known;
  const list = ids(question.options);
  const gathered = { list, set: new Set(list) };
  optionsOf.set(question, gathered);
  return gathered;
}
