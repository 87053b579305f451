import type { Page } from 'playwright-core';

/** Looks at a screen; `what`: its kind, and what was done there. */
export type Visit = (what: string) => Promise<void>;

/** What one screen has, whatever it says: screens that have the same are of one kind. */
const KIND = `[...new Set([...document.querySelectorAll('main *')].filter((it) => it.checkVisibility())
  .map((it) => it.tagName.toLowerCase() + (it.type ? ':' + it.type : '') + [...it.classList].map((name) => '.' + name).join('')))].sort().join(' ')`;

const HEADING = `document.querySelector('main h1')?.textContent ?? ''`;

/**
 * Goes through an interview from its first question to what comes of it, and looks at each kind of screen in each of its
 * states: as it comes, with its help open, when nothing was said, answered, with a note.
 * @param seen the kinds that were looked at before, which are not again.
 * @param skips whether two questions of three are passed, so that the end has something to ask.
 */
export async function walk(page: Page, visit: Visit, seen: Set<string>, skips = false): Promise<void> {
  const look = async (what: string): Promise<boolean> => {
    const kind = await page.evaluate<string>(KIND);
    if (seen.has(kind)) return false;
    seen.add(kind);
    await visit(`${await page.evaluate<string>(HEADING)} (${what})`);
    return true;
  };
  for (let screens = 0; screens < 200; screens++) {
    if ((await page.locator('.give-back').count()) > 0) return;
    const isNew = await look('as it comes');
    if (isNew) {
      await openHelp(page, look);
      await sayNothing(page, look);
      await writeNote(page, look);
    }
    await reply(page, look, screens, skips);
  }
  throw new Error('an interview without end');
}

async function openHelp(page: Page, look: (what: string) => Promise<boolean>): Promise<void> {
  const help = page.locator('details.help > summary');
  if ((await help.count()) === 0) return;
  await help.click();
  await look('help');
  await help.click();
}

/** Goes on without an answer; back again if that was one. */
async function sayNothing(page: Page, look: (what: string) => Promise<boolean>): Promise<void> {
  const on = page.locator('button[type=submit]');
  if ((await on.count()) === 0 || (await page.locator('main :is(input, textarea)').count()) === 0) return;
  const before = await page.evaluate<string>(HEADING);
  await on.click();
  const after = await page.evaluate<string>(HEADING);
  if (after === before) await look('nothing said');
}

async function writeNote(page: Page, look: (what: string) => Promise<boolean>): Promise<void> {
  const note = page.locator('form > .buttons > button', { hasText: /note/i });
  if ((await note.count()) === 0) return;
  await note.first().click();
  const area = page.locator('textarea');
  if ((await area.count()) === 0) return;
  await look('note');
  await area.fill('À revoir avec l’équipe. '.repeat(20));
  await page.locator('button[type=submit]').click();
  await look('after a note');
}

/** Answers somehow, and goes on. */
async function reply(
  page: Page,
  look: (what: string) => Promise<boolean>,
  screens: number,
  skips: boolean,
): Promise<void> {
  const menu = page.locator('.menu button');
  if ((await menu.count()) > 0) {
    // Where there is a warning, its first item leads back.
    const title = await page.evaluate<string>(HEADING);
    const isWarning = (await page.locator('.menu h2').count()) === 0 && /\d/.test(title);
    await menu.nth(isWarning ? 1 : 0).click();
    return;
  }
  const later = page.locator('form > .buttons > button', { hasText: /^(Passer|Skip)/ });
  if (skips && screens > 8 && screens % 3 > 0 && (await later.count()) > 0) return later.first().click();
  const options = page.locator('.options input');
  const field = page.locator('main :is(textarea, input[type=text])');
  if ((await field.count()) > 0) await field.first().fill((await isNumber(page)) ? '4' : 'Compagnie du Vent');
  else if ((await options.count()) > 0) {
    await options.nth(Math.min(1, (await options.count()) - 1)).check();
    if ((await options.first().getAttribute('type')) === 'checkbox') await options.first().check();
  }
  await look('answered');
  await page.locator('button[type=submit]').click();
}

const isNumber = (page: Page): Promise<boolean> =>
  page.evaluate(`/\\d/.test(document.querySelector('.hint')?.textContent ?? '')`);
