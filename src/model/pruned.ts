import type { Named } from '../words/checks/references.ts';

/** A part of a questionnaire that its file describes too badly to be in the model. */
export interface Pruned {
  kind: Named | 'gate';
  /** As written; null where the part has no readable id, or where a whole list of such parts is missing. */
  id: string | null;
}

/** Whether an id that names nothing in the model may name a part that was left out of it. */
export const mayBePruned = (pruned: readonly Pruned[], kind: Named, id: string): boolean =>
  pruned.some((part) => part.kind === kind && (part.id === null || part.id === id));
