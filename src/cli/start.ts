import { main } from './main.ts';
import type { Shell } from './shell.ts';

/** Runs this process's own command line, on its own streams. */
export async function start(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe, a window that is closed takes its terminal with it, a disk
  // is full: whoever was writing is told by the write itself.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

  const { stdout, stderr, env } = process;
  const shell: Shell = {
    get stdin() {
      return process.stdin; // costs a few milliseconds, for those who read it
    },
    stdout,
    stderr,
    env,
    get cwd() {
      return process.cwd(); // throws where the folder was deleted
    },
  };
  // The exit code is set, and the process left to end by itself: process.exit would cut what a pipe has not taken yet.
  process.exitCode = await main(process.argv.slice(2), shell);
}
