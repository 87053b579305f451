import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { decode, type Read } from '../../io/decode.js';
import { MAX_BYTES } from '../../io/limits.js';
import { diagnosticAt } from '../../io/lines.js';
import { loadQuestionnaire } from '../../io/load.js';
import type { Loaded } from '../../io/loaded.js';
import { openQuestionnaire } from '../../io/open-questionnaire.js';
import { readStream, tooLarge } from '../../io/read.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Shell } from '../shell.js';
import { UsageError } from '../usage-error.js';
import type { CheckOptions } from './options.js';
import type { SAYS } from './says.js';

/** The older version of a questionnaire, by the file of the present one; null where there is nothing to compare. */
export type OlderOf = (file: string, isNamed: boolean) => Promise<Loaded<Questionnaire> | null>;

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
    return { one: null, of: (file, isNamed) => atRevision(againstGit, file, cwd, isNamed) };
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

/** A questionnaire with its actions, as git keeps them at a revision. */
async function atRevision(
  revision: string,
  file: string,
  cwd: string,
  isNamed: boolean,
): Promise<Loaded<Questionnaire> | null> {
  const { execFileSync } = await import('node:child_process');
  const git = (folder: string, ...args: string[]): Buffer =>
    execFileSync('git', args, {
      cwd: folder,
      maxBuffer: 2 * MAX_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const folder = resolve(cwd, dirname(file));
  const refuse = (reason: 'git' | 'repository' | 'revision' | 'file'): Loaded<Questionnaire> => ({
    value: null,
    diagnostics: [diagnosticAt('CN059', file, null, { reason, revision })],
    sources: [],
  });
  if (!succeeds(() => git(folder, '--version'))) return refuse('git');
  if (!succeeds(() => git(folder, 'rev-parse', '--git-dir'))) return refuse('repository');
  if (!succeeds(() => git(folder, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`))) {
    return refuse('revision');
  }
  const blob = (path: string): Read | null => {
    const name = `${revision}:${path}`;
    try {
      return decode(
        git(resolve(cwd, dirname(path)), 'cat-file', 'blob', `${revision}:./${basename(path)}`),
        name,
      );
    } catch (error) {
      const isLarge = (error as NodeJS.ErrnoException).code === 'ENOBUFS';
      return isLarge ? tooLarge(name) : null;
    }
  };
  const read = blob(file);
  if (!read) return isNamed ? refuse('file') : null;
  return openQuestionnaire(file, cwd, undefined, read, blob);
}

function succeeds(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
