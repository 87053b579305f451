import { statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { replaceFile, sweepFolder } from './replace-file.ts';
import { isTaken, reasonOf, whatIsAt } from './what-is-at.ts';

export interface WriteOptions {
  /** The folder from which the file is named. */
  cwd: string;
  /** Whether a file that exists is written over. */
  force: boolean;
  /** The file beside which it is written, where there is one: it is for the same readers. */
  beside?: string | undefined;
}

/**
 * Writes a file whole or not at all, and over no file of someone's without `force`.
 * @param file as the user named it.
 * @returns what stood in the way, or null where the file is written.
 */
export function writeWhole(
  file: string,
  text: string,
  { cwd, force, beside = file }: WriteOptions,
): Diagnostic | null {
  const path = resolve(cwd, file);
  try {
    const there = whatIsAt(path);
    switch (there.kind) {
      case 'folder':
        return diagnosticAt('CN041', file, null, {});
      case 'stream':
        // Nothing is kept there, so that nothing can be half-written.
        writeFileSync(path, text);
        return null;
      case 'unknown':
        return diagnosticAt('CN042', file, null, { reason: there.reason });
      default:
        // A link that leads nowhere is someone's file as well.
        if (!force && isTaken(path)) return diagnosticAt('CN040', file, null, {});
    }
    sweepFolder(dirname(path));
    replaceFile(path, text, true, resolve(cwd, beside));
    return null;
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'EISDIR'
      ? diagnosticAt('CN041', file, null, {})
      : diagnosticAt('CN042', file, null, { reason });
  }
}

/** Whether two names, from `cwd`, lead to one file that exists: through links too, and in letters of another case. */
export function isSameFile(one: string, other: string, cwd: string): boolean {
  const [first, second] = [one, other].map((name) => {
    try {
      return statSync(resolve(cwd, name), { bigint: true });
    } catch {
      return undefined;
    }
  });
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}
