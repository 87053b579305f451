import { describe, expect, it, vi } from 'vitest';
import { commandEnding } from '../../src/blank/ending.ts';
import { blankForm } from '../../src/blank/form.ts';
import { paper } from '../../src/blank/paper.ts';
import { BROWSER, printed, READS_PDF, type Sheet, shown, VIOLATIONS } from '../browser.ts';
import { culture, tiny } from '../interview/questionnaires.ts';
import { inTwoLanguages, pageAround } from './page-around.ts';

vi.setConfig({ testTimeout: 120_000 });

const pages = {
  'all questions, in French': () =>
    paper(blankForm(culture(), { structure: null, profile: null, track: null }, 'fr'), 'npx cap-numerique'),
  'a track, in English': () =>
    paper(
      blankForm(culture(), { structure: 'Radio Gave', profile: 'radio', track: 'flash' }, 'en'),
      'npx cap-numerique',
    ),
  'every type of question, and a name of one long word': () =>
    paper(
      blankForm(tiny(), { structure: 'Trèslongnom'.repeat(18), profile: null, track: null }, 'fr'),
      'npx cap-numerique',
    ),
  'a part of a page, in two languages': () =>
    pageAround(inTwoLanguages(culture(), { structure: null, profile: 'radio', track: 'flash' })),
};

/** The letters of a text, as they follow one another on the page or on paper. */
const letters = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s/gu, '');

describe.skipIf(BROWSER === undefined)('the questionnaire in a browser', () => {
  it.each(Object.entries(pages))('breaks no rule of accessibility, and no width: %s', (_, made) => {
    const page = made();
    for (const width of [1280, 320]) {
      const { room, ...found } = shown<{ broken: object[]; room: number; taken: number }>(
        page,
        width,
        `const { scrollWidth: taken, clientWidth: room } = document.documentElement;
         return { taken, room, broken: await (async () => { ${VIOLATIONS} })() };`,
      );
      expect(room).toBeGreaterThan(300);
      expect([width, found]).toEqual([width, { taken: room, broken: [] }]);
    }
  });

  it.skipIf(!READS_PDF).each(Object.entries(pages))(
    'is printed with no question on two sheets: %s',
    (_, made) => {
      const page = made();
      const sheets = printed(page).map(({ text }) => letters(text));
      expect(sheets.length).toBeGreaterThan(1);
      const whole = (html: string) => sheets.filter((sheet) => sheet.includes(letters(html))).length;
      const blocks = page.match(/<div class="question"[\s\S]*?\n<\/div>\n/g) ?? [];
      for (const block of blocks) expect([letters(block), whole(block)]).toEqual([letters(block), 1]);
      // Nor is a title or an introduction left at the foot of the sheet before.
      const openings = page.match(/<h2>[\s\S]*?(?:\n<\/div>|<\/ul>)\n/g) ?? [];
      expect(openings.length).toBeGreaterThan(4);
      for (const opening of openings)
        expect([letters(opening), whole(opening)]).toEqual([letters(opening), 1]);
    },
  );

  it.skipIf(!READS_PDF)('has on each sheet its number, and whose it is', () => {
    for (const [made, whose] of [
      [pages['a track, in English'], 'RadioGave'],
      [pages['all questions, in French'], 'structuresculturelles'],
    ] as const) {
      // The margins come first, as the browser draws them.
      const sheets = printed(made()).map(({ text }) => letters(text));
      for (const [i, sheet] of sheets.entries())
        expect(sheet.slice(0, 150)).toMatch(new RegExp(`^${i + 1}/${sheets.length}.*${whose}`));
    }
  });

  it.skipIf(!READS_PDF)('is printed as a part of a page as it is by itself, the rest as it wants', () => {
    const forms = inTwoLanguages(culture(), { structure: null, profile: null, track: 'flash' });
    const [first, ...sheets] = printed(pageAround(forms, (form) => commandEnding(form, 'cap-numerique')));
    const alone = forms.flatMap((form) => printed(paper(form, 'cap-numerique')));
    // All but the number of the sheet.
    const read = ({ text, size }: Sheet) => [letters(text).replace(/^\d+\/\d+/, ''), size];
    expect(sheets.map(read)).toEqual(alone.map(read));
    expect(new Set(sheets.map(({ size }) => size))).toEqual(new Set(['594.96 x 841.92 pts (A4)']));
    expect(first && read(first)).toEqual([
      expect.stringMatching(/^AnotherPartOfthepage\W?a$/),
      expect.not.stringContaining('A4'),
    ]);
  });

  it('as a part of a page, says first how to open it, and changes nothing of the rest', () => {
    const page = pageAround(inTwoLanguages(tiny()));
    const { openings, leadTo, changed, own } = shown<Record<string, unknown>>(
      page,
      390,
      `const look = () => Array.from(document.querySelectorAll('.own, .own *'), (element) =>
         [null, '::before'].map((part) => {
           const style = window.getComputedStyle(element, part);
           return Array.from(style, (name) => name + ': ' + style.getPropertyValue(name)).join('; ');
         }).join());
       const openings = Array.from(document.querySelectorAll('.opening'));
       const links = openings.map((opening) => opening.querySelector('a'));
       const before = look();
       const found = {
         own: before.length,
         openings: openings.map((opening) => [opening.lang, opening.innerText.split(/\\n+/).length]),
         leadTo: links.map(({ hash }) => document.querySelector(hash)?.lang),
       };
       document.querySelectorAll('style')[1].disabled = true;
       const after = look();
       return { ...found, changed: before.filter((style, i) => style !== after[i]) };`,
    );
    expect(openings).toEqual([
      ['fr', 4],
      ['en', 4],
    ]);
    expect(leadTo).toEqual(['fr', 'en']);
    expect([own, changed]).toEqual([7, []]);
  });
});
