import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { FormMaker, type FormOptions } from '../../src/form/make/page.ts';
import { pageParts } from '../../src/form/make/parts.ts';
import { LANGUAGES, type Language } from '../../src/language.ts';
import { culture } from '../content/culture.ts';
import { emptyFolder } from '../folders.ts';
import { plain } from '../plain.ts';
import { type Browser, isHere, NAMES, openBrowser } from './browsers.ts';
import { holding, inflatedIn } from './made.ts';
import { tongues } from './tongues.ts';

const OPTIONS: FormOptions = {
  tongues: tongues('fr', 'en'),
  track: null,
  structure: { id: null, name: 'Radio Gave', profile: 'radio' },
  respondent: false,
  review: null,
  replyTo: 'conseil@example.org',
};
const parts = pageParts();
const maker = new FormMaker(culture, parts);
const page = maker.page(OPTIONS);

function addressOf(html: string): string {
  const file = join(emptyFolder(), 'page.html');
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

/** In the order in which they are to be read. */
const ON_PAPER = [
  'Ici, cette page ne peut pas poser ses questions.',
  'Here, this page cannot ask its questions.',
  'Radio Gave',
  'conseil@example.org',
  'Radio Gave',
  'conseil@example.org',
];

/** Whether what is on screen is the form to print, in both languages, and nothing of the interview. */
function isPaper(text: string): void {
  const said = plain(text);
  let from = 0;
  for (const each of ON_PAPER) {
    const at = said.indexOf(each, from);
    expect(at, each).toBeGreaterThanOrEqual(from);
    from = at + each.length;
  }
  const asked = culture.questions.filter(({ when }) => when === null);
  for (const { text: question } of asked) {
    for (const language of ['fr', 'en'] as const) {
      const { [language]: one = '' } = question as Record<string, string>;
      expect(said.replaceAll('’', "'")).toContain(plain(one).replaceAll('’', "'"));
    }
  }
  expect(said).not.toMatch(/^Commencer$/m);
}

const OPENINGS = { fr: 'Ici, cette page', en: 'Here, this page' };

describe.skipIf(!isHere('chromium'))('where scripts are turned off', () => {
  it.each([['fr,en'], ['en,fr'], ['fr'], ['en']])('the page is on paper in %s', async (given) => {
    const languages = given.split(',') as [Language, ...Language[]];
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    onTestFinished(() => browser.close());
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(addressOf(maker.page({ ...OPTIONS, tongues: tongues(...languages) })));
    const text = await tab.evaluate<string>('document.body.innerText');
    if (given === 'fr,en') isPaper(text);
    const found = languages.map((language) => text.indexOf(OPENINGS[language]));
    expect(found[0]).toBe(0);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    for (const other of LANGUAGES.filter((each) => !languages.includes(each))) {
      expect(text).not.toContain(OPENINGS[other]);
    }
  });
});

const code = inflatedIn(page, 'code');
const pageOf = (changed: Partial<typeof parts>): string =>
  new FormMaker(culture, { ...parts, ...changed }).page(OPTIONS);
const packed = (id: 'code' | 'questionnaire'): string =>
  new RegExp(`id="${id}">([^<]*)<`).exec(page)?.[1] ?? '';
/** One sign is another, in the middle. */
const altered = (text: string): string => {
  const at = text.length >> 1;
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
};

const BROKEN: Record<string, string> = {
  'the browser inflates nothing': pageOf({ loader: `delete globalThis.DecompressionStream;${parts.loader}` }),
  'the browser does not read the loader': pageOf({ loader: `later (${parts.loader}` }),
  'its code has one other sign': holding(page, 'code', altered(packed('code'))),
  'its code is cut': holding(page, 'code', packed('code').slice(0, 5000)),
  'its code is empty': holding(page, 'code', ''),
  'its code is another': holding(
    page,
    'code',
    /id="code">([^<]*)</.exec(pageOf({ code: `${code} ` }))?.[1] ?? '',
  ),
  'its code cannot be read': pageOf({ code: code.slice(0, -9) }),
  'its code fails at once': pageOf({ code: `null.length;${code}` }),
  'its code fails a little later': pageOf({
    code: `const get = document.getElementById.bind(document);
      document.getElementById = (id) => { if (id === 'form') throw new Error(id); return get(id); };${code}`,
  }),
  'its questionnaire has one other sign': holding(page, 'questionnaire', altered(packed('questionnaire'))),
  'its questionnaire is cut': holding(page, 'questionnaire', packed('questionnaire').slice(0, 9000)),
  'its setting cannot be read': holding(page, 'setting', '{'),
  'its setting is another': holding(page, 'setting', '{}'),
  'the file ends after the paper': page.slice(0, page.indexOf('</main>')),
  'the file ends in its code': page.slice(0, page.length - 5000),
};

describe.each(NAMES)('%s', (name) => {
  describe.skipIf(!isHere(name))('shows the form on paper, never nothing, where', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser(name);
    });
    afterAll(() => browser?.close());

    it.each(Object.entries(BROKEN))('%s', async (_, html) => {
      const tab = await browser.page(addressOf(html));
      await tab.until(`return !document.documentElement.classList.contains('scripted')`);
      isPaper(await tab.text());
      expect(await tab.evaluate(`return document.querySelector('#form')?.hidden ?? true`)).toBe(true);
      await tab.close();
    });

    it('not where all of it works', async () => {
      const tab = await browser.page(addressOf(page));
      await tab.until(`return !document.querySelector('#form').hidden`);
      const text = await tab.text();
      expect(text).toMatch(/^Commencer$/m);
      expect(text).not.toContain('Ici, cette page');
      await tab.close();
    });
  });
});
