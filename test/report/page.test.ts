import { describe, expect, it, vi } from 'vitest';
import { planHtml } from '../../src/report/plan/markdown.ts';
import { reviewHtml } from '../../src/report/review/markdown.ts';
import { BROWSER, printed, READS_PDF, shown, VIOLATIONS } from '../browser.ts';
import { dice } from '../content/respondents.ts';
import { drawnReview, radio } from './reviews.ts';
import { cohort, exampleFile, planOf, tiny } from './structures.ts';

vi.setConfig({ testTimeout: 120_000 });

const named = (name: string) =>
  planHtml(planOf(tiny, { ...exampleFile('company'), structure: { name, profile: 'company' } }), {
    language: 'fr',
  });

describe.skipIf(BROWSER === undefined)('the page in a browser', () => {
  it('breaks no rule of accessibility, wide, on a phone or on a small one', async () => {
    const [{ plan } = {}] = cohort();
    const pages = [
      await named('Radio Gave'),
      ...(plan ? [await planHtml(plan, { language: 'fr' })] : []),
      await reviewHtml(radio(), { language: 'fr' }),
    ];
    for (const page of pages) {
      for (const width of [1280, 390, 320]) {
        const broken = shown<object[]>(page, width, VIOLATIONS);
        expect([width, broken]).toEqual([width, []]);
      }
    }
  });

  it.each([
    ['a word of 200 letters', 'Trèslongnom'.repeat(18)],
    ['Chinese', '界'.repeat(200)],
    ['Thai', 'สวัสดี'.repeat(33)],
    ['Arabic', 'مرحبابالعالم'.repeat(16)],
    ['Devanagari', 'नमस्ते'.repeat(33)],
    ['the words of the examples', null],
  ])('holds on a phone with a name in %s, and cuts no word or gauge of a table in two', async (_, name) => {
    const [{ plan } = {}] = cohort();
    const page = name === null && plan ? await planHtml(plan, { language: 'fr' }) : await named(name ?? '');
    for (const width of [390, 320]) {
      const found = shown<{ room: number; taken: number; cut: string[] }>(
        page,
        width,
        `const cut = [];
         for (const cell of document.querySelectorAll('th, td')) {
           const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
           for (let node = texts.nextNode(); node; node = texts.nextNode()) {
             for (const { 0: word, index } of node.data.matchAll(/[\\p{L}\\p{N}█▒░]+/gu)) {
               const range = document.createRange();
               range.setStart(node, index);
               range.setEnd(node, index + word.length);
               const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
               if (tops.size > 1) cut.push(word);
             }
           }
         }
         const { scrollWidth, clientWidth } = document.documentElement;
         return { taken: scrollWidth, room: clientWidth, cut };`,
      );
      expect(found).toEqual({ taken: found.room, room: found.room, cut: [] });
      expect(found.room).toBeGreaterThan(300);
    }
  });
});

describe.skipIf(BROWSER === undefined || !READS_PDF)('the review on paper', () => {
  it('has its page one on one sheet, and nothing else there', async () => {
    const random = dice(31);
    for (const comparison of [radio(), ...Array.from({ length: 4 }, () => drawnReview(random))]) {
      const [first, second] = printed(await reviewHtml(comparison, { language: 'fr' }));
      expect(first?.text).toMatch(/^Bilan[\s\S]*Prochain bilan[^\n]*\n?[^\n]*\s*$/);
      expect(first?.size).toContain('A4');
      expect(second?.text).toMatch(/^[^\n]*\n\d+ \/ \d+\n(?:Question par question|Ce qui ne se compare pas)/);
    }
  });
});

describe('what the review draws', () => {
  it('is said in words, and is in the table below', async () => {
    const page = await reviewHtml(radio(), { language: 'fr' });
    const [, label = ''] = /<svg class="axes"[^>]* aria-label="([^"]+)"/.exec(page) ?? [];
    expect(label.replace(/\u00a0|\u202f/g, ' ')).toContain(
      'L’humain : 10 phrases gagnées, aucune perdue, progrès lisible',
    );
    expect(page.indexOf('<table')).toBeGreaterThan(page.indexOf('</svg>'));
  });
});

describe('what a screen reader is told of tables', () => {
  it('is what each column and each row is about, and nothing of what bars and their legend draw', async () => {
    for (const { plan } of cohort()) {
      const page = await planHtml(plan, { language: 'fr' });
      for (const [, row = ''] of page.matchAll(/<tr>\n(<t[dh][\s\S]*?)<\/tr>/g))
        expect(row).toMatch(/^(<th scope="(row|col)">[\s\S]|<td><\/td>)/);
      const heard = page
        .replace(/<span( class="bar")? aria-hidden="true">.*?<\/span>/g, '')
        .replace(/<(style|svg)[\s\S]*?<\/\1>/g, '');
      expect(heard).not.toMatch(/[█▒░]|selon les questions encore ouvertes/);
    }
  });
});
