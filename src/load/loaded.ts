import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';

/** What was read of a file. */
export interface Loaded<T> {
  /** null where an error stands in the way. */
  value: T | null;
  /** All that is wrong, and warnings, in the order of the file. */
  diagnostics: Diagnostic[];
  /** The texts that were read, for whoever shows a place in them. */
  sources: Source[];
}
