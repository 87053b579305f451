import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';

/** What was read of a file. */
export interface Loaded<T> {
  /** null if an error prevents using it. */
  value: T | null;
  /** Everything wrong, warnings included, in the order of the file. */
  diagnostics: Diagnostic[];
  /** The texts that were read, for showing places in them. */
  sources: Source[];
}
