import { describe, expect, it, vi } from 'vitest';
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
const page = panelHtml(
  panelOf(
    culture,
    long.map((name, i) => radioReview(name, all(1), all(i % 3 === 0 ? 0 : i % 3 === 1 ? 2 : 1), done)),
    { before: long, after: long },
  ),
  { language: 'fr', least: null, unread: null },
);

describe.skipIf(BROWSER === undefined)('the page of a group’s review', () => {
  it('breaks no rule of accessibility, wide, on a phone or on a small one', async () => {
    for (const width of [1280, 390, 320]) {
      expect([width, shown<object[]>(await page, width, VIOLATIONS)]).toEqual([width, []]);
    }
  });

  it.skipIf(!READS_PDF)('has its page one on one sheet', async () => {
    const [one, two] = printed(await page);
    expect(one?.text).toContain('Qui est là');
    expect(two?.text).toContain('Question par question');
  });
});
