import type { Readable, Writable } from 'node:stream';

/** What a command needs of the world around it, handed in so that tests and other programs can give their own. */
export interface Shell {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean; columns?: number };
  env: Record<string, string | undefined>;
  cwd: string;
}

/** Exit codes of every command. */
export const EXIT = { ok: 0, fault: 1, usage: 2, internal: 3, interrupted: 130 } as const;
