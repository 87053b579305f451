import { type Input, inputs } from '../files/inputs.ts';
import type { CohortSource, SourceBatch } from './cohort-run.ts';
import type { Crew, ReadTask, Setup } from './setup.ts';

/** How many files a task takes on. */
const FILES = 64;

/** Answer files, found in folders, by patterns or by name. They are counted first, so that progress can be told. */
export async function fileSource(given: readonly string[], cwd: string): Promise<CohortSource> {
  let count = 0;
  for await (const _ of inputs(given, cwd)) count += 1;
  return {
    count,
    about: count,
    hasNotes: true,
    read: (crew: Crew, setup: Setup): AsyncGenerator<SourceBatch> =>
      crew.all(inTasks(inputs(given, cwd)), setup),
  };
}

async function* inTasks(files: AsyncIterable<Input>): AsyncGenerator<ReadTask> {
  let some: Input[] = [];
  for await (const file of files) {
    some.push(file);
    if (some.length < FILES) continue;
    yield { kind: 'read', files: some };
    some = [];
  }
  if (some.length > 0) yield { kind: 'read', files: some };
}
