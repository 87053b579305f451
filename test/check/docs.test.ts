import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checksPage, PAGES } from '../../scripts/docs.js';
import { check } from '../../src/cli/check/run.ts';
import { explainCode } from '../../src/cli/explain-code.ts';
import { CATALOGUE } from '../../src/words/checks/catalogue.ts';

test.each(['fr', 'en'] as const)(
  'the page in %s is what the fixtures give (node scripts/docs.js)',
  async (language) => {
    const page = readFileSync(new URL(`../../${PAGES[language]}`, import.meta.url), 'utf8');
    expect(page).toBe(await checksPage({ catalogue: CATALOGUE, check }, language));
  },
);

test('explain shows a code’s section, and nothing of its neighbours', () => {
  const shown = explainCode('cn302', 'fr') ?? '';
  expect(shown).toMatch(/^CN302\n\nCondition sur une question posée plus tard\. Erreur\./);
  expect(shown).toContain('-        when: { replies: yes }\n  +        when: { site: yes }');
  expect(shown).not.toContain('CN303');
  expect(shown).not.toContain('```');
  expect(explainCode('CN999', 'fr')).toBeUndefined();
});
