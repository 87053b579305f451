import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach } from 'vitest';
import { ROOT } from './folders.ts';
import { plain } from './plain.ts';

export interface Watching {
  /** What it said until it began to wait. */
  first: string;
  /** Does something, and waits until that is reported. @returns what was said of it. */
  next(act: () => void): Promise<string>;
  /** All that was said since the last `next`. */
  said(): string;
  /** Ends it by a signal. @returns the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null | undefined>;
}

let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

/** Starts a command that watches files, as it was built, in a folder; it is killed after the test. */
export async function watching(
  cwd: string,
  args: readonly string[],
  isReported: RegExp,
  isWaiting = isReported,
): Promise<Watching> {
  // Both streams through one pipe, in the order in which a terminal shows them.
  const command = [process.execPath, join(ROOT, 'bin/cap-numerique.js'), ...args];
  const started = spawn('sh', ['-c', 'exec "$@" 2>&1', 'sh', ...command], { cwd });
  child = started;
  let said = '';
  started.stdout.setEncoding('utf8').on('data', (chunk) => {
    said += plain(stripVTControlCharacters(chunk));
  });
  let code: number | null | undefined;
  started.on('exit', (its) => {
    code = its;
  });
  const until = async (isSaid: RegExp): Promise<string> => {
    while (!isSaid.test(said) && code === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
    return said;
  };
  return {
    first: await until(isWaiting),
    next(act) {
      said = '';
      act();
      return until(isReported);
    },
    said: () => said,
    async end(signal) {
      started.kill(signal);
      while (code === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
      return code;
    },
  };
}
