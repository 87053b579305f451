// @ts-check
// Changes the sources one spot at a time, each change a mutant, and counts those that the tests notice: what nobody
// notices has no test. `npm run mutants` tries all the folders that decide, `npm run mutants -- plan` one of them and
// `npm run mutants -- plan/need` one of its files. Below THRESHOLD, it fails.
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

/** Each is held by its own tests: those of what stands above it would say that something broke, not what. */
const FOLDERS = ['scoring', 'plan', 'check', 'cohort'];

/** Part of the mutants to be noticed, in percent; of each folder. */
const THRESHOLD = 85;

// Properties are tried on fewer cases, and end on the first that fails: see test/seed.ts and vitest.config.ts.
process.env.MUTANTS = '1';

const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : FOLDERS) {
  const [folder, file = '**/*'] = name.split('/');
  await new Stryker({
    mutate: [`src/${folder}/${file}.ts`],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    // Not by `testFiles`, with which Stryker does not change what a file does as it is loaded.
    vitest: { dir: `test/${folder}`, related: false },
    // Stryker would rewrite paths in tsconfig.json by an interface that TypeScript 7 has no more; ours has no such path.
    tsconfigFile: 'none',
    coverageAnalysis: 'perTest',
    // What is said is data, and so are the objects that hold it: tests assert codes and figures.
    mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral'] },
    concurrency: Math.max(1, availableParallelism() - 1),
    // A slow machine is no endless loop.
    timeoutMS: 60_000,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'clear-text', 'html'],
    htmlReporter: { fileName: `mutants/${folder}.html` },
    clearTextReporter: { reportTests: false, allowColor: false },
    thresholds: { high: 100, low: THRESHOLD, break: THRESHOLD },
    // Outside the project, where its copy would be linted and tested with it.
    tempDirName: join(tmpdir(), 'cap-numerique-mutants'),
    cleanTempDir: 'always',
  }).runMutationTest();
}
