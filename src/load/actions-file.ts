import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { ReadResult } from '../files/decode.ts';
import type { FileMap } from '../model/shape.ts';
import { type Beside, readBeside } from './beside.ts';

/** The actions file that a questionnaire names: its text, or what is wrong with its name. */
export type ActionsFile = ReadResult | { finding: Finding };

/**
 * Reads the actions file that a questionnaire names; null if it names none.
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
  const read = readBeside(actions, file, cwd, beside);
  if ('refused' in read)
    return { finding: finding('CN037', ['actions'], { path: actions, why: read.refused }) };
  if ('missing' in read) return { finding: finding('CN030', ['actions'], { file: read.missing }) };
  return 'diagnostic' in read && read.diagnostic.code === 'CN005'
    ? { diagnostic: { ...read.diagnostic, args: { kind: 'actions' } } }
    : read;
}
