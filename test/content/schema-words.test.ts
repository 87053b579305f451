import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../e2e/run.ts';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../questionnaires/schema/${file}`, import.meta.url), 'utf8'));

/**
 * What an editor shows of a schema: titles, descriptions, and the texts of its examples, which have a space, unlike
 * ids; of one in both languages, neither.
 */
function said(node: unknown, isExample = false): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (typeof value !== 'string') return said(value, isExample || key === 'examples');
    const isSaid = isExample ? / /.test(value) && !['fr', 'en'].includes(key) : isTitle(key);
    return isSaid ? [value] : [];
  });
}

const isTitle = (key: string) => key === 'title' || key === 'description';

const english: Record<string, string> = read('english.json');
const FORMATS = ['questionnaire', 'actions', 'answers', 'config', 'programme'];

it('has each text of the schemas in English, and no other', () => {
  const french = new Set(FORMATS.flatMap((format) => said(read(`${format}.schema.json`))));
  expect(Object.keys(english).sort()).toEqual([...french].sort());
});

it.each(FORMATS)('prints the schema of %s in English, the same but for its words', (format) => {
  const { code, stdout, stderr } = run(['schema', format, '--lang', 'en']);
  expect([code, stderr]).toEqual([0, '']);
  const words = new Set(Object.values(english));
  const printed = JSON.parse(stdout);
  expect(said(printed).filter((text) => !words.has(text))).toEqual([]);
  expect(wordless(printed)).toEqual(wordless(read(`${format}.schema.json`)));
});

function wordless(schema: unknown): unknown {
  const texts = new Set(said(schema));
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    texts.has(value) && !['fr', 'en'].includes(key) ? '' : value,
  );
}
