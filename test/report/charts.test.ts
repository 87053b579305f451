import { chromium } from 'playwright-core';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { LANGUAGES } from '../../src/language.ts';
import { VOICES } from '../../src/model/thresholds.ts';
import { spreadChart, spreadRows } from '../../src/report/charts/spread.ts';
import { cohortMarkdown } from '../../src/report/cohort/markdown.ts';
import { cohortPictures } from '../../src/report/cohort/pictures.ts';
import { cohortSpeech } from '../../src/report/cohort/speech.ts';
import { reportPage } from '../../src/report/html-page.ts';
import { planHtml, planMarkdown } from '../../src/report/plan/markdown.ts';
import { BROWSER, printed, READS_PDF, shown, VIOLATIONS } from '../browser.ts';
import { structureOf } from '../cohort/draw.ts';
import { analysed } from '../cohort/group.ts';
import { culture } from '../content/culture.ts';
import { dice, draw } from '../content/respondents.ts';
import { drawnPlan, plain, planOfSheets } from './structures.ts';

vi.setConfig({ testTimeout: 240_000 });

/** Respondents of one structure who answer everything at random. */
const voices = (count: number, random = dice(3)) =>
  Array.from({ length: count }, (_, i) => ({ ...draw(culture, 'company', null, random), file: `${i}` }));

/** So many structures of one to three respondents, every fifth of which leaves most questions open. */
function group(size: number) {
  const random = dice(7);
  return Array.from({ length: size }, (_, i) => {
    const sheets = voices(1 + Math.floor(random() * 3), random).map((sheet) => {
      const name = `Médiathèque intercommunale Jean-Ferrat de la vallée, numéro ${i}`;
      const answers = new Map([...sheet.answers].filter(() => i % 5 !== 2 || random() < 0.3));
      return { ...sheet, answers, structure: { ...sheet.structure, name } };
    });
    return { ...structureOf(culture, sheets).member, key: `k${i}` };
  });
}

const reported = (cohort: ReturnType<typeof analysed>, language: 'fr' | 'en' = 'fr', share = false) =>
  cohortMarkdown(cohort, { language, refused: 0, minGroup: 5, share });

const cohortPage = async (size: number, language: 'fr' | 'en', hasRadar = true) => {
  const cohort = analysed(culture, group(size));
  const pictures = cohortPictures(cohort, cohortSpeech(culture, language), hasRadar);
  return reportPage(reported(cohort, language), 'Cohorte', language, pictures);
};

const planPage = (count: number, hasRadar = true) =>
  planHtml(planOfSheets(culture, voices(count)), { language: 'fr', hasRadar });

/** The drawings of a page by their kind, as they are written. */
function drawings(page: string): [kind: string, svg: string][] {
  const found = page.matchAll(/<svg class="chart (\w+)"[\s\S]*?<\/svg>/g);
  return Array.from(found, ([svg, kind = '']) => [kind, plain(svg)]);
}

const kinds = (page: string) => drawings(page).map(([kind]) => kind);

/** What of drawings cannot be read: letters under 11 pixels, texts out of their drawing; and what is wider than a page. */
const UNREADABLE = `const found = [];
  for (const svg of document.querySelectorAll('svg')) {
    const { a: scale } = svg.getScreenCTM();
    const box = svg.getBoundingClientRect();
    for (const text of svg.querySelectorAll('text')) {
      const size = scale * parseFloat(window.getComputedStyle(text).fontSize);
      const { left, right, top, bottom } = text.getBoundingClientRect();
      if (size < 11) found.push([text.textContent, size]);
      if (left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1)
        found.push([text.textContent, left - box.left, box.right - right]);
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(scrollWidth);`;

describe.skipIf(BROWSER === undefined)('drawings in a browser', () => {
  it('can be read on a wide screen and on the smallest phone, and break no rule of accessibility', async () => {
    const pages = [await planPage(6), await cohortPage(12, 'fr'), await cohortPage(60, 'en')];
    for (const page of pages) {
      for (const width of [1280, 320]) {
        const script = `${UNREADABLE} if (found.length > 0) return found; ${VIOLATIONS}`;
        expect([width, shown(page, width, script)]).toEqual([width, []]);
      }
    }
  });

  it('have on the smallest phone more than an area of the structures’ figures in sight', async () => {
    const columns = shown<number>(
      await cohortPage(12, 'fr'),
      320,
      `const map = document.querySelector('.wide:has(.heat)');
      const { right } = map.getBoundingClientRect();
      const seen = [...map.querySelectorAll('rect.frame, rect[class*="tint-"]')].map((each) => each.getBoundingClientRect());
      return new Set(seen.filter((each) => each.right <= right).map((each) => Math.round(each.left))).size;`,
    );
    expect(columns).toBeGreaterThan(4);
  });

  it('tell every figure in forced colours, in one colour on one other', async () => {
    const browser = await chromium.launch({ ...(BROWSER && { executablePath: BROWSER }) });
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.setContent(await cohortPage(12, 'fr'));
    const fills = (selector: string) =>
      page.evaluate<string[]>(
        `[...new Set([...document.querySelectorAll('${selector}')].map((each) => getComputedStyle(each).fill))]`,
      );
    const [texts, squares] = [await fills('svg text'), await fills('svg [class*="tint-"]')];
    expect([texts, squares]).toEqual([[expect.any(String)], [expect.any(String)]]);
    expect(texts).not.toEqual(squares);
  });

  it.skipIf(!READS_PDF)('leave page one of a plan on one sheet', async () => {
    const random = dice(11);
    for (const plan of Array.from({ length: 4 }, () => drawnPlan(random))) {
      const [first, second] = printed(await planHtml(plan, { language: 'fr' }));
      expect(first?.text).toContain('Vos dates');
      expect(second?.text).toMatch(/^[^\n]*\n\d+ \/ \d+\nVotre profil/);
    }
  });
});

describe('a plan’s drawings', () => {
  it('are the profile, the matrix of its table, and a radar for who asks', async () => {
    expect(kinds(await planPage(1))).toEqual(['profile', 'radar', 'matrix']);
    expect(kinds(await planPage(1, false))).toEqual(['profile', 'matrix']);
  });

  it('say in their matrix the number of each level that its table has in words', async () => {
    const [, svg = ''] = drawings(await planPage(1, false))[1] ?? [];
    const numbers = [...svg.matchAll(/class="on-\w+"[^>]*>([^<]*)</g)].map(([, number]) => number);
    const markdown = plain(await planMarkdown(planOfSheets(culture, voices(1)), { language: 'fr' }));
    const [, rows = ''] = /\|Domaine\|.*\n\|---.*\n((?:\|.*\n)+)/.exec(markdown) ?? [];
    const levels = culture.levels.map(({ title }) => (typeof title === 'string' ? title : title.fr));
    const told = rows.split('\n').flatMap((row) => row.split('|').slice(2, -1));
    const level = (cell: string) => cell.replace(/ \((?:une|\d) réponses?\)$/, '');
    const titles = levels.map((one) => plain(one ?? ''));
    // The legend ends with the five levels, each in its own square.
    expect([...told.map((cell) => String(titles.indexOf(level(cell)) + 1)), ...'12345']).toEqual(numbers);
    // What is hatched is said to rest on few answers, and what is not is not.
    expect(told.filter((cell) => cell !== level(cell))).toHaveLength(
      svg.match(/class="plate"/g)?.length ?? 0,
    );
  });

  it('are dots for each respondent from five on, next to their table, and nothing for fewer', async () => {
    expect(kinds(await planPage(VOICES - 1))).not.toContain('dots');
    expect(await planMarkdown(planOfSheets(culture, voices(VOICES - 1)), { language: 'fr' })).not.toContain(
      'Combien ont choisi',
    );
    const page = await planPage(VOICES);
    const [, svg = ''] = drawings(page).find(([kind]) => kind === 'dots') ?? [];
    const [, table = ''] =
      /Combien ont choisi chaque phrase[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(page) ?? [];
    const counts = [...table.matchAll(/<td[^>]*>(\d+)<\/td>/g)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(4);
    expect(svg.match(/<circle/g)).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
  });

  it('hatch an axis that too few answers document', async () => {
    const [sheet] = voices(1);
    if (!sheet) throw new Error();
    const on = (id: string) => culture.questions.find((question) => question.id === id)?.weights ?? {};
    const answers = new Map([...sheet.answers].filter(([id]) => !('vision' in on(id))));
    const page = await planHtml(planOfSheets(culture, [{ ...sheet, answers }]), { language: 'fr' });
    const [, svg = ''] = drawings(page)[0] ?? [];
    // Its own, and the legend's.
    expect(svg.match(/class="hatch"/g)).toHaveLength(2);
    expect(svg).toContain('La vision : pas assez documenté');
  });

  it('hatch all axes, each with its range, where most questions were left blank', async () => {
    const [sheet] = voices(1);
    if (!sheet) throw new Error();
    const answers = new Map([...sheet.answers].filter((_, i) => i % 10 === 0));
    const page = await planHtml(planOfSheets(culture, [{ ...sheet, answers }]), { language: 'fr' });
    const [, svg = ''] = drawings(page)[0] ?? [];
    expect(svg.match(/class="hatch"/g)).toHaveLength(5);
    expect(svg.match(/class="band"/g)?.length).toBeGreaterThan(3);
    expect(svg).not.toContain('class="today"');
  });
});

describe('a group’s drawings', () => {
  it('are its medians, its matrix and its heat map, rows in blocks, and a radar for who asks', async () => {
    expect(kinds(await cohortPage(12, 'fr'))).toEqual(['profile', 'radar', 'matrix', 'heat']);
    expect(kinds(await cohortPage(60, 'fr', false))).toEqual(['profile', 'matrix', 'heat', 'heat', 'heat']);
  });

  it('have each score of the heat map in the tables under it', async () => {
    for (const language of LANGUAGES) {
      const page = plain(await cohortPage(25, language));
      const [, tables = ''] = page.split(/<svg class="chart heat"[\s\S]*<\/svg>/);
      const inTables = [...tables.matchAll(/<td>(\d+|–)<\/td>/g)].map(([, score]) => score);
      const inDrawings = drawings(page)
        .filter(([kind]) => kind === 'heat')
        .flatMap(([, svg]) => [...svg.matchAll(/class="on-\w+"[^>]*>([^<]*)</g)].map(([, score]) => score));
      expect(inDrawings.filter((score) => score === '–').length).toBeGreaterThan(3);
      expect([...inTables].sort()).toEqual([...inDrawings].sort());
    }
  });

  it('name nobody where it is shared, and are nothing without figures', () => {
    const share = cohortPictures(analysed(culture, group(12), { share: true }), cohortSpeech(culture, 'fr'));
    expect(share['chart:heat']).toBe('');
    expect(JSON.stringify(share)).not.toContain('Jean-Ferrat');
    expect(reported(analysed(culture, group(12), { share: true }), 'fr', true)).not.toContain('Jean-Ferrat');
    const few = cohortPictures(analysed(culture, group(2)), cohortSpeech(culture, 'fr'), true);
    expect([few['chart:profile'], few['chart:matrix'], few['chart:radar']]).toEqual(['', '', '']);
  });

  it('show names as they are, whatever is in them', () => {
    const [first, ...others] = group(4);
    if (!first) throw new Error();
    const cohort = analysed(culture, [{ ...first, name: '<i>A</i> & "B"' }, ...others]);
    const { 'chart:heat': heat = '' } = cohortPictures(cohort, cohortSpeech(culture, 'fr'));
    expect(heat).toContain('&lt;i&gt;A&lt;/i&gt; &amp; &quot;B&quot;');
    expect(heat).not.toContain('<i>');
  });

  it('show how answers are spread over the sentences of a question, with a table of the same', () => {
    const speech = cohortSpeech(culture, 'fr');
    for (const spread of analysed(culture, group(12)).spreads) {
      const question = culture.questions.find(({ id }) => id === spread.question);
      if (!question) throw new Error(spread.question);
      const rows = spreadRows(spread, question, speech);
      const all = spread.sentences.reduce((sum, count) => sum + count, spread.unknown + spread.unanswered);
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(all);
      expect(rows.filter(({ place }) => place !== null)).toHaveLength(spread.sentences.length);
      const svg = spreadChart(spread, question, speech);
      const counts = [...svg.matchAll(/class="title">(\d+)</g)].map(([, count]) => Number(count));
      expect(counts).toEqual(all === 0 ? [] : rows.map(({ count }) => count));
    }
  });
});
