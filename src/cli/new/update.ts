import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import { readSource } from '../../files/read.ts';
import { whatIsAt } from '../../files/what-is-at.ts';
import { baseOf } from '../../grid/base.ts';
import type { Wanted } from '../../grid/file.ts';
import { leftOut } from '../../grid/from-questionnaire.ts';
import type { Read } from '../../grid/make.ts';
import { updated } from '../../grid/update.ts';
import { loadQuestionnaireFile } from '../../load/questionnaire-file.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { newQuestionnaireWords } from '../../words/cli/new-questionnaire.ts';
import { sheetNames } from '../../words/grid/names.ts';
import { speak } from '../../words/speak.ts';
import type { Context } from '../shell.ts';

/** A questionnaire that is where one is to be written. */
export interface Present {
  /** Null if it has errors. */
  questionnaire: Questionnaire | null;
  text: string;
}

/** @returns null if no file is there. */
export async function presentAt(file: string, { shell }: Context): Promise<Present | null> {
  if (whatIsAt(resolve(shell.cwd, file)).kind !== 'file') return null;
  const read = readSource(file, shell.cwd, true);
  if ('diagnostic' in read) return { questionnaire: null, text: '' };
  const { value } = await loadQuestionnaireFile(file, shell.cwd, undefined, read);
  return { questionnaire: value, text: read.source.text };
}

/** The text of a questionnaire with what a grid changes in it, and what is to be said of that; or why it cannot be. */
export function update(
  file: string,
  { questionnaire, text }: Present,
  read: Read,
  wanted: Wanted,
): { text: string; lines: string[] } | Diagnostic {
  if (!questionnaire) return diagnosticAt('CN898', file, null, { why: 'invalid' });
  const id = String(read.made.value.id);
  if (id !== questionnaire.id)
    return diagnosticAt('CN898', file, null, { why: 'id', id, own: questionnaire.id });
  const done = updated(text, baseOf(questionnaire, read, wanted), read.made);
  if (done.elsewhere === 'actions') return diagnosticAt('CN898', file, null, { why: 'actions' });
  const words = speak(newQuestionnaireWords, wanted.language);
  const kept = leftOut(questionnaire, wanted.language);
  const lines = [
    done.text === text ? words.same(file) : words.updated(file),
    ...[...done.changes].map(([list, { added, changed, removed }]) =>
      words.changes(sheetNames[list][wanted.language], added, changed, removed),
    ),
    ...(done.elsewhere === 'translations' ? [words.keptTranslations] : []),
    ...(kept.length > 0 ? [words.keptThere, ...kept.map((line) => `  ${line}`)] : []),
  ];
  return { text: done.text, lines };
}
