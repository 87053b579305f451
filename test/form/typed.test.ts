import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/interview/event.ts';
import { play } from '../interview/play.ts';
import { facts, tiny } from '../interview/questionnaires.ts';
import { Both, fieldOf, TEXT } from './both.ts';
import { type Browser, isHere, openBrowser } from './browsers.ts';
import { tongues } from './tongues.ts';

const KEPT = `JSON.parse(Object.entries(localStorage).find(([key]) => key.startsWith('cap-numerique:'))?.[1] ?? 'null')`;

describe.skipIf(!isHere('chromium'))('what is typed and not confirmed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => browser?.close());

  it.each(['back', 'later', 'review'] satisfies Command[])('counts after the command %s', async (what) => {
    const both = await atNumber();
    await both.page.fill(TEXT, '24');
    await both.page.click({ role: 'button', name: both.nameOf(what) });
    await both.page.until(
      `return document.querySelector('h1').textContent !== ${JSON.stringify(both.screen.title)}`,
    );
    expect(await answer(both)).toBe(24);
    await both.page.close();
  });

  it('counts when the browser goes back', async () => {
    const both = await atNumber();
    await both.page.fill(TEXT, '24');
    await both.page.evaluate('history.back()');
    await both.page.until(
      `return document.querySelector('h1').textContent !== ${JSON.stringify(both.screen.title)}`,
    );
    expect(await answer(both)).toBe(24);
    await both.page.close();
  });

  it('counts when the page is hidden or closed', async () => {
    const both = await atNumber();
    await both.page.fill(TEXT, '24');
    await both.page.evaluate(`dispatchEvent(new Event('pagehide'))`);
    expect(await answer(both)).toBe(24);
    await both.page.close();
  });

  it('counts after a pause; a number that cannot be one leaves no part of it behind', async () => {
    const both = await atNumber();
    await both.page.fill(TEXT, '24');
    await both.page.until(`return ${KEPT}?.value.answers['newsletter-count'] === 24`);
    await both.page.fill(TEXT, '24,5');
    await both.page.until(`return !('newsletter-count' in ${KEPT}.value.answers)`);
    await both.page.close();
  });

  it('stays in its place, with the focus on the button, in the other language', async () => {
    const both = await Both.begin(browser, facts(), { tongues: tongues('fr', 'en') });
    await both.reply('Médiathèque de Lys', 2, 2);
    const { page } = both;
    await page.fill(TEXT, '12 ou 13');
    await page.click({ role: 'button', name: 'English' });
    await page.until(`return document.querySelector('h1').textContent === 'How many employees?'`);
    expect(await page.focused()).toBe('button Français');
    expect(
      await page.evaluate(`return [document.documentElement.lang, document.querySelector('${TEXT}').value]`),
    ).toEqual(['en', '12 ou 13']);
    await page.close();
  });

  it('is a note after the browser goes back from it', async () => {
    const both = await atNumber();
    await both.page.click({ role: 'button', name: both.nameOf('note') });
    await both.page.until(`return document.querySelector('h1').textContent === 'Votre note'`);
    await both.page.fill(TEXT, 'À revoir\nen juin');
    await both.page.evaluate('history.back()');
    await both.page.until(`return document.querySelector('.lead')?.innerText.includes('À revoir')`);
    expect(await both.page.evaluate(`return ${KEPT}.value.answers['newsletter-count'].note`)).toBe(
      'À revoir\nen juin',
    );
    await both.page.close();
  });

  it('is a tick as long as it is ticked', async () => {
    const both = await atNumber();
    await both.reply({ command: 'back' });
    const shared = `${KEPT}.value.answers['shared-tools']`;
    await both.page.click(fieldOf(1));
    await both.page.click(fieldOf(3));
    await both.page.until(`return JSON.stringify(${shared}) === '["calendar","tasks"]'`);
    await both.page.click(fieldOf(1));
    await both.page.click(fieldOf(3));
    await both.page.until(`return ${shared} === undefined`);
    await both.page.close();
  });

  /** At a question for a whole number, from 0 to 366, past others that are left for later. */
  async function atNumber(): Promise<Both> {
    const both = await Both.begin(browser, tiny());
    await both.reply('Cie du Vent', 2, 2, 1, [1], 'go on');
    while (both.at.step.question !== 'newsletter-count') {
      await both.reply(play(both.at, 'go on').step === both.at.step ? { command: 'later' } : 'go on');
    }
    return both;
  }
});

const answer = (both: Both) => both.page.evaluate(`return ${KEPT}.value.answers['newsletter-count']`);
