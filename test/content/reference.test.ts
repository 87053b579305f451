import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REFERENCES, referencePage } from '../../scripts/reference.js';
import { inEnglish } from '../../src/cli/schema.ts';
import { LANGUAGES } from '../../src/language.ts';
import { speak } from '../../src/words/speak.ts';

const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const schemaOf = (format: string) => JSON.parse(text(`questionnaires/schema/${format}.schema.json`));
const FORMATS = ['questionnaire', 'answers', 'config', 'programme'];

it.each(LANGUAGES)('the reference in %s is what the schemas say (npm run docs)', (language) => {
  expect(text(REFERENCES[language])).toBe(referencePage({ inEnglish, speak }, language));
});

it.each(FORMATS)(
  'has a row for each key of %s, with its description, and all words of its enumerations',
  (format) => {
    const page = text(REFERENCES.fr);
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const visit = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties = {} } = schema as {
        properties?: Record<string, { description?: string; enum?: string[] }>;
      };
      for (const [key, { description, enum: words = [] }] of Object.entries(properties)) {
        const mine = rows.filter((row) => row.startsWith(`| \`${key}\``));
        expect(mine.length, key).toBeGreaterThan(0);
        if (description) expect(mine.join('\n')).toContain(description);
        for (const word of words) expect(mine.join('\n')).toContain(`\`${word}\``);
      }
      for (const [key, part] of Object.entries(schema)) if (key !== 'examples') visit(part);
    };
    visit(schemaOf(format));
  },
);
