import type { Path } from '../diagnostics/place.ts';
import type { Document } from './document.ts';

/** A document, and where in the findings' paths it begins: a questionnaire's actions may have a file of their own. */
export interface Part {
  document: Document;
  at: Path;
}

/** The last part that a path fits: it is the one that holds what stands there. */
export const partOf = (parts: readonly Part[], path: Path): Part =>
  parts.findLast(({ at }) => at.length < path.length && at.every((step, i) => step === path[i])) ??
  (parts[0] as Part);
