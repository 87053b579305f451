import { realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { ReadResult } from '../files/decode.ts';
import { readSource } from '../files/read.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import type { FileMap } from '../model/shape.ts';

/** The file of actions that a questionnaire names: its text, or what is wrong with its name. */
export type ActionsFile = ReadResult | { finding: Finding };

/** Reads a file of actions that is not on the disk: by its path, as the user would name it; null where there is none. */
export type Beside = (path: string) => ReadResult | null;

/**
 * Reads the file of actions that a questionnaire names; null where it names none. A questionnaire may come from
 * anywhere, and what is wrong in the file that it names is shown: it has to be one of its own folder, links followed.
 * @param file the questionnaire, as the user named it, from `cwd`.
 * @param beside where it is not to be read from the disk.
 */
export function actionsFile(
  { actions }: FileMap,
  file: string,
  cwd: string,
  beside?: Beside,
): ActionsFile | null {
  if (typeof actions !== 'string' || actions === '') return null;
  const refused = (why: 'outside' | 'address' | 'not-file' | 'backslash') => ({
    finding: finding('CN037', ['actions'], { path: actions, why }),
  });
  if (/^(?:[\\/]{2}|[a-z][a-z0-9+.-]+:\/)/i.test(actions)) return refused('address');
  if (/^[a-z]:|\0/i.test(actions) || leadsUp(actions.replaceAll('\\', '/'))) return refused('outside');
  if (actions.includes('\\')) return refused('backslash');
  const name = join(dirname(file), actions);
  const missing = { finding: finding('CN030', ['actions'], { file: name }) };
  if (beside) {
    const read = beside(name);
    return read ? asActions(read) : missing;
  }
  const path = resolve(cwd, name);
  const there = whatIsAt(path);
  if (there.kind === 'none') return missing;
  if (there.kind === 'file' && !isInFolderOf(resolve(cwd, file), path)) return refused('outside');
  if (there.kind === 'folder' || there.kind === 'stream') return refused('not-file');
  return asActions(readSource(name, cwd));
}

const asActions = (read: ReadResult): ReadResult =>
  'diagnostic' in read && read.diagnostic.code === 'CN005'
    ? { diagnostic: { ...read.diagnostic, args: { kind: 'actions' } } }
    : read;

/** Whether a path begins at the root, or goes above where it begins. */
function leadsUp(path: string): boolean {
  let depth = 0;
  for (const part of path.split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '.' && part !== '') depth += 1;
    if (depth < 0) return true;
  }
  return path.startsWith('/');
}

/** Whether a file lies below the folder of another: that of its name, or that of the file itself where it is a link. */
function isInFolderOf(file: string, path: string): boolean {
  try {
    const real = realpathSync(path);
    const folders = [realpathSync(dirname(file)), dirname(realpathSync(file))];
    return folders.some((folder) => real.startsWith(folder.endsWith(sep) ? folder : folder + sep));
  } catch {
    return false;
  }
}
