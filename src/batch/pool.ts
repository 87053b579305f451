import { packageFile } from '../load/packaged.ts';
import { joinedResults, refusedAlone } from './one-by-one.ts';
import type { Crew, FilesResult, ResultOf, Setup, Task } from './setup.ts';
import { SystemFault } from './system-fault.ts';
import type { Answer, Order } from './worker.ts';

/** How long a file may take before it is given up, in milliseconds: ten times what the largest ones take. */
const LONGEST = 30_000;

/** Threads that share tasks out. Whatever a file does to its thread, the others are done, and it is named. */
export async function pool(threads: number, signal: AbortSignal): Promise<Crew> {
  const { Tinypool } = await import('tinypool');
  const workers = new Tinypool({
    filename: packageFile('dist/worker.js'),
    minThreads: threads,
    maxThreads: threads,
  });
  // A thread that cannot even begin has no task that could fail.
  const broken = new Promise<never>((_, reject) =>
    workers.on('error', (error) => reject(beginningFault(error))),
  );
  broken.catch(() => {});
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const onAbort = () => void Atomics.store(stop, 0, 1);
  signal.addEventListener('abort', onAbort);

  /** Whoever only reads may be ended at once; what is being written is finished first. */
  const send = async <T extends Task>(task: T, setup: Setup): Promise<ResultOf<T>> => {
    const limit = AbortSignal.timeout(LONGEST);
    const ended = task.kind === 'make' ? undefined : AbortSignal.any([limit, signal]);
    try {
      const answer = workers.run({ task, setup, stop } satisfies Order, { ...(ended && { signal: ended }) });
      return resultOf(await (Promise.race([answer, broken]) as Promise<Answer<T>>));
    } catch (error) {
      signal.throwIfAborted();
      throw limit.aborted && ended
        ? new TooMuch('time')
        : isOutOfMemory(error)
          ? new TooMuch('memory')
          : error;
    }
  };

  /** Does a task; where it takes too much, does it file by file to find the one that does. */
  const carry = async <T extends Task>(task: T, setup: Setup): Promise<ResultOf<T>> => {
    try {
      return await send(task, setup);
    } catch (error) {
      if (!(error instanceof TooMuch) || !('files' in task)) throw error;
      if (task.files.length === 1) return refusedAlone(task, error.limit) as ResultOf<T>;
      const results: ResultOf<T>[] = [];
      for (const file of task.files) results.push(await carry({ ...task, files: [file] }, setup));
      return joinedResults(task.kind, results as FilesResult[]) as ResultOf<T>;
    }
  };

  return {
    async *all<T extends Task>(tasks: Iterable<T> | AsyncIterable<T>, setup: Setup) {
      const waiting: Promise<ResultOf<T>>[] = [];
      try {
        for await (const task of tasks) {
          if (signal.aborted) break;
          waiting.push(carry(task, setup));
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
      await workers.destroy();
    },
  };
}

/** What a thread was ended for. */
class TooMuch extends Error {
  readonly limit: 'time' | 'memory';

  constructor(limit: 'time' | 'memory') {
    super(limit);
    this.limit = limit;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const isOutOfMemory = (error: unknown): boolean => codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';

/** Threads cannot begin where no more files may be opened. */
const beginningFault = (error: unknown): unknown =>
  codeOf(error) === 'ERR_WORKER_INIT_FAILED' ? new SystemFault({ code: 'EMFILE', path: null }) : error;

function resultOf<T extends Task>(answer: Answer<T>): ResultOf<T> {
  if ('fault' in answer) throw new SystemFault(answer.fault);
  return answer.result;
}
