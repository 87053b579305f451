import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { loadQuestionnaire } from '../../io/load.js';
import type { Loaded } from '../../io/loaded.js';
import { openQuestionnaire } from '../../io/open-questionnaire.js';
import { readStream } from '../../io/read.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Shell } from '../shell.js';
import { UsageError } from '../usage-error.js';
import type { Present } from './at-revision.js';
import type { CheckOptions } from './options.js';
import type { SAYS } from './says.js';

/** The older version of a questionnaire; null where there is nothing to compare. */
export type OlderOf = (present: Present) => Promise<Loaded<Questionnaire> | null>;

const STDIN = '-';

/** Where the older version comes from: a file, the standard input, or git. */
export async function olderBy(
  { against, againstGit }: CheckOptions,
  { stdin, cwd }: Shell,
  says: (typeof SAYS)['fr'],
): Promise<{ one: Loaded<Questionnaire> | null; of: OlderOf }> {
  if (against !== undefined && againstGit !== undefined) throw new UsageError(says.oneOlder);
  if (againstGit !== undefined) {
    // What git would take for an option, or for a path.
    if (!/^[^-:\s][^:\s]*$/.test(againstGit)) throw new UsageError(says.noRevision(againstGit));
    const { atRevision } = await import('./at-revision.js');
    return { one: null, of: (present) => atRevision(againstGit, present, cwd) };
  }
  if (against === undefined) return { one: null, of: async () => null };
  const loaded = against === STDIN ? await fromStream(stdin, cwd) : await loadQuestionnaire(against, cwd);
  const diagnostics = loaded.diagnostics.map((item): Diagnostic => {
    if (item.code === 'CN001') return { ...item, args: { option: '--against' } };
    // Its actions are those of another day: the present ones would not do.
    return item.code === 'CN030' ? ({ ...item, code: 'CN058' } as Diagnostic) : item;
  });
  const one = { ...loaded, diagnostics };
  return { one, of: async () => one };
}

async function fromStream(stdin: Shell['stdin'], cwd: string): Promise<Loaded<Questionnaire>> {
  return openQuestionnaire(STDIN, cwd, undefined, await readStream(stdin, STDIN), () => null);
}
