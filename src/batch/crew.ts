import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { packageFile } from '../io/packaged.js';
import type { ResultOf, Setup, Task } from './setup.js';
import { SystemFault } from './system-fault.js';
import { run } from './tasks.js';
import type { Answer, Order } from './worker.js';

/** Set at build: only the built program has a file for its threads to run. */
declare const __VERSION__: string | undefined;
const IS_BUILT = typeof __VERSION__ === 'string';

/** Fewer files than this are done before other threads have warmed up (test/bench/cohort.js). */
const WORTH_THREADS = 10_000;

/** More threads than this wait for the one that sorts and counts. */
const MOST = 8;

/** Those who do the tasks of a batch: this thread, or several others. */
export interface Crew {
  /** Does tasks, a few at a time, and gives their results in the order of the tasks. */
  all<T extends Task>(tasks: Iterable<T> | AsyncIterable<T>, setup: Setup): AsyncGenerator<ResultOf<T>>;
  close(): Promise<void>;
}

/**
 * How many threads a batch is worth.
 * @param wished by the user; null to let the number of files decide.
 */
export function threadsFor(files: number, wished: number | null): number {
  if (!IS_BUILT) return 1;
  if (wished !== null) return wished;
  return files < WORTH_THREADS ? 1 : Math.min(MOST, availableParallelism());
}

/**
 * @param threads 1 to work in this thread.
 * @param signal stops the work after the file at hand.
 */
export async function crew(threads: number, signal: AbortSignal): Promise<Crew> {
  return threads < 2 ? alone(signal) : several(threads, signal);
}

function alone(signal: AbortSignal): Crew {
  return {
    async *all(tasks, setup) {
      for await (const task of tasks) {
        if (signal.aborted) return;
        yield await run(task, setup, () => signal.aborted);
        // Lets an interruption come through, and the screen be drawn.
        await setImmediate();
      }
    },
    close: async () => {},
  };
}

async function several(threads: number, signal: AbortSignal): Promise<Crew> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: packageFile('dist/worker.js'),
    minThreads: threads,
    maxThreads: threads,
  });
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const onAbort = () => void Atomics.store(stop, 0, 1);
  signal.addEventListener('abort', onAbort);
  return {
    async *all<T extends Task>(tasks: Iterable<T> | AsyncIterable<T>, setup: Setup) {
      const waiting: Promise<ResultOf<T>>[] = [];
      try {
        for await (const task of tasks) {
          if (signal.aborted) break;
          waiting.push(pool.run({ task, setup, stop } satisfies Order).then(resultOf<T>));
          if (waiting.length >= 2 * threads) yield (await waiting.shift()) as ResultOf<T>;
        }
        while (waiting.length > 0) yield (await waiting.shift()) as ResultOf<T>;
      } finally {
        // Where one has failed, the others end what they are at, and nobody waits for what they say.
        await Promise.allSettled(waiting);
      }
    },
    close: async () => {
      signal.removeEventListener('abort', onAbort);
      await pool.destroy();
    },
  };
}

function resultOf<T extends Task>(answer: Answer<T>): ResultOf<T> {
  if ('fault' in answer) throw new SystemFault(answer.fault);
  return answer.result;
}
