import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import { makeFolder } from '../../files/folder.ts';
import { isTaken, reasonOf, whatIsAt } from '../../files/what-is-at.ts';
import { type WriteOptions, writeWhole } from '../../files/write.ts';

/** A file to write: its name, from the folder that people work in, and its text, made when its turn comes. */
interface Wanted {
  file: string;
  text: () => string;
}

/**
 * Writes files into one folder, made if need be: all of them or, where anything is in the way, none. Where the disk
 * refuses one of them, those written before it that were not there go again.
 * @param folder theirs, from the same folder as their names.
 * @returns what is in the way.
 */
export function writeAll(
  wanted: readonly Wanted[],
  folder: string,
  options: Pick<WriteOptions, 'cwd' | 'force'>,
): Diagnostic[] {
  const { cwd, force } = options;
  const inTheWay = wanted.flatMap(({ file }) => obstacleAt(file, resolve(cwd, file), force));
  if (inTheWay.length > 0) return inTheWay;
  const made: string[] = [];
  try {
    makeFolder(resolve(cwd, folder));
  } catch (error) {
    return [diagnosticAt('CN042', folder, null, { reason: reasonOf(error) })];
  }
  for (const { file, text } of wanted) {
    const path = resolve(cwd, file);
    const isNew = !isTaken(path);
    const fault = writeWhole(file, text(), options);
    if (fault !== null) {
      for (const each of made) rmSync(each, { force: true });
      return [fault];
    }
    if (isNew) made.push(path);
  }
  return [];
}

function obstacleAt(file: string, path: string, force: boolean): Diagnostic[] {
  if (whatIsAt(path).kind === 'folder') return [diagnosticAt('CN041', file, null, {})];
  return !force && isTaken(path) ? [diagnosticAt('CN040', file, null, {})] : [];
}
