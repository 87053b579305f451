import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';

/** A structure's answers of one date: one sheet per person, read against the later answers' questionnaire. */
export interface Answered {
  sheets: readonly (ResolvedSheet & { readonly version: string })[];
  /** Ids that the files answer, and that the questionnaire no longer has. */
  gone: readonly string[];
}
