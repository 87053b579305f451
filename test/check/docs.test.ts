import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { asJson, checksPage, EXAMPLES, examplesOf, PAGES } from '../../scripts/docs.js';
import { check } from '../../src/cli/check/run.ts';
import { explainCode } from '../../src/cli/explain-code.ts';
import { codePage, type Examples } from '../../src/diagnostics/render/code-page.ts';
import { CATALOGUE } from '../../src/words/checks/catalogue.ts';
import { checksLabels } from '../../src/words/checks/labels.ts';
import { speak } from '../../src/words/speak.ts';

const text = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

let examples: Examples;
beforeAll(async () => {
  examples = await examplesOf({ check, CATALOGUE });
}, 60_000);

test('the examples are what the fixtures give (node scripts/docs.js)', () => {
  expect(text(EXAMPLES)).toBe(asJson(examples));
});

test.each(['fr', 'en'] as const)(
  'the page in %s is what the fixtures give (node scripts/docs.js)',
  (language) => {
    const program = { CATALOGUE, codePage, checksLabels, speak };
    expect(text(PAGES[language])).toBe(checksPage(program, examples, language));
  },
);

test('explain shows a code’s section, and nothing of its neighbours', () => {
  const shown = explainCode('cn302', 'fr') ?? '';
  expect(shown).toMatch(/^CN302\n\nCondition sur une question posée plus tard\. Erreur\./);
  expect(shown).toContain('-        when: { replies: yes }\n  +        when: { site: yes }');
  expect(shown).not.toContain('CN303');
  expect(shown).not.toContain('```');
  expect(explainCode('CN099', 'fr')).toBeUndefined();
});
