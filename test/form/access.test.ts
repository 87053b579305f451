import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormOptions } from '../../src/form/make/page.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { culture, facts, tiny } from '../interview/questionnaires.ts';
import { faultsOn, faultsOnTheWay } from './access/faults.ts';
import { walk } from './access/walk.ts';
import { pageOf } from './both.ts';
import { type Browser, isHere, openBrowser, PlaywrightTab } from './browsers.ts';

describe.skipIf(!isHere('chromium'))('access', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => browser.close());

  const open = async (questionnaire: Questionnaire, options: Partial<FormOptions> = {}) => {
    const tab = await browser.page(pageOf(questionnaire, options));
    if (!(tab instanceof PlaywrightTab)) throw new TypeError();
    await tab.until(`return document.querySelector('.form:not([hidden])') !== null`);
    return tab;
  };

  it.each([
    ['our own questionnaire', culture, {}, false],
    [
      'our own questionnaire, in English, of which much is passed',
      culture,
      { languages: ['en', 'fr'] },
      true,
    ],
    [
      'our own questionnaire, by one person among others',
      culture,
      { respondent: true, track: 'flash' },
      false,
    ],
    ['every type of question', tiny, {}, false],
    ['every type of fact', facts, { languages: ['fr', 'en'], replyTo: 'conseil@example.org' }, false],
  ] as const)(
    'has no fault that is known of, screen by screen: %s',
    async (_, questionnaire, options, skips) => {
      const tab = await open(questionnaire(), options);
      const page = tab.playwright;
      const faults: string[] = [];
      const visit = async (what: string) => {
        const found = [...(await faultsOn(page)), ...(await onTheWay(page))];
        faults.push(...found.map((fault) => `${what}: ${fault}`));
      };
      await visit('first');
      await page.locator('.buttons > .main').first().click();
      await page.waitForSelector('form.screen');
      await walk(page, visit, { skips });
      await visit('result');
      await tab.close();
      expect(faults).toEqual([]);
    },
  );
});

/** In a window as wide as any, and in one that is enlarged four times. */
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
