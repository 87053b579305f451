import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../folders.ts';

const BIN = join(ROOT, 'bin/cap-numerique.js');

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built program as its users do, off a terminal, in the project's folder unless told otherwise. */
export function run(
  args: string[],
  {
    cwd = ROOT,
    input = '',
    env = {},
  }: { cwd?: string | undefined; input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  return { code: status, stdout, stderr };
}
