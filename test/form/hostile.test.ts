import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { FormMaker, type FormOptions } from '../../src/form/make/page.ts';
import { pageParts } from '../../src/form/make/parts.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';
import { oneLine } from '../../src/text/printable.ts';
import { BROWSER, printed, READS_PDF } from '../browser.ts';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';
import { type Browser, isHere, NAMES, openBrowser, type Page } from './browsers.ts';
import { EVALUATED, HOSTILE, POISON, poisoned, poisonedName } from './hostile.ts';
import { reaches } from './keeping.ts';
import { tongues } from './tongues.ts';

function questionnaireOf() {
  const tiny = parse(readFileSync(join(ROOT, 'test/fixtures/worked-example/tiny.yaml'), 'utf8'));
  const facts = [{ id: 'size', type: 'yes-no', text: `Êtes-vous plusieurs ? ${POISON}` }];
  const duties = [{ id: 'law', text: `Déclarer ${POISON}`, certainty: 'due', source: `Une loi ${POISON}` }];
  const { questionnaire, findings } = validateQuestionnaire({
    ...(poisoned(tiny) as object),
    facts,
    duties,
  });
  if (!questionnaire) throw new Error(JSON.stringify(findings, null, 1));
  return questionnaire;
}
const questionnaire = questionnaireOf();

/** Every refusal of the policy is kept, from before the first of them. */
const WATCH = `globalThis.refusals = [];
  addEventListener('securitypolicyviolation', (event) => refusals.push(event.effectiveDirective));`;

const parts = pageParts();
const maker = new FormMaker(questionnaire, { ...parts, loader: `${WATCH}${parts.loader}` });

const OPTIONS: FormOptions = {
  tongues: tongues('fr', 'en'),
  track: null,
  structure: { id: null, name: null, profile: null },
  respondent: false,
  review: null,
  replyTo: null,
};

/** All that the command line would refuse stands in it too. */
const KNOWN: FormOptions = {
  ...OPTIONS,
  structure: { id: `</script>${HOSTILE[2]}`, name: poisonedName(0), profile: null },
  respondent: true,
  replyTo: `a@b.example?cc=c@d.example&${HOSTILE[0]}${HOSTILE[2]}${HOSTILE[4]}`,
};

function addressOf(options: FormOptions): string {
  const file = join(emptyFolder(), 'page.html');
  writeFileSync(file, maker.page(options));
  return pathToFileURL(file).href;
}

/** What is in a page that no text may put there, and whether anything of it ran or was refused. */
const FOUND = `
  const found = [...refusals];
  if ('hacked' in globalThis) found.push('hacked');
  const count = (name) => document.querySelectorAll(name).length;
  if (count('script') !== 5) found.push('scripts: ' + count('script'));
  if (count('style') !== 1) found.push('styles: ' + count('style'));
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (/^(img|image|iframe|object|embed|link|base|audio|video|use|template|b)$/.test(name)) found.push(name);
    for (const { name: attribute, value } of element.attributes) {
      const isLink = attribute === 'href' && !/^(mailto:|#paper-(fr|en)$)/.test(value);
      if (isLink || /^(on|style$|src|action$|formaction$|xlink)/.test(attribute)) found.push(attribute + '=' + value);
    }
  }`;

async function isSafe(page: Page): Promise<void> {
  expect(await page.evaluate(`${FOUND} return found`)).toEqual([]);
}

/** What a text is on a page, in one language's typography or the other's. */
const bare = (text: string): string => plain(oneLine(text)).replace(/[’']/g, "'");

/** Every hostile text stands on the screen as it is. */
async function showsAll(page: Page): Promise<void> {
  const text = bare(await page.text());
  for (const each of HOSTILE) expect(text).toContain(bare(each));
  expect(text).not.toContain(EVALUATED);
}

/** Answers what is on screen in some way, once; gives the title of what is there now. A note goes with each question. */
const STEP = `
  const all = (selector) => [...document.querySelectorAll(selector)];
  const type = (field, text) => {
    field.value = text.slice(0, field.maxLength > 0 ? field.maxLength : undefined);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  globalThis.noted ??= new Set();
  globalThis.screens ??= [];
  const done = () => new Promise((resolve) => setTimeout(resolve, 20));
  if (all('.give-back').length > 0) return 'result';
  const title = document.querySelector('h1').textContent;
  screens.push(title);
  const [field] = all('fieldset input[type=text], fieldset textarea');
  const note = all('.buttons button').find(({ textContent }) => /note|précision|remarque/i.test(textContent));
  const isNote = all('.buttons button[type=submit]').some(({ textContent }) => /note/i.test(textContent));
  if (note && note.type === 'button' && !noted.has(title)) {
    noted.add(title);
    note.click();
  } else if (all('.menu button').length > 0) {
    // Another way at each visit: one of them goes on.
    const ways = all('.menu button');
    ways[screens.filter((each) => each === title).length % ways.length].click();
  }
  else {
    const choices = all('.options:not(.instead) input');
    if (field) type(field, all('.error').length === 0 ? POISON : field.maxLength < 100 ? String(100 + screens.length) : 'Radio Gave');
    else if (choices[0]?.type === 'radio') choices.at(screens.length % choices.length).click();
    else for (const box of choices.slice(0, 2)) if (!box.checked) box.click();
    await done();
    document.querySelector('button[type=submit]').click();
  }
  await done();
  return title;`;

/** Goes through the whole interview, and looks at each screen on the way. */
async function walk(page: Page): Promise<string[]> {
  const titles: string[] = [];
  for (let n = 0; n < 200; n++) {
    const title = await page.evaluate<string>(`const POISON = ${JSON.stringify(POISON)};${STEP}`);
    await isSafe(page);
    if (title === 'result') return titles;
    titles.push(title);
  }
  throw new Error(`no end: ${titles.map((title) => title.slice(0, 40)).join(' | ')}`);
}

/** The address opened anew, where it finds all that its page has kept; that one is closed. */
async function reopened(page: Page, browser: Browser, address: string): Promise<Page> {
  const again = await browser.page(address);
  await reaches(again, page);
  await page.close();
  await again.reload();
  return again;
}

describe.each(NAMES)('%s', (name) => {
  describe.skipIf(!isHere(name))('whatever texts hold', () => {
    /** One of its own, with nothing kept from before. */
    async function open(address: string): Promise<{ browser: Browser; page: Page }> {
      const browser = await openBrowser(name);
      onTestFinished(() => browser.close());
      const page = await browser.page(address);
      await page.until(`return !document.querySelector('#form').hidden`);
      return { browser, page };
    }

    it.each([
      ['nothing is known', OPTIONS],
      ['all is known', KNOWN],
    ])('they stay text on each screen, in the file and in the plan, where %s', async (_, options) => {
      const address = addressOf(options);
      const { browser, page } = await open(address);
      await isSafe(page);
      expect(await page.text()).toContain(HOSTILE[2]);
      await page.click({ role: 'button', name: 'Commencer' });
      await page.until(`return document.querySelector('form.screen') !== null`);
      const titles = await walk(page);
      expect(titles.filter((title) => title.includes(HOSTILE[2])).length).toBeGreaterThan(8);

      // The result, with all of the plan.
      await page.until(`return document.querySelector('.report h2') !== null`);
      await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true;
        document.querySelector('.report > .buttons button')?.click()`);
      await page.until(`return document.querySelector('.report > .buttons button') === null`);
      await isSafe(page);
      await showsAll(page);
      const link = await page.evaluate<string>(`return document.querySelector('.give-back a').href`);
      expect(link).toMatch(/^mailto:[^?&#"<> ]*\?subject=[^?&#"<> ]*&body=[^?&#"<> ]*$/);
      // Longer ones are cut by mail programs.
      expect(link.length - link.indexOf('?')).toBeLessThanOrEqual(1500);

      // What comes of the answers is what was typed.
      const { name: file, bytes, type } = await page.download('.give-back button.main');
      expect([file, type]).toEqual([
        expect.stringMatching(/^[\p{L}\p{N}-]+\.answers\.json$/u),
        'application/json',
      ]);
      const { structure, answers } = JSON.parse(bytes.toString());
      if (options === KNOWN) expect(structure.name).toBe(KNOWN.structure.name);
      expect(answers.purpose.note).toContain(HOSTILE[0]);
      await isSafe(page);

      // The other language, and back to the questions.
      await page.click('.languages button');
      await isSafe(page);
      await showsAll(page);

      // What the browser kept is listed at the next opening.
      const again = await reopened(page, browser, address);
      await again.until(`return !document.querySelector('#form').hidden`);
      expect(await again.evaluate('return localStorage.length')).toBeGreaterThan(0);
      expect(bare(await again.text())).toContain(bare(HOSTILE[2]));
      await isSafe(again);
      // And opens from its file.
      const path = join(emptyFolder(), 'réponses.json');
      writeFileSync(path, bytes);
      await again.upload('input[type=file]', path);
      await again.until(
        `return document.querySelector('input[type=file]') === null || document.querySelector('.error')`,
      );
      await isSafe(again);
      // An id that is none is told of; the command line makes no page for one.
      const faults = await again.evaluate(`return document.querySelectorAll('#file-problem li').length`);
      expect(faults).toBe(options === KNOWN ? 1 : 0);
      await again.close();
      expect(browser.requests).toEqual([]);
    });

    it('files that are opened are told of in text', async () => {
      const { browser, page } = await open(
        addressOf({ ...OPTIONS, structure: { id: null, name: 'Radio Gave', profile: 'radio' } }),
      );
      const valid = {
        questionnaire: 'tiny@1.0.0',
        structure: { name: 'Radio Gave', profile: 'radio' },
        answers: { purpose: 'talked' },
      };
      const files: Record<string, string> = {
        'a.json': JSON.stringify({ ...valid, questionnaire: `tiny${HOSTILE[2]}@1.0.0` }),
        'b.json': JSON.stringify({
          ...valid,
          structure: { name: `${HOSTILE[2]}${POISON}`, profile: 'radio' },
        }),
        'c.json': JSON.stringify({
          ...valid,
          answers: { [HOSTILE[2]]: 1, [POISON]: 2, purpose: HOSTILE[0] },
        }),
        'd.html': `<!DOCTYPE html>${POISON}`,
        'e.yaml': `questionnaire: !!js/function "function () { hacked = 1 }"\nanswers: {}\n`,
        [`${HOSTILE[2].replaceAll('"', '')}.json`]: `{"questionnaire":"${HOSTILE[3]}@1.0.0"}`,
        'f.json': `{"__proto__":{"hacked":1},"questionnaire":"tiny@1.0.0","structure":{"name":"Radio Gave","profile":"radio","__proto__":{"hacked":1}},"answers":{"__proto__":{"hacked":1},"constructor":1}}`,
      };
      const folder = emptyFolder();
      for (const [file, text] of Object.entries(files)) {
        writeFileSync(join(folder, file), text);
        await page.evaluate(
          `const told = document.querySelector('#file-problem'); if (told) told.dataset.before = told.textContent;`,
        );
        await page.upload('input[type=file]', join(folder, file));
        await page.until(`return document.querySelector('#file-problem .error') !== null`);
        await isSafe(page);
        expect(await page.evaluate('return ({}).hacked ?? null')).toBe(null);
      }
      await page.close();
      expect(browser.requests).toEqual([]);
    });

    it('what the storage holds of others never keeps the page from opening', async () => {
      const address = addressOf(KNOWN);
      const { browser, page } = await open(address);
      await page.click({ role: 'button', name: 'Commencer' });
      await page.until(`return document.querySelector('form.screen') !== null`);
      await page.evaluate(`const POISON = 'x';${STEP}`);
      for (let n = 0; n < 6; n++) await page.evaluate(`const POISON = 'x';${STEP}`);
      await page.until('return localStorage.length > 0');
      await page.evaluate(`const [key] = Object.keys(localStorage);
        const value = JSON.parse(localStorage.getItem(key));
        const keys = (id) => key.slice(0, key.lastIndexOf(':') + 1) + id;
        const POISON = ${JSON.stringify(POISON)};
        localStorage.setItem(keys('a'), POISON);
        localStorage.setItem(keys('b'), 'null');
        localStorage.setItem(keys('c'), '{}');
        localStorage.setItem(keys('d'), JSON.stringify({ ...value, name: POISON, file: POISON, id: POISON }));
        localStorage.setItem(keys(POISON), JSON.stringify({ ...value, name: POISON, file: POISON, at: POISON }));
        localStorage.setItem(keys('e'), JSON.stringify({ ...value, value: POISON, answered: POISON }));
        localStorage.setItem(POISON, POISON);`);
      const again = await reopened(page, browser, address);
      await again.until(`return !document.querySelector('#form').hidden`);
      await isSafe(again);
      expect(await again.text()).toContain('Reprendre');
      await again.close();
      expect(browser.requests).toEqual([]);
    });

    it('its policy lets nothing run, load or leave that somebody put in the page', async () => {
      const { browser, page } = await open(addressOf(OPTIONS));
      // In a turn of its own: what a driver evaluates itself may evaluate.
      const refused = (script: string) =>
        page.evaluate(`return new Promise((tell) => setTimeout(async () => {
          try { ${script}; tell('let through') } catch (error) { tell(error.name) }
        }))`);
      const img = '<img src=http://elsewhere.example/a onerror=hacked=1>';
      expect(await refused(`document.body.innerHTML = '${img}'`)).toBe('TypeError');
      expect(await refused(`document.body.insertAdjacentHTML('beforeend', '${img}')`)).toBe('TypeError');
      expect(await refused(`document.createElement('script').textContent = 'hacked=1'`)).toBe('TypeError');
      expect(await refused(`document.createElement('iframe').srcdoc = '${img}'`)).toBe('TypeError');
      expect(await refused(`eval('hacked=1')`)).toMatch(/Error/);
      expect(await refused(`new Function('hacked=1')()`)).toMatch(/Error/);
      expect(await refused(`trustedTypes.createPolicy('other', {})`)).toBe('TypeError');
      expect(await refused(`trustedTypes.createPolicy('cap-numerique-plan', {})`)).toBe('TypeError');
      expect(await refused(`await fetch('http://elsewhere.example/b')`)).toBe('TypeError');
      await page.evaluate(`new Image().src = 'http://elsewhere.example/c';
        navigator.sendBeacon?.('http://elsewhere.example/d', 'x');
        for (const [name, attributes] of [
          ['link', { rel: 'stylesheet', href: 'http://elsewhere.example/e' }],
          ['iframe', { src: 'http://elsewhere.example/f' }],
          ['object', { data: 'http://elsewhere.example/g' }],
          ['video', { src: 'http://elsewhere.example/h' }],
          ['base', { href: 'http://elsewhere.example/' }],
        ]) {
          const element = document.createElement(name);
          for (const [key, value] of Object.entries(attributes)) {
            try { element.setAttribute(key, value) } catch {}
          }
          document.body.append(element);
        }
        const form = document.createElement('form');
        form.action = 'http://elsewhere.example/i';
        document.body.append(form);
        try { form.submit() } catch {}
        const styled = document.createElement('p');
        try { styled.setAttribute('onclick', 'hacked=1') } catch {}
        document.body.append(styled);
        styled.click();
        const link = document.createElement('a');
        try { link.href = 'javascript:hacked=1' } catch {}
        document.body.append(link);
        link.click();`);
      await page.until(`return ['img-src', 'connect-src'].every((each) => refusals.includes(each))`);
      expect(
        await page.evaluate(`return [typeof hacked, document.baseURI.slice(0, 5), location.protocol]`),
      ).toEqual(['undefined', 'file:', 'file:']);
      await page.close();
      expect(browser.requests).toEqual([]);
    });
  });
});

describe('the file of a page', () => {
  const page = maker.page(KNOWN);

  it('says its policy before it holds anything that runs or is seen', () => {
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? [];
    const at = page.indexOf('<meta http-equiv');
    for (const later of ['<style', '<script', '<title', '<body', '<link']) {
      if (page.includes(later)) expect(page.indexOf(later)).toBeGreaterThan(at);
    }
    const directives = policy.replaceAll('&#39;', "'").split('; ');
    expect(directives.map((each) => each.replace(/'sha256-[\w+/=]{44}'/g, 'hash'))).toEqual([
      "default-src 'none'",
      'script-src hash hash',
      'style-src hash',
      'img-src data:',
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types cap-numerique cap-numerique-plan',
    ]);
    expect(page.slice(0, at)).toMatch(/^<!DOCTYPE html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">/);
  });

  it('holds no element and no attribute that a text put there', () => {
    const scripts = [...page.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts).toEqual([
      '<script>',
      '<script type="application/json" id="setting">',
      '<script type="text/plain" id="questionnaire">',
      '<script type="text/plain" id="code">',
    ]);
    for (const [pattern, times] of [
      [/<\/script>/g, 4],
      [/<style>/g, 1],
      [/<\/style>/g, 1],
      [/<!--/g, 0],
      [/ style=/g, 0],
      [/<img|<svg|<iframe|<base|<link/g, 0],
    ] as const) {
      expect(page.match(pattern) ?? []).toHaveLength(times);
    }
    // Nothing that turns or hides the text around it, literally.
    expect(page).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069\u200b\ufeff]/u);
  });

  it.skipIf(!BROWSER || !READS_PDF)('is printed with all texts as they are', () => {
    const text = bare(
      printed(page)
        .map((sheet) => sheet.text)
        .join(' '),
    ).replace(/\s+/g, ' ');
    expect(text).toContain(bare(HOSTILE[6]));
    expect(text).toContain('<img src=x');
    expect(text).not.toContain(EVALUATED);
  });
});
