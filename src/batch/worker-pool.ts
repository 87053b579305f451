import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import { packageFile } from '../load/packaged.ts';
import { IS_BUILT } from '../version.ts';
import { runTask } from './run-task.ts';
import type { RefusedLine } from './score-line.ts';
import { SystemFault } from './system-fault.ts';
import type { FilesResult, FilesTask, ReadResult, ResultOf, ScoreResult, Setup, Task } from './task.ts';
import type { Reply, Request } from './worker.ts';

/** Fewer files than this are done before other threads have warmed up (test/bench/batch.js). */
const WORTH_THREADS = 10_000;

/** More threads than this wait for the one that counts. */
const MOST = 8;

/** Fewer files than this are one thread's work. */
const FEW = 16;

/**
 * The largest file that is read in this thread, in bytes: thirty times what people write. A larger one may take all the
 * memory, or so long that Ctrl-C goes unheard; it has a thread of its own, which can be ended.
 */
const LIGHT = 64 * 1024;

/** How long a file may take before it is given up, in milliseconds: ten times what the largest ones take. */
const LONGEST = 30_000;

/** Does the tasks of a batch, in this thread or in several others. */
export interface WorkerPool {
  /** Does tasks, a few at a time, and gives their results in the order of the tasks. */
  all<T extends Task>(tasks: Iterable<T> | AsyncIterable<T>, setup: Setup): AsyncGenerator<ResultOf<T>>;
  close(): Promise<void>;
}

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
export const workerPool = async (threads: number, signal: AbortSignal): Promise<WorkerPool> =>
  threads < 2 ? thisThread(signal) : threadPool(threads, signal);

function thisThread(signal: AbortSignal): WorkerPool {
  let helper: Promise<WorkerPool> | undefined;
  return {
    async *all(tasks, setup) {
      for await (const task of tasks) {
        if (signal.aborted) return;
        if (IS_BUILT && isHeavy(task, setup)) {
          helper ??= threadPool(1, signal);
          yield* (await helper).all([task], setup);
        } else yield await runTask(task, setup, () => signal.aborted);
        // Lets an interruption come through, and the screen be drawn.
        await new Promise((settle) => setImmediate(settle));
      }
    },
    close: async () => (await helper)?.close(),
  };
}

function isHeavy(task: Task, { cwd }: Setup): boolean {
  if (task.kind === 'make') {
    const files = task.structures.flatMap(({ answers }) => answers);
    return files.some(({ from }) => 'size' in from && from.size > LIGHT);
  }
  // What a page is made of was made here, or is as short.
  if (task.kind === 'page') return false;
  return task.files.some(({ file }) => {
    const there = whatIsAt(resolve(cwd, file));
    return there.kind === 'file' && there.stat.size > LIGHT;
  });
}

/** Threads that share tasks out. Whatever a file does to its thread, the others are done, and it is named. */
async function threadPool(threads: number, signal: AbortSignal): Promise<WorkerPool> {
  const { Tinypool } = await import('tinypool');
  const workers = new Tinypool({
    filename: packageFile('dist/worker.js'),
    minThreads: threads,
    maxThreads: threads,
  });
  // A thread that cannot even begin has no task that could fail.
  let broken: { fault: unknown } | null = null;
  const failing = new Set<(fault: unknown) => void>();
  workers.on('error', (error) => {
    broken = { fault: beginningFault(error) };
    for (const fail of failing) fail(broken.fault);
  });
  /** Each task is let go once it is done: a race against one promise for all would keep the results of all. */
  const unlessBroken = <T>(work: Promise<T>): Promise<T> =>
    new Promise((settle, fail) => {
      if (broken) fail(broken.fault);
      failing.add(fail);
      work.then(settle, fail).finally(() => failing.delete(fail));
    });
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const onAbort = () => void Atomics.store(stop, 0, 1);
  signal.addEventListener('abort', onAbort);

  /** Whoever only reads may be ended at once; what is being written is finished first. */
  const send = async <T extends Task>(task: T, setup: Setup): Promise<ResultOf<T>> => {
    const limit = AbortSignal.timeout(LONGEST);
    const ended = 'files' in task ? AbortSignal.any([limit, signal]) : undefined;
    try {
      const reply = workers.run({ task, setup, stop } satisfies Request, { ...(ended && { signal: ended }) });
      return resultOf(await unlessBroken(reply as Promise<Reply<T>>));
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
      return joined(task.kind, results as FilesResult[]) as ResultOf<T>;
    }
  };

  return {
    async *all<T extends Task>(tasks: Iterable<T> | AsyncIterable<T>, setup: Setup) {
      const waiting: Promise<ResultOf<T>>[] = [];
      try {
        for await (const task of tasks) {
          if (signal.aborted) break;
          const work = carry(task, setup);
          // It may fail before its turn comes to be told of.
          work.catch(() => {});
          waiting.push(work);
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

/** Why a thread was stopped: its task took too much. */
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

function resultOf<T extends Task>(reply: Reply<T>): ResultOf<T> {
  if ('fault' in reply) throw new SystemFault(reply.fault);
  return reply.result;
}

/** The result of a task whose only file takes more than it may: the file is refused. */
function refusedAlone({ kind, files }: FilesTask, limit: 'time' | 'memory'): FilesResult {
  const { file = '' } = files[0] ?? {};
  const diagnostics = [diagnosticAt('CN969', file, null, { limit })];
  const refused = [{ file, diagnostics }];
  if (kind === 'read') return { heads: [], refused, warned: [], others: [], files: 1 };
  const line: RefusedLine = { file, refused: diagnostics };
  return { text: `${JSON.stringify(line)}\n`, refused, warned: [], found: [] };
}

/** The results of a task's files as one. */
function joined(kind: FilesTask['kind'], results: readonly FilesResult[]): FilesResult {
  const told = {
    refused: results.flatMap(({ refused }) => refused),
    warned: results.flatMap(({ warned }) => warned),
  };
  if (kind === 'score') {
    const scored = results as ScoreResult[];
    const found = scored.flatMap((one) => one.found);
    return { ...told, text: scored.map(({ text }) => text).join(''), found };
  }
  const read = results as ReadResult[];
  return {
    ...told,
    heads: read.flatMap(({ heads }) => heads),
    others: read.flatMap(({ others }) => others),
    files: read.reduce((sum, { files }) => sum + files, 0),
  };
}
