import { describe, expect, it } from 'vitest';
import { isUnedited } from '../../src/report/marks.ts';
import { planHtml, planMarkdown } from '../../src/report/plan/markdown.ts';
import { cohort, exampleFile, planOf, tiny } from './structures.ts';

const html = await planHtml(planOf(tiny, exampleFile('company')), { language: 'fr' });

describe('the page to print', () => {
  it('says its language and its title', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/);
    expect(html).toContain('<title>Plan d’action numérique\u00a0: Compagnie des Trois Ponts</title>');
  });

  it('loads nothing, and forbids itself to', () => {
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/https?:|<(script|link|img|iframe)|@import|url\(/);
  });

  it('holds the plan: one first heading, none skipped, boxes without a form, bars kept from screen readers', async () => {
    for (const { plan } of cohort()) {
      const page = await planHtml(plan, { language: 'fr' });
      const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
      expect(page.match(/<span class="box">☐<\/span>/g)).toHaveLength(plan.actions.length);
      expect(page).not.toContain('<input');
      expect(page.match(/<span class="bar" aria-hidden="true">[█▒░]{10}<\/span>/g)).toHaveLength(4);
      // But for the marks of the last lines, no comment is left.
      expect(page.match(/<!--.*/g)).toEqual([
        expect.stringMatching(/^<!-- cap-numerique:structure:/),
        expect.stringMatching(/^<!-- cap-numerique:sha256:/),
      ]);
      expect(isUnedited(page)).toBe(true);
      const markdown = await planMarkdown(plan, { language: 'fr' });
      expect(page.match(/<tr>/g)).toHaveLength(markdown.match(/^\|(?!---)/gm)?.length ?? 0);
    }
  });
});
