import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { OVERLAYS, STEPS } from '../../src/interview/steps/index.ts';

const HOUSE = 'src/interview';

/** What a file imports to run, by name. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*?from '([^']+)';/gms)].map(([, from]) =>
    from?.startsWith('.') ? normalize(join(dirname(file), from)) : `${from}`,
  );

it('a page in a browser can run the steps: nothing that they use needs more than the language', () => {
  const seen = new Set(['update', 'screen', 'model', 'voice'].map((name) => `${HOUSE}/${name}.ts`));
  for (const file of seen) {
    if (!existsSync(file)) throw new Error(`${file} comes from outside of src.`);
    expect(file).not.toMatch(
      /^src\/(interview\/(terminal|plain|file|conduct|run)|files|load|yaml|batch|cli)\b/,
    );
    expect([file, readFileSync(file, 'utf8').match(/\bprocess\.|\bperformance\.|\bDate\.now/)]).toEqual([
      file,
      null,
    ]);
    for (const used of importsOf(file)) seen.add(used);
  }
  // All of the steps were looked at.
  expect([...seen].filter((file) => file.startsWith(`${HOUSE}/steps/`)).length).toBeGreaterThan(20);
});

it('every file of steps/ is met in an interview, or lies over it', () => {
  const files = readdirSync(`${HOUSE}/steps`).filter((name) => name !== 'index.ts');
  const known = [...Object.keys(STEPS), ...Object.keys(OVERLAYS)].map((name) => `${name}.ts`);
  expect(files.filter((name) => !known.includes(name))).toEqual([]);
});
