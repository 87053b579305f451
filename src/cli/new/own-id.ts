import { idOf } from '../../grid/ids.ts';
import { isId } from '../../model/malformed.ts';
import { isReserved } from '../../model/reserved.ts';
import type { newQuestionnaireWords } from '../../words/cli/new-questionnaire.ts';
import type { Spoken } from '../../words/speak.ts';
import { type Context, notify } from '../shell.ts';
import { UsageError } from '../usage-error.ts';

type Words = Spoken<typeof newQuestionnaireWords>;

/**
 * The id of a new questionnaire: the one asked for, or made of the title that was given instead, which is said; else one
 * made of the file's name, or the usual one.
 * @param stem the file's name without its extensions; empty without a file.
 * @throws {UsageError} if a word of YAML or of the format is asked for, or what no id can be made of.
 */
export async function ownId(
  named: string | undefined,
  stem: string,
  { badId, reservedId, madeId, usualId }: Words,
  { shell, globals }: Context,
): Promise<string> {
  if (named === undefined) {
    const made = isId(stem) ? stem : idOf(stem);
    return made === undefined || isReserved(made) ? usualId : made;
  }
  const id = isId(named) ? named : idOf(named);
  if (id === undefined) throw new UsageError(badId(named));
  if (isReserved(id)) throw new UsageError(reservedId(named, `questionnaire-${id}`));
  if (id !== named && !globals.quiet) await notify(shell, `${madeId(named, id)}\n`);
  return id;
}
