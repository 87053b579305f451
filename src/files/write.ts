import { statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { replaceFile, sweepFolder } from './replace-file.ts';
import { isTaken, reasonOf, whatIsAt } from './what-is-at.ts';

export interface WriteOptions {
  /** The folder that the file's name starts from. */
  cwd: string;
  /** Whether to overwrite an existing file. */
  force: boolean;
  /** The file that it is written next to, if any: it gets the same permissions. */
  beside?: string | undefined;
}

/**
 * Writes a file whole or not at all, and overwrites no existing file without `force`.
 * @param file as the user named it.
 * @returns why it could not be written; null if it was.
 */
export function writeWhole(
  file: string,
  text: string | Uint8Array,
  { cwd, force, beside = file }: WriteOptions,
): Diagnostic | null {
  const path = resolve(cwd, file);
  try {
    const there = whatIsAt(path);
    switch (there.kind) {
      case 'folder':
        return diagnosticAt('CN041', file, null, {});
      case 'stream':
        // Nothing is kept there, so nothing can be half-written.
        writeFileSync(path, text);
        return null;
      case 'unknown':
        return diagnosticAt('CN042', file, null, { reason: there.reason });
      default:
        // A dangling link is someone's file as well.
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

/** Whether two names, from `cwd`, lead to the same existing file: also through links, and in different case. */
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
