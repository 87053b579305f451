import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answerFile, answerFileText } from '../../src/interview/answer-file.ts';
import { aimingForNothing, EMPTY_DRAFT } from '../../src/interview/draft.ts';
import { draftIn } from '../../src/interview/read-draft.ts';
import { READS_PDF, sheetsOf } from '../browser.ts';
import { run } from '../e2e/run.ts';
import { emptyFolder, ROOT } from '../folders.ts';
import { culture } from '../interview/questionnaires.ts';
import { pageOf } from './both.ts';
import { type Browser, isHere, NAMES, openBrowser, type Page, PlaywrightTab } from './browsers.ts';
import { tongues } from './tongues.ts';

const folder = emptyFolder();
const FILE = 'la-grange.answers.json';
const PATH = join(folder, FILE);

const EXAMPLE = parse(readFileSync(join(ROOT, 'examples/cohorte/la-grange-aux-orages.answers.yaml'), 'utf8'));
const NOTE = { value: 'unknown', note: 'Vu à 10 h : « à l’Œil » <b>&' };

/** The answers of an example, of the day when the test runs, where all was asked. */
function given(day: string): object {
  const answers = { ...EXAMPLE.answers, 'digital-roles': NOTE };
  const { draft = EMPTY_DRAFT } = draftIn({ ...EXAMPLE, date: day, answers }, culture()) ?? {};
  const aimless = [...draft.answers].filter(([, { target }]) => target === null);
  return answerFile(
    aimless.reduce((now, [id]) => aimingForNothing(now, id), draft),
    culture(),
  );
}

/** Opens the file of an example in a page, and goes on to the end as somebody who changes nothing. */
async function toResult(browser: Browser, address = pageOf(culture())): Promise<Page> {
  const page = await browser.page(address);
  const day = await page.evaluate<string>('return new Date().toLocaleDateString("sv")');
  writeFileSync(PATH, answerFileText(given(day)));
  await page.until(`return document.querySelector('input[type=file]')`);
  await page.upload('input[type=file]', PATH);
  await page.until(`return !document.querySelector('input[type=file]')`);
  await finish(page);
  return page;
}

const finish = (page: Page): Promise<unknown> =>
  page.until(`
    if (document.querySelector('.give-back')) return document.querySelector('.report table');
    const menu = [...document.querySelectorAll('.menu button')];
    const plain = [...document.querySelectorAll('.screen > .buttons button')];
    const said = (buttons, pattern) => buttons.find(({ innerText }) => pattern.test(innerText));
    (said(plain, /^(Passer|Skip)/) ?? said(menu, /^(Terminer|Finish|Voir|See)/) ?? menu.at(-1) ?? plain[0])?.click();`);

/** All that can be read of a plan, opened whole. */
const PLAN = `
  const it = document.querySelector('.report').cloneNode(true);
  it.querySelectorAll('.buttons').forEach((each) => each.remove());
  return it.textContent.replace(/\\s+/g, ' ').trim();`;

describe.each(NAMES)('the page of results in %s', (name) => {
  describe.skipIf(!isHere(name))('on this machine', () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await openBrowser(name);
      page = await toResult(browser, pageOf(culture(), { tongues: tongues('fr', 'en') }));
    });
    afterAll(() => browser?.close());

    /** Waits until the page shows what the command line writes of answers. */
    async function showsPlanOf(answers: string, language: string): Promise<void> {
      const plan = join(folder, `${language}.html`);
      writeFileSync(
        plan,
        run(['plan', answers, '--format', 'html', '--lang', language], { cwd: folder }).stdout,
      );
      const written = await browser.page(pathToFileURL(plan).href);
      const due = await written.evaluate<string>(PLAN);
      expect(due.length).toBeGreaterThan(5000);
      await written.close();
      await page.until(`return (() => { ${PLAN} })() === ${JSON.stringify(due)}`);
    }

    it('gives the file back first, as it was', async () => {
      const first = await page.evaluate(`return document.querySelector('main button').innerText`);
      expect(first).toBe('Télécharger mes réponses');
      const {
        name: file,
        bytes,
        type,
      } = await page.download({
        role: 'button',
        name: 'Télécharger mes réponses',
      });
      expect(bytes.toString()).toBe(readFileSync(PATH, 'utf8'));
      expect(bytes.toString()).toContain(NOTE.note);
      expect([file, type]).toEqual([FILE, 'application/json']);
      await page.until(`return document.body.innerText.includes('Effacer mes réponses de cet ordinateur')`);
    });

    it.each(['fr', 'en'])('shows the plan that the command line writes, in %s', async (language) => {
      if (language === 'en') await page.click({ role: 'button', name: 'English' });
      await showsPlanOf(PATH, language);
    });

    it('has one heading above all, and none that skips a level', async () => {
      const shown = `[...document.querySelectorAll('h1, h2, h3, h4')].filter((each) => each.checkVisibility())`;
      const more = await page.evaluate<string>(`return document.querySelector('.report .buttons').innerText`);
      const closed = await page.evaluate<number>(`return ${shown}.length`);
      await page.click({ role: 'button', name: more });
      const levels = await page.until<number[]>(`const all = ${shown}.map(({ tagName }) => +tagName[1]);
        return all.length > ${closed} && all`);
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels.slice(1).filter((level, i) => level - (levels[i] ?? 0) > 1)).toEqual([]);
      expect(await page.evaluate(`return document.querySelector('article').getAttribute('aria-label')`)).toBe(
        'Digital action plan: Centre culturel La Grange aux Orages',
      );
      await page.until(`return document.activeElement.tagName === 'DIV'`);
    });

    it('has the message to paste, for whose mail is a page of the browser', async () => {
      const message = await page.evaluate<string>(
        `return document.querySelector('.give-back textarea').value`,
      );
      expect(message).toContain('Centre culturel La Grange aux Orages: answers to');
      expect(message).toContain('remember to attach it before you send');
    });

    it('copies, or leaves the whole text selected', async () => {
      await page.evaluate(`document.querySelector('.give-back details:last-of-type').open = true`);
      const selected = `const area = document.querySelector('details[open] textarea');
        return document.activeElement === area && area.selectionEnd - area.selectionStart === area.value.length
          && area.value.length > 1000`;
      // On the prototype: WebKit may collect `navigator` meanwhile, and what was set on it.
      await page.evaluate(`globalThis.clipboard = { writeText: () => Promise.reject(new Error('refused')) };
        Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, get: () => globalThis.clipboard })`);
      await page.click({ role: 'button', name: 'Copy' });
      await page.until(`return document.body.innerText.includes('refuses to copy')`);
      expect(await page.evaluate(selected)).toBe(true);
      await page.evaluate(`document.activeElement.blur(); getSelection().removeAllRanges();
        globalThis.clipboard.writeText = (text) => { globalThis.copied = text; return Promise.resolve(); }`);
      await page.click({ role: 'button', name: 'Select all' });
      expect(await page.evaluate(selected)).toBe(true);
      await page.click({ role: 'button', name: 'Copy' });
      await page.until(`return document.body.innerText.includes('The text is copied')`);
      expect(await page.evaluate('return copied')).toBe(readFileSync(PATH, 'utf8'));
    });

    it('is made anew when the answers change', async () => {
      await page.click({ role: 'button', name: 'Back to the answers' });
      await page.until(`return document.querySelector('.menu')`);
      await page.evaluate(`[...document.querySelectorAll('.menu button')]
        .find(({ innerText }) => innerText.includes(${JSON.stringify(EXAMPLE.structure.name)})).click()`);
      await page.fill('fieldset input[type=text]', 'Le Grand « Théâtre »');
      await page.click('button[type=submit]');
      await page.until(`return document.querySelector('.menu')`);
      await finish(page);
      const { bytes } = await page.download({ role: 'button', name: 'Download my answers' });
      expect(JSON.parse(bytes.toString()).structure.name).toBe('Le Grand « Théâtre »');
      writeFileSync(join(folder, 'renamed.answers.json'), bytes);
      await showsPlanOf('renamed.answers.json', 'en');
      await page.click({ role: 'button', name: 'Erase my answers from this computer' });
      await page.click({ role: 'button', name: 'Yes, erase' });
      await page.until(`return document.querySelector('input[type=file]')`);
      expect(await page.evaluate('return Object.keys(localStorage).length')).toBe(0);
    });
  });
});

describe.skipIf(!isHere('chromium') || !READS_PDF)('on paper', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => browser?.close());

  /** The sheets that are printed of what is on screen. */
  async function sheets(page: Page) {
    if (!(page instanceof PlaywrightTab)) throw new TypeError('only Playwright prints');
    const path = join(folder, 'printed.pdf');
    await page.playwright.pdf({ path, preferCSSPageSize: true });
    return sheetsOf(path);
  }

  it('the whole plan is printed, as the command line’s page is, and nothing else', async () => {
    const page = await toResult(browser);
    const plan = join(folder, 'plan.html');
    writeFileSync(plan, run(['plan', PATH, '--format', 'html']).stdout);
    // A form is a page of its own, without a title on top of each sheet or a number below.
    const due = (await sheets(await browser.page(pathToFileURL(plan).href))).map(({ text, ...sheet }) => ({
      ...sheet,
      text: text.replace(/^Plan d’action numérique[^\n]*\n\d+ \/ \d+\n/, '').trimEnd(),
    }));
    expect(due.length).toBeGreaterThan(3);
    const shown = async () =>
      (await sheets(page)).map(({ text, ...sheet }) => ({ ...sheet, text: text.trimEnd() }));
    expect(await shown()).toEqual(due);
    await page.evaluate(`document.querySelector('.report .buttons button').click()`);
    expect(await shown()).toEqual(due);
  });

  it('the questionnaire is printed from the start, and what was answered from the list of it', async () => {
    const page = await browser.page(pageOf(culture()));
    await page.until(`return document.querySelector('#form .main')`);
    expect((await sheets(page)).length).toBeGreaterThan(5);
    const done = await toResult(browser);
    await done.click({ role: 'button', name: 'Revoir les réponses' });
    await done.until(`return document.querySelector('.menu')`);
    const answers = (await sheets(done)).map(({ text }) => text).join('\n');
    expect(answers).toContain('Vos réponses');
    expect(answers).toContain('La Grange aux Orages');
    expect(answers).not.toMatch(/Revenir en arrière|Garder une copie|Ne nous concerne pas/);
  });
});

describe.skipIf(!isHere('chromium'))('whose plan it is', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => browser?.close());

  it('is said to one person among several', async () => {
    const page = await toResult(browser, pageOf(culture(), { respondent: true }));
    const text = await page.text();
    expect(text).toContain('Vos réponses sont prêtes à envoyer');
    expect(text).toContain('ce n’est pas le plan commun');
    const mail = await page.evaluate<string>(`return document.querySelector('a.button').href`);
    expect(decodeURIComponent(mail)).toContain(
      'Voici mes réponses, pour Centre culturel La Grange aux Orages',
    );
  });

  it('is not made up of too few answers, and the file is there all the same', async () => {
    const address = pageOf(culture());
    const page = await browser.page(address);
    const day = await page.evaluate<string>('return new Date().toLocaleDateString("sv")');
    const few = { ...given(day), answers: { 'digital-roles': NOTE } };
    writeFileSync(join(folder, 'few.answers.json'), answerFileText(few));
    await page.upload('input[type=file]', join(folder, 'few.answers.json'));
    await page.until(`
      if (document.querySelector('.give-back')) return document.querySelector('.report h2');
      const all = (selector, pattern) => [...document.querySelectorAll(selector)].filter(({ innerText }) => pattern.test(innerText));
      const [go] = [...all('.menu button', /^Terminer/).toReversed(), ...all('.buttons button', /^Passer/), ...all('.buttons button', /^Continuer/)];
      go?.click();`);
    const text = await page.text();
    expect(text).toContain('Vos réponses jusqu’ici');
    expect(text).toContain('Rien n’est perdu');
    const { bytes } = await page.download({ role: 'button', name: 'Télécharger mes réponses' });
    expect(JSON.parse(bytes.toString()).answers['digital-roles']).toEqual(NOTE);
  });
});
