import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { run } from '../e2e/run.ts';

/** What mail programs take, and what is read at once on a slow computer; in bytes. */
it.each([
  ['fr', 300_000],
  ['en', 300_000],
  ['fr,en', 500_000],
])('a page of the package’s questionnaire in %s stays below %i bytes', (languages, most) => {
  const { stdout } = run(['form', '--lang', languages]);
  const bytes = Buffer.byteLength(stdout);
  expect(bytes).toBeLessThan(most);
  expect(bytes).toBeGreaterThan(most / 3);
});
