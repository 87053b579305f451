import type { ResultOf, Setup, Task } from './setup.ts';
import { type Fault, faultOf } from './system-fault.ts';
import { run } from './tasks.ts';

/** What the main thread sends. */
export interface Order {
  task: Task;
  setup: Setup;
  /** Not 0 once the work is to stop. */
  stop: Int32Array;
}

/** What it gets back. */
export type Answer<T extends Task> = { result: ResultOf<T> } | { fault: Fault };

/** Does one task in a thread of its own. */
export default async ({ task, setup, stop }: Order): Promise<Answer<Task>> => {
  try {
    return { result: await run(task, setup, () => Atomics.load(stop, 0) !== 0) };
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    return { fault };
  }
};
