import type { Setup, Task } from './setup.js';
import { run } from './tasks.js';

/** What the main thread sends. */
export interface Order {
  task: Task;
  setup: Setup;
  /** Not 0 once the work is to stop. */
  stop: Int32Array;
}

/** Does one task in a thread of its own. */
export default ({ task, setup, stop }: Order) => run(task, setup, () => Atomics.load(stop, 0) !== 0);
