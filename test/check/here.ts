import { Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Ran } from '../e2e/run.ts';
import { ROOT } from '../folders.ts';

/** Keeps what is written to it. */
class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs a command line as `run` does, but out of the sources: those that `npm run mutants` changes. */
export async function runHere(args: string[], { cwd = ROOT }: { cwd?: string } = {}): Promise<Ran> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const code = await main(args, { stdin: process.stdin, stdout, stderr, env: {}, cwd });
  return { code, stdout: stdout.text, stderr: stderr.text };
}
