import { defineConfig } from 'vitest/config';
import { templates } from './scripts/templates.js';

export default defineConfig({
  // A CommonJS module's default export is all of it, as node has it: ajv's runtime is read so by what is generated.
  test: {
    setupFiles: ['test/seed.ts'],
    deps: { interopDefault: false },
    // No test is about time: a slow machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A worker for each run of `npm run mutants`, of which there are thousands, and not for each file.
    isolate: process.env.MUTANTS === undefined,
  },
  plugins: [templates],
});
