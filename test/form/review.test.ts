import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBefore } from '../../src/interview/file/before.ts';
import { NOTHING_KNOWN } from '../../src/interview/model.ts';
import { runHere } from '../check/here.ts';
import { emptyFolder } from '../folders.ts';
import { command, lineOf, place, play } from '../interview/play.ts';
import { culture } from '../interview/questionnaires.ts';
import { plain } from '../plain.ts';
import { answersOf } from './a-year-ago.ts';
import { Both, namingOf } from './both.ts';
import { type Browser, isHere, openBrowser } from './browsers.ts';
import { reaches } from './keeping.ts';
import { throughTheQuestions } from './through.ts';

const asked = culture();

/** The page of a review of answers in a file, and what the terminal would look back on. */
async function made(code: string | null) {
  const cwd = emptyFolder();
  const file = 'radio.answers.json';
  writeFileSync(join(cwd, file), answersOf(asked, code));
  const more = code === null ? [] : ['--respondent'];
  const { code: exit, stderr } = await runHere(['form', '--before', file, ...more, '-o', 'r.html'], { cwd });
  expect(exit, stderr).toBe(0);
  const { value } = await readBefore(file, cwd, asked);
  expect(value?.actions.length).toBeGreaterThan(2);
  return { address: pathToFileURL(join(cwd, 'r.html')).href, before: value };
}

/** Both of them at work. */
async function begun(browser: Browser, code: string | null): Promise<Both> {
  const { address, before } = await made(code);
  return Both.beginAt(browser, asked, address, {
    naming: namingOf('radio'),
    known: NOTHING_KNOWN,
    review: before,
    respondent: code !== null,
    code,
  });
}

describe.skipIf(!isHere('chromium'))('the page of a review', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => browser?.close());

  it.each([
    ['a team', null],
    ['one person among several', 'abcdefghij'],
  ])('asks %s what the terminal asks, and gives the same file', async (_, code) => {
    const both = await begun(browser, code);
    await throughTheQuestions(both);
    expect(place(both.at)).toBe('review');
    const { review, answers } = both.at.draft;
    expect(review.actions.size).toBeGreaterThan(2);
    expect(review.indicators.size).toBeGreaterThan(0);
    const whys = [...answers.values()].map(({ why }) => why);
    expect(new Set(whys).size).toBeGreaterThan(2);
    expect([...answers.values()].some(({ before }) => before !== null)).toBe(true);
    await both.reply(1);
    if (both.at.overlay === 'unfinished') await both.reply(2);
    if (both.at.step.at === 'assign') await both.reply(2);
    const { name, bytes } = await both.downloaded();
    expect(name).toMatch(/^radio-\d{4}-\d\d-\d\d(--\d{4})?\.answers\.json$/);
    const file = JSON.parse(bytes.toString());
    expect(file.review.date).toBe('2025-10-02');
    expect(file.respondent?.code ?? null).toBe(code);
    const said = await both.page.evaluate<string>('return document.querySelector(".give-back").innerText');
    expect(said).toContain('compare les deux dates');
    expect(await both.page.evaluate('return document.documentElement.outerHTML')).not.toContain(
      'pour nous seuls',
    );

    // Corrected from the list of answers: nothing explains an answer that is last time's again.
    const [id = ''] = [...answers].find(([, { why }]) => why !== null) ?? [];
    await both.page.click({ role: 'button', name: 'Revoir les réponses' });
    both.at = play(both.at, command('review'));
    await both.same();
    await both.reply(lineOf(both.at, `question ${id}`), 1);
    expect(both.at.draft.answers.get(id)?.why).toBe(null);
    await both.page.close();
  });

  it('keeps its draft apart from those of the structure’s other pages', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.json'), answersOf(asked, null));
    writeFileSync(join(cwd, 'b.json'), answersOf(asked, null).replace('2025-10-02', '2024-10-02'));
    const addressOf = async (...options: string[]) => {
      await runHere(['form', '--force', '-o', 'p.html', ...options], { cwd });
      const address = join(emptyFolder(), 'page.html');
      copyFileSync(join(cwd, 'p.html'), address);
      return pathToFileURL(address).href;
    };
    const known = ['--structure', 'Radio Gave', '--id', 'radio', '--profile', 'radio'];
    const pages = [await addressOf('--before', 'a.json'), await addressOf('--before', 'b.json')];
    pages.push(await addressOf(...known), await addressOf(...known, '--track', 'flash'));
    const both = await begun(browser, null);
    while (both.at.step.at !== 'question') {
      const { kind } = both.screen.body;
      await both.reply(kind === 'reading' ? 'go on' : kind === 'several' ? [1] : kind === 'choice' ? 1 : '');
    }
    await both.reply(2);
    expect(place(both.at)).toMatch(/^differs/);
    const offers = [];
    for (const address of pages) {
      const page = await browser.page(address);
      await reaches(page, both.page);
      await page.reload();
      await page.until('return document.querySelector("h1") !== null');
      offers.push(await page.evaluate('return document.querySelectorAll(".drafts li").length'));
      await page.close();
    }
    expect(offers).toEqual([1, 0, 0, 0]);
    await both.page.close();
  });

  it('takes up what it gave, and nothing that looks back on something else', async () => {
    const page = await browser.page((await made(null)).address);
    const said = JSON.parse(answersOf(asked, null));
    const date = await page.evaluate<string>('return new Date().toLocaleDateString("sv")');
    const review = { date: said.date, actions: { unheard: 'done' } };
    const path = join(emptyFolder(), 'radio.answers.json');
    const open = async (value: object): Promise<void> => {
      writeFileSync(path, JSON.stringify(value));
      await page.reload();
      await page.until('return document.querySelector("input[type=file]") !== null');
      await page.upload('input[type=file]', path);
    };
    for (const other of [
      said,
      { ...said, date, review: { ...review, date: '2024-01-01' } },
      { ...said, date },
    ]) {
      await open(other);
      await page.until('return document.querySelector("#file-problem .error") !== null');
      expect(plain(await page.text())).toContain('ne revient pas sur vos réponses du 2 octobre 2025');
    }
    await open({ ...said, date, review });
    await page.until('return document.querySelector("form.screen") !== null');
    await page.close();
  });
});
