import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
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
 * changed since, as `plan.new.md`.
 * @param text ended by the mark that tells whether it was edited.
 * @returns where it is, or what stood in the way.
 */
export function publish(file: string, text: string, options: WriteOptions): Published | Diagnostic {
  const beside = !options.force && holdsWork(resolve(options.cwd, file));
  const extension = extname(file);
  const target = beside ? `${file.slice(0, file.length - extension.length)}.new${extension}` : file;
  const mayReplace = options.force || !holdsWork(resolve(options.cwd, target));
  const fault = writeWhole(target, text, { ...options, force: mayReplace });
  return fault ?? { file: target, beside };
}

/** Whether a file that exists is not as the program wrote it. */
function holdsWork(path: string): boolean {
  try {
    return existsSync(path) && !isUnedited(readFileSync(path, 'utf8'));
  } catch {
    return false; // a folder, a device: writing says what is wrong with it
  }
}
