import { describe, expect, it, onTestFinished } from 'vitest';
import { facts, tiny } from '../interview/questionnaires.ts';
import { pageOf } from './both.ts';
import { isHere, openBrowser, type Page } from './browsers.ts';
import { tongues } from './tongues.ts';

describe.skipIf(!isHere('chromium'))('the keyboard alone', () => {
  /** In a browser of its own, which keeps no answers of another test. */
  const open = async (address: string): Promise<Page> => {
    const browser = await openBrowser('chromium');
    onTestFinished(() => browser.close());
    const page = await browser.page(address);
    await page.until(`return document.querySelector('.form:not([hidden])') !== null`);
    return page;
  };

  it.each([
    ['every type of question', tiny],
    ['every type of fact', facts],
  ])('goes through a whole interview, each screen read from its heading: %s', async (_, questionnaire) => {
    const page = await open(pageOf(questionnaire()));
    await tabTo(page, 'Commencer');
    await page.press('Enter');
    await page.until(`return document.querySelector('form.screen') !== null`);
    const screens = new Set<string>();
    while (!(await page.evaluate(`return document.querySelector('.give-back') !== null`))) {
      const title = await page.evaluate<string>(`return document.querySelector('main h1').innerText`);
      expect(await page.focused()).toBe(`h1 ${title.replace(/\s+/g, ' ')}`);
      expect(await page.evaluate('return document.title')).toContain(title.replace(/\s+$/, ''));
      screens.add(title);
      await answer(page);
      expect(screens.size).toBeLessThan(60);
    }
    expect(await page.focused()).toMatch(/^h1 /);
    await tabTo(page, 'Télécharger mes réponses');
    await page.press('Enter');
    expect((await page.downloaded()).name).toMatch(/\.answers\.json$/);
    await page.until(`return document.querySelector('.give-back .quiet') !== null`);
  });

  it('puts the focus on the field of what is refused, which tells why', async () => {
    const page = await open(pageOf(tiny()));
    await page.click({ role: 'button', name: 'Commencer' });
    await page.until(`return document.querySelector('form.screen') !== null`);
    await page.press('Enter');
    expect(await told(page)).toEqual(['text', 'true', expect.stringContaining('Écrivez quelques lettres')]);
    await page.press('a', 'Enter', 'Enter');
    expect(await told(page)).toEqual(['radio', null, expect.stringContaining('Choisissez d’abord')]);
    expect(
      await page.evaluate(`return document.querySelector('[role=radiogroup]').getAttribute('aria-invalid')`),
    ).toBe('true');
  });

  it('keeps the focus near a button that goes away, and on the one that changes the language', async () => {
    const page = await open(pageOf(facts(), { tongues: tongues('fr', 'en') }));
    await tabTo(page, 'English');
    expect(await page.evaluate('return document.activeElement.lang')).toBe('en');
    await page.press('Enter');
    expect(await page.focused()).toBe('button Français');
    expect(
      await page.evaluate('return [document.documentElement.lang, document.activeElement.lang]'),
    ).toEqual(['en', 'fr']);
    await page.press('Enter');
    await page.click({ role: 'button', name: 'Commencer' });
    await page.until(`return document.querySelector('form.screen') !== null`);
    await page.press('Tab', 'a', 'Enter', 'Tab', ' ', 'Enter');
    await page.reload();
    await page.until(`return document.querySelector('.drafts') !== null`);
    await tabTo(page, 'Effacer a de cet ordinateur');
    await page.press('Enter');
    expect(await page.focused()).toBe('button Non, garder');
    await page.press('Enter');
    expect(await page.focused()).toBe('button Effacer a de cet ordinateur');
    await page.press('Enter', 'Shift+Tab', 'Enter');
    await page.until(`return document.querySelector('.drafts') === null`);
    expect(await page.focused()).toMatch(/^h1 /);
  });
});

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.press('Tab');
    if ((await page.focused()).endsWith(` ${name}`)) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}

/** Answers what is on screen as a person without a mouse does, from the heading on. */
async function answer(page: Page): Promise<void> {
  const kind =
    await page.evaluate<string>(`const first = document.querySelector('fieldset :is(input, textarea)');
    return first === null ? '' : first.type`);
  if (kind === '') {
    // What is read goes on by Enter; of a list of ways on, the first is the next stop.
    const isMenu = await page.evaluate<boolean>(`return document.querySelector('.menu') !== null`);
    return isMenu ? page.press('Tab', 'Enter') : page.press('Enter');
  }
  await page.press('Tab');
  if (kind === 'textarea') {
    await page.press('a', 'Enter', 'b');
    await tabTo(page, 'Continuer');
  } else if (kind === 'text') await page.press(...((await isNumber(page)) ? '4' : 'Lou'));
  else if (kind === 'checkbox') {
    // What is ticked already, as where a target begins from today's answer, stays so.
    while (await page.evaluate('return document.activeElement.checked')) await page.press('Tab');
    await page.press(' ');
  } else await page.press(' ', 'ArrowDown');
  await page.press('Enter');
}

const isNumber = (page: Page): Promise<boolean> =>
  page.evaluate(`return /\\d/.test(document.querySelector('.hint')?.textContent ?? '')`);

/** What a screen reader says of the field with the focus: its kind, whether it is wrong, what describes it. */
const told = (page: Page): Promise<[string, string | null, string]> =>
  page.evaluate(`const it = document.activeElement;
    const ids = (it.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    return [it.type, it.getAttribute('aria-invalid'), ids.map((id) => document.getElementById(id).textContent).join(' ')]`);
