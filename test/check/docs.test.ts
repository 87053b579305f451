import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { asJson, checksPage, EXAMPLES, examplesOf, PAGES } from '../../scripts/docs.js';
import { reportOn } from '../../src/cli/check/report-on.ts';
import { asTypedHere } from '../../src/cli/command-line.ts';
import { explainCode } from '../../src/cli/explain-code.ts';
import { codePage, type Examples } from '../../src/diagnostics/render/code-page.ts';
import { linesOf } from '../../src/diagnostics/render/excerpt.ts';
import { CATALOGUE } from '../../src/words/checks/catalogue.ts';
import { checksLabels } from '../../src/words/checks/labels.ts';
import { speak } from '../../src/words/speak.ts';

const text = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

let examples: Examples;
beforeAll(async () => {
  examples = await examplesOf({ reportOn, linesOf, CATALOGUE });
}, 60_000);

test('the examples are what the fixtures give (node scripts/docs.js)', () => {
  expect(text(EXAMPLES)).toBe(asJson(examples));
});

test.each(['fr', 'en'] as const)(
  'the page in %s is what the fixtures give (node scripts/docs.js)',
  (language) => {
    const program = { CATALOGUE, codePage, asTypedHere, checksLabels, speak };
    expect(text(PAGES[language])).toBe(checksPage(program, examples, language));
  },
);

const reader = (npm: string) => ({
  shell: { env: { npm_command: npm } },
  globals: { lang: 'fr' as const, color: false },
});

test('explain shows a code’s section, and nothing of its neighbours', () => {
  const shown = explainCode('cn302', reader('run-script')) ?? '';
  expect(shown).toMatch(/^CN302\n\nCondition sur une question posée plus tard\. Erreur\./);
  expect(shown).toContain('-        when: { replies: yes }\n  +        when: { site: yes }');
  expect(shown).not.toContain('CN303');
  expect(shown).not.toContain('```');
  expect(explainCode('CN099', reader('run-script'))).toBeUndefined();
});

test('what it shows of a command is what its reader types', () => {
  const shown = explainCode('CN116', reader('exec')) ?? '';
  expect(shown).toContain(' npx cap-numerique new questionnaire');
});
