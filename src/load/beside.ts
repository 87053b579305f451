import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { ReadResult } from '../files/decode.ts';
import { readSource } from '../files/read.ts';
import { whatIsAt } from '../files/what-is-at.ts';

/**
 * Reads a file that is not on disk, by its path as the user would name it; null if there is none, undefined if it is on disk
 * after all.
 */
export type Beside = (path: string) => ReadResult | null | undefined;

/** A file that a questionnaire names: its text, why it is not opened, or the name under which there is none. */
export type Named =
  | ReadResult
  | { refused: 'outside' | 'address' | 'not-file' | 'backslash' }
  | { missing: string };

/**
 * Reads a file that a questionnaire names. A questionnaire may come from anywhere, and errors quote the file that it
 * names: that file must be in its own folder, links followed.
 * @param named the path, from the questionnaire's folder.
 * @param file the questionnaire, as the user named it, from `cwd`.
 * @param beside for files that are not on disk.
 */
export function readBeside(named: string, file: string, cwd: string, beside?: Beside): Named {
  if (/^(?:[\\/]{2}|[a-z][a-z0-9+.-]+:\/)/i.test(named)) return { refused: 'address' };
  if (/^[a-z]:|\0/i.test(named) || leadsUp(named.replaceAll('\\', '/'))) return { refused: 'outside' };
  if (named.includes('\\')) return { refused: 'backslash' };
  const name = join(dirname(file), named);
  const read = beside?.(name);
  if (read !== undefined) return read ?? { missing: name };
  const path = resolve(cwd, name);
  const there = whatIsAt(path);
  if (there.kind === 'none') return { missing: name };
  if (there.kind === 'file' && !isInFolderOf(resolve(cwd, file), path)) return { refused: 'outside' };
  if (there.kind === 'folder' || there.kind === 'stream') return { refused: 'not-file' };
  return readSource(name, cwd);
}

/** Whether a path is absolute, or leaves the folder it starts from. */
function leadsUp(path: string): boolean {
  let depth = 0;
  for (const part of path.split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '.' && part !== '') depth += 1;
    if (depth < 0) return true;
  }
  return path.startsWith('/');
}

/** Whether a file is below another one's folder: the folder of its name or, if it is a link, of its target. */
function isInFolderOf(file: string, path: string): boolean {
  try {
    const real = realpathSync(path);
    // Standard input, or what an editor has not saved yet, is nowhere.
    const own = existsSync(file) ? [dirname(realpathSync(file))] : [];
    const folders = [realpathSync(dirname(file)), ...own];
    return folders.some((folder) => real.startsWith(folder.endsWith(sep) ? folder : folder + sep));
  } catch {
    return false;
  }
}
