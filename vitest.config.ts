import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Whether `npm run mutants` runs the tests, some of them thousands of times. */
const isMutant = process.env.MUTANTS !== undefined;

/** Tests that run the built program, which has no mutants in it, and some that only count, or look for crashes. */
const UNCHANGED = '**/{command,editor,watch,fuzz,one-answer}.test.ts';

/** Examples before properties: most mutants fall there, at once. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) =>
      Number(readFileSync(moduleId, 'utf8').includes("from 'fast-check'"));
    return [...files].sort((a, b) => isSlow(a) - isSlow(b));
  }
}

export default defineConfig({
  // A CommonJS module's default export is all of it, as node has it: ajv's runtime is read so by what is generated.
  test: {
    setupFiles: ['test/seed.ts'],
    deps: { interopDefault: false },
    // No test is about time: a slow machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    ...(isMutant && {
      exclude: [UNCHANGED],
      // A worker for each run, not for each file.
      isolate: false,
      sequence: { sequencer: ExamplesFirst },
    }),
  },
});
