import { realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { ReadResult } from '../files/decode.ts';
import { readSource } from '../files/read.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import type { FileMap } from '../model/shape.ts';

/** The actions file that a questionnaire names: its text, or what is wrong with its name. */
export type ActionsFile = ReadResult | { finding: Finding };

/** Reads an actions file that is not on disk, by its path as the user would name it; null if there is none. */
export type Beside = (path: string) => ReadResult | null;

/**
 * Reads the actions file that a questionnaire names; null if it names none. A questionnaire may come from anywhere, and
 * errors quote the file that it names: that file must be in its own folder, links followed.
 * @param file the questionnaire, as the user named it, from `cwd`.
 * @param beside for actions that are not on disk.
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
    const folders = [realpathSync(dirname(file)), dirname(realpathSync(file))];
    return folders.some((folder) => real.startsWith(folder.endsWith(sep) ? folder : folder + sep));
  } catch {
    return false;
  }
}
