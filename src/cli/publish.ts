import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { freeName } from '../io/beside.js';
import { type WriteOptions, writeWhole } from '../io/write.js';
import { isUnedited } from '../report/plan/edit-mark.js';

/** Where a text was written. */
export interface Published {
  /** The file written, as the user would name it. */
  file: string;
  /** True where the file that was asked for holds somebody's work, and the new text stands beside it. */
  beside: boolean;
}

/**
 * Writes a text that the program made and people edit: over its own earlier text, but beside one that somebody has
 * changed since, as `plan.new.md`, or `plan.new-2.md` where that one was changed too.
 * @param text ended by the mark that tells whether it was edited.
 * @returns where it is, or what stood in the way.
 */
export function publish(file: string, text: string, options: WriteOptions): Published | Diagnostic {
  const target = options.force ? file : freeName(file, options.cwd, isUnedited);
  const fault = writeWhole(target, text, { ...options, force: true });
  return fault ?? { file: target, beside: target !== file };
}
