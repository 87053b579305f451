import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { FormOptions } from '../../src/form/make/page.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { emptyFolder } from '../folders.ts';
import { culture, facts, tiny } from '../interview/questionnaires.ts';
import { answersOf } from './a-year-ago.ts';
import { axe, faultsOn, faultsOnTheWay } from './access/faults.ts';
import { walk } from './access/walk.ts';
import { pageOf } from './both.ts';
import { type Browser, isHere, openBrowser, PlaywrightTab } from './browsers.ts';
import { tongues } from './tongues.ts';

describe.skipIf(!isHere('chromium'))('access', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => browser.close());

  /** Kinds of screens that were looked at, in any questionnaire, by language. */
  const seen = { fr: new Set<string>(), en: new Set<string>() };

  it.each([
    ['our own questionnaire', culture, { tongues: tongues('fr') }, false],
    [
      'our own questionnaire in English, of which much is passed',
      culture,
      { tongues: tongues('en', 'fr') },
      true,
    ],
    [
      'our own questionnaire, by one person among others',
      culture,
      { tongues: tongues('fr'), respondent: true, track: 'flash' },
      false,
    ],
    [
      'a review, with reasons, and what became of its plan',
      culture,
      { tongues: tongues('fr'), review: aYearAgo() },
      false,
    ],
    ['every type of question', tiny, { tongues: tongues('fr') }, false],
    [
      'every type of fact',
      facts,
      { tongues: tongues('fr', 'en'), replyTo: 'une.personne.qui.accompagne@une-longue-adresse.example.org' },
      false,
    ],
  ] as const)(
    'has no fault that is known of, screen by screen: %s',
    async (_, questionnaire, options, skips) => {
      const { page, visit, faults } = await watched(await open(questionnaire(), options));
      await visit('first');
      await page.locator('.buttons > .main').first().click();
      await page.waitForSelector('form.screen');
      await walk(page, visit, seen[options.tongues[0].language], skips);
      await visit('result');
      expect(faults).toEqual([]);
    },
  );

  it('has none in the states of its first and last screens', async () => {
    const address = pageOf(facts(), { tongues: tongues('fr', 'en') });
    const { tab, page, visit, faults } = await watched(await at(address));
    await page.locator('input[type=file]').setInputFiles({
      name: 'photo.answers.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{ "questionnaire": "facts", "answers": { "nowhere": 1 } }'),
    });
    await page.waitForSelector('#file-problem :is(.error, li)');
    await visit('a file that is refused');
    await page.locator('.buttons > .main').first().click();
    await page.waitForSelector('form.screen');
    await walk(page, async () => {}, new Set());
    await tab.click({ role: 'button', name: 'Lire tout le plan' });
    for (const folded of await page.locator('.give-back summary').all()) await folded.click();
    await tab.click({ role: 'button', name: 'Télécharger mes réponses' });
    await page.locator('.give-back .quiet').click();
    await visit('all that the result has, open, and erasing asked for');
    const other = await watched(await at(address));
    await other.page.waitForSelector('.drafts');
    await other.visit('a draft');
    await other.page.locator('.drafts .quiet').click();
    await other.visit('erasing a draft asked for');
    await other.page.locator('.drafts fieldset .main').click();
    await other.page.locator('.drafts .main').first().click();
    await other.page.waitForSelector('dl');
    await other.visit('answers that another tab holds');
    expect([...faults, ...other.faults]).toEqual([]);
  });

  it('has none where the browser keeps nothing', async () => {
    const shut = await openBrowser('chromium', { storage: 'refused' });
    onTestFinished(() => shut.close());
    const { tab, page, visit, faults } = await watched(await at(pageOf(facts()), shut));
    await visit('first');
    await page.locator('.buttons > .main').first().click();
    await page.waitForSelector('form.screen');
    await tab.fill('fieldset input', 'Compagnie du Vent');
    await tab.press('Enter');
    await page.locator('.options input').first().check();
    await visit('a question');
    expect(faults).toEqual([]);
  });

  it('has none on paper, where no script runs', async () => {
    const path = join(emptyFolder(), 'paper.html');
    const html = readFileSync(fileURLToPath(pageOf(facts(), { tongues: tongues('fr', 'en') })), 'utf8');
    // axe-core runs in the page, where scripts have to run too: the page's own are taken out.
    writeFileSync(path, html.replace(/<script.*?<\/script>/gs, ''));
    const tab = await browser.page(pathToFileURL(path).href);
    onTestFinished(() => tab.close());
    expect(await axe((tab as PlaywrightTab).playwright)).toEqual([]);
  });

  const at = async (address: string, where = browser): Promise<PlaywrightTab> => {
    const tab = await where.page(address);
    if (!(tab instanceof PlaywrightTab)) throw new TypeError();
    onTestFinished(() => tab.close());
    await tab.playwright.waitForSelector('.form:not([hidden])');
    return tab;
  };
  const open = (questionnaire: Questionnaire, options: Partial<FormOptions> = {}) =>
    at(pageOf(questionnaire, options));
});

/** What a page of our own questionnaire looks back on. */
function aYearAgo(): NonNullable<FormOptions['review']> {
  const own = culture();
  const answers = JSON.parse(answersOf(own, null));
  const actions = own.actions.slice(0, 2).map(({ id }) => id);
  return { date: answers.date, answers, version: own.version, actions };
}

/** A tab, and all that was found wrong with it so far. */
async function watched(tab: PlaywrightTab) {
  const page = tab.playwright;
  const faults: string[] = [];
  const visit = async (what: string): Promise<void> => {
    const found = [...(await faultsOn(page)), ...(await onTheWay(page))];
    faults.push(...found.map((fault) => `${what}: ${fault}`));
  };
  return { tab, page, visit, faults };
}

/** On a phone, and in a window that is enlarged four times. */
async function onTheWay(page: PlaywrightTab['playwright']): Promise<string[]> {
  const found: string[] = [];
  for (const size of [
    { width: 320, height: 256 },
    { width: 360, height: 640 },
  ]) {
    await page.setViewportSize(size);
    found.push(...(await faultsOnTheWay(page)).map((fault) => `${size.width}×${size.height}: ${fault}`));
  }
  return found;
}
