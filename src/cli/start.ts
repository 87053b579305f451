import { main } from './main.ts';
import type { Shell } from './shell.ts';

/** Runs this process's own command line, on its own streams. */
export async function start(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe, a closed window takes its terminal with it, a disk is
  // full: the write itself reports it to its caller.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

  const { stdout, stderr, env } = process;
  const shell: Shell = {
    get stdin() {
      return process.stdin; // takes a few milliseconds, so only when needed
    },
    stdout,
    stderr,
    env,
    get cwd() {
      return process.cwd(); // throws if the folder was deleted
    },
  };
  // Set the exit code and let the process end by itself: process.exit would cut what a pipe has not taken yet.
  process.exitCode = await main(process.argv.slice(2), shell);
}
