import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/words/checks/catalogue.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

test('every code that the catalogue has words for is reported by something', () => {
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('words/') && !file.startsWith('generated/'))
    .map((file) => readFileSync(src + file, 'utf8'));
  const named = new Set(sources.flatMap((text) => text.match(/(?<=['"])CN\d{3}(?=['"])/g) ?? []));
  expect(Object.keys(CATALOGUE).filter((code) => !named.has(code))).toEqual([]);
});
