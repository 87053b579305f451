import { describe, expect, it, vi } from 'vitest';
import { analyse } from '../../src/cohort/analyse.ts';
import { Tally } from '../../src/cohort/tally.ts';
import { facilitatorMarkdown } from '../../src/report/cohort/markdown.ts';
import { Names } from '../../src/report/cohort/names.ts';
import { halfDayPictures } from '../../src/report/cohort/pictures.ts';
import { cohortSpeech } from '../../src/report/cohort/speech.ts';
import type { Pictures } from '../../src/report/html-body.ts';
import { reportPage } from '../../src/report/html-page.ts';
import { BROWSER, printed, READS_PDF } from '../browser.ts';
import { structureOf } from '../cohort/draw.ts';
import { culture } from '../content/culture.ts';
import { dice, draw } from '../content/respondents.ts';
import { PROFILES } from '../content/structures.ts';

vi.setConfig({ testTimeout: 120_000 });

/** The pages of a group of twelve structures and thirty people, whose names are long, and what they draw. */
function pagesOf(): { pages: string[]; pictures: Pictures } {
  const random = dice(1);
  const tally = new Tally(culture);
  for (let i = 0; i < 12; i++) {
    const profile = PROFILES[i % PROFILES.length] ?? '';
    const people = Array.from({ length: 2 + (i % 2) }, () => draw(culture, profile, null, random));
    const name = `Association culturelle et sportive du quartier numéro ${i}`;
    const named = people.map((one) => ({ ...one, structure: { ...one.structure, name } }));
    tally.add(structureOf(culture, named).member);
  }
  const cohort = analyse(tally, { minGroup: 5, share: false });
  const speech = cohortSpeech(culture, 'fr');
  const members = cohort.members ?? [];
  const names = new Names(members, speech);
  const pages = cohort.programme.map((halfDay, i) =>
    facilitatorMarkdown(halfDay, i + 1, cohort, members, names, speech),
  );
  return { pages, pictures: halfDayPictures(cohort, speech) };
}

describe.skipIf(BROWSER === undefined || !READS_PDF)('the printed page of a half-day', () => {
  it('takes two sheets at most, with its drawings', async () => {
    const { pages, pictures } = pagesOf();
    for (const [i, page] of pages.entries()) {
      const sheets = printed(await reportPage(page, 'Demi-journée', 'fr', pictures));
      expect([i + 1, sheets.length]).toEqual([i + 1, expect.toSatisfy((n) => n <= 2)]);
      expect(sheets[0]?.size).toContain('A4');
    }
  });
});
