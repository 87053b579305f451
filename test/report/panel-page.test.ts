import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../src/language.ts';
import { panelHtml } from '../../src/report/panel/markdown.ts';
import { panelOf } from '../../src/review/panel.ts';
import { BROWSER, printed, READS_PDF, shown, VIOLATIONS } from '../browser.ts';
import { culture } from '../content/culture.ts';
import { askedOf, at, radioReview } from '../review/panels.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A group with much to tell: progress and declines on each axis, actions done, many who are there at one date only. */
const done = {
  review: { actions: Object.fromEntries(culture.actions.slice(0, 9).map(({ id }) => [id, 'done'])) },
};
const all = (rank: number) =>
  at(rank, (['vision', 'people', 'publics', 'engagement'] as const).flatMap(askedOf));
const long = Array.from(
  { length: 30 },
  (_, i) => `Association culturelle et sportive du quartier numéro ${i}`,
);
const pageIn = (language: Language) =>
  panelHtml(
    panelOf(
      culture,
      long.map((name, i) => radioReview(name, all(1), all(i % 3 === 0 ? 0 : i % 3 === 1 ? 2 : 1), done)),
      { before: long, after: long },
    ),
    { language, least: null, unread: null },
  );
const page = pageIn('fr');

/** How wide the room for the drawing is, the drawing, how high its letters are, and where each of its texts ends. */
const DRAWN = `const drawing = document.querySelector('svg.axes');
  const { left, width } = drawing.getBoundingClientRect();
  const letters = (13 * width) / drawing.viewBox.baseVal.width;
  const ends = [...drawing.querySelectorAll('text')].map((text) => text.getBoundingClientRect().right - left);
  return [drawing.parentElement.clientWidth, width, letters, ...ends];`;

describe.skipIf(BROWSER === undefined)('the page of a group’s review', () => {
  it('breaks no rule of accessibility, wide, on a phone or on a small one', async () => {
    for (const width of [1280, 390, 320]) {
      expect([width, shown<object[]>(await page, width, VIOLATIONS)]).toEqual([width, []]);
    }
  });

  it.each(['fr', 'en'] as const)(
    'has a drawing that a phone shows whole, in letters to be read (%s)',
    async (language) => {
      const html = await pageIn(language);
      for (const width of [1280, 390, 320]) {
        const [room, drawing, letters, ...ends] = shown<number[]>(html, width, DRAWN);
        expect([width, (drawing ?? 0) <= (room ?? 0), (letters ?? 0) >= 10]).toEqual([width, true, true]);
        expect(ends.length).toBeGreaterThan(4);
        for (const end of ends) expect(end).toBeLessThanOrEqual(drawing ?? 0);
      }
    },
  );

  it.skipIf(!READS_PDF)('has its page one on one sheet', async () => {
    const [one, two] = printed(await page);
    expect(one?.text).toContain('Qui est là');
    expect(two?.text).toContain('Question par question');
  });
});
