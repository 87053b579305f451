import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { whatIsAt } from '../files/what-is-at.ts';
import { IS_BUILT } from '../version.ts';
import { pool } from './pool.ts';
import type { Crew, Setup, Task } from './setup.ts';
import { run } from './tasks.ts';

/** Fewer files than this are done before other threads have warmed up (test/bench/cohort.js). */
const WORTH_THREADS = 10_000;

/** More threads than this wait for the one that sorts and counts. */
const MOST = 8;

/** Fewer files than this are one thread's work. */
const FEW = 16;

/**
 * The largest file that is read in this thread, in bytes: thirty times what people write. A larger one may take all the
 * memory, or so long that Ctrl-C goes unheard; it has a thread of its own, which can be ended.
 */
const LIGHT = 64 * 1024;

/**
 * How many threads a batch is worth.
 * @param wished by the user, who may not know how many the machine has; null to let the number of files decide.
 */
export function threadsFor(files: number, wished: number | null): number {
  if (!IS_BUILT) return 1;
  const useful = Math.min(availableParallelism(), Math.ceil(files / FEW));
  if (wished !== null) return Math.max(1, Math.min(wished, useful));
  return files < WORTH_THREADS ? 1 : Math.min(MOST, useful);
}

/**
 * @param threads 1 to work in this thread.
 * @param signal stops the work after the file at hand.
 */
export async function crew(threads: number, signal: AbortSignal): Promise<Crew> {
  return threads < 2 ? alone(signal) : pool(threads, signal);
}

function alone(signal: AbortSignal): Crew {
  let helper: Promise<Crew> | undefined;
  return {
    async *all(tasks, setup) {
      for await (const task of tasks) {
        if (signal.aborted) return;
        if (IS_BUILT && isHeavy(task, setup)) {
          helper ??= pool(1, signal);
          yield* (await helper).all([task], setup);
        } else yield await run(task, setup, () => signal.aborted);
        // Lets an interruption come through, and the screen be drawn.
        await setImmediate();
      }
    },
    close: async () => (await helper)?.close(),
  };
}

const isHeavy = (task: Task, { cwd }: Setup): boolean =>
  'files' in task &&
  task.files.some(({ file }) => {
    const there = whatIsAt(resolve(cwd, file));
    return there.kind === 'file' && there.stat.size > LIGHT;
  });
