import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { lanes } from './test/setup/lanes.ts';

/** Whether `npm run mutants` runs the tests, some of them thousands of times. */
const isMutant = process.env.MUTANTS !== undefined;

/** Tests that run the built program, which has no mutants in it, and some that only count, or look for crashes. */
const UNCHANGED = '**/{browsers,command,editor,watch,fuzz,one-answer}.test.ts';

/** Examples before properties: most mutants fall there, at once. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) =>
      Number(readFileSync(moduleId, 'utf8').includes("from 'fast-check'"));
    return [...files].sort((a, b) => isSlow(a) - isSlow(b));
  }
}

const { fast, processes } = lanes(fileURLToPath(new URL('test', import.meta.url)));
const GENERATED = 'test/setup/generated.ts';

/** `npm run test:fast` runs the first alone. */
const PROJECTS = [
  { extends: true as const, test: { name: 'fast', include: fast, globalSetup: [GENERATED] } },
  {
    extends: true as const,
    test: { name: 'processes', include: processes, globalSetup: [GENERATED, 'test/setup/built.ts'] },
  },
];

export default defineConfig({
  // A CommonJS module's default export is all of it, as node has it: ajv's runtime is read so by what is generated.
  test: {
    setupFiles: ['test/seed.ts'],
    // Many wait for programs that they have started: on two cores, vitest's own count would run one at a time.
    maxWorkers: '100%',
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
    ...(!isMutant && { projects: PROJECTS }),
  },
});
