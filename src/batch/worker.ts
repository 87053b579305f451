import { runTask } from './run-task.ts';
import { type Fault, faultOf } from './system-fault.ts';
import type { ResultOf, Setup, Task } from './task.ts';

/** What the main thread sends. */
export interface Request {
  task: Task;
  setup: Setup;
  /** Not 0 once the work is to stop. */
  stop: Int32Array;
}

/** What it gets back. */
export type Reply<T extends Task> = { result: ResultOf<T> } | { fault: Fault };

/** Does one task in a thread of its own. */
export default async ({ task, setup, stop }: Request): Promise<Reply<Task>> => {
  try {
    return { result: await runTask(task, setup, () => Atomics.load(stop, 0) !== 0) };
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    return { fault };
  }
};
