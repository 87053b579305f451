import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with its separator. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

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

/** A folder of its own for one test. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'cap-numerique-'));

/** A text with its no-break spaces as ordinary ones. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
