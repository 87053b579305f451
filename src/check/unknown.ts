import type { Unknown } from '../diagnostics/catalogue/references.js';
import { nearest } from '../diagnostics/nearest.js';

export const ids = (of: readonly { id: string }[]): string[] => of.map((item) => item.id);

/** What can be said of an id that is none of the known ones. */
export function unknown(id: string, known: readonly string[]): Unknown {
  return { id, nearest: nearest(id, known), known: [...known], others: 0 };
}
