import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readStream } from '../../files/read.ts';
import { loadQuestionnaire } from '../../load/load-questionnaire.ts';
import type { Loaded } from '../../load/loaded.ts';
import { loadQuestionnaireFile } from '../../load/questionnaire-file.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { checkWords } from '../../words/cli/check.ts';
import type { Spoken } from '../../words/speak.ts';
import type { Shell } from '../shell.ts';
import { UsageError } from '../usage-error.ts';
import type { Present } from './at-revision.ts';
import type { CheckOptions } from './options.ts';

/** The older version of a questionnaire; null if there is nothing to compare. */
export type OlderOf = (present: Present) => Promise<Loaded<Questionnaire> | null>;

const STDIN = '-';

/**
 * Where the older version comes from: a file, standard input, or git.
 * @returns what the user gave, null if it comes from git; and what to compare each questionnaire with.
 */
export async function olderBy(
  { against, againstGit }: CheckOptions,
  { stdin, cwd }: Shell,
  words: Spoken<typeof checkWords>,
): Promise<{ given: Loaded<Questionnaire> | null; olderOf: OlderOf }> {
  if (against !== undefined && againstGit !== undefined) throw new UsageError(words.oneOlder);
  if (againstGit !== undefined) {
    // What git would take as an option, or as a path.
    if (!/^[^-:\s][^:\s]*$/.test(againstGit)) throw new UsageError(words.noRevision(againstGit));
    const { atRevision } = await import('./at-revision.ts');
    return { given: null, olderOf: (present) => atRevision(againstGit, present, cwd) };
  }
  if (against === undefined) return { given: null, olderOf: async () => null };
  const loaded = against === STDIN ? await fromStream(stdin, cwd) : await loadQuestionnaire(against, cwd);
  const diagnostics = loaded.diagnostics.map((item): Diagnostic => {
    if (item.code === 'CN001') return { ...item, args: { option: '--against' } };
    // Its actions belong to that revision: the current ones would not do.
    return item.code === 'CN030' ? ({ ...item, code: 'CN058' } as Diagnostic) : item;
  });
  const given = { ...loaded, diagnostics };
  return { given, olderOf: async () => given };
}

async function fromStream(stdin: Shell['stdin'], cwd: string): Promise<Loaded<Questionnaire>> {
  return loadQuestionnaireFile(STDIN, cwd, undefined, await readStream(stdin, STDIN), () => null);
}
