import type { Named } from '../words/checks/references.ts';

/** A part of a questionnaire too malformed to be in the model. */
export interface Pruned {
  kind: Named | 'gate';
  /** As written; null if the part has no readable id, or a whole list of such parts is missing. */
  id: string | null;
}

/** Whether an id unknown to the model may name a part left out of it. */
export const mayBePruned = (pruned: readonly Pruned[], kind: Named, id: string): boolean =>
  pruned.some((part) => part.kind === kind && (part.id === null || part.id === id));
