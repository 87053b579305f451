import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { facts, tiny } from '../interview/questionnaires.ts';
import { pageOf } from './both.ts';
import {
  type Browser,
  isHere,
  NAMES,
  openBrowser,
  type Page,
  type PlaywrightTab,
  type Settings,
} from './browsers.ts';
import {
  asks,
  begin,
  button,
  choose,
  follow,
  goOn,
  heading,
  kept,
  leaving,
  reaches,
  reads,
  text,
} from './keeping.ts';
import { tongues } from './tongues.ts';

const library = facts();
const address = pageOf(library);
const REFUSED = 'Ce navigateur ne garde rien pour cette page';
const FULL = 'La mémoire du navigateur est pleine';
const SAVED = 'Enregistré sur cet ordinateur à';
const ELSEWHERE = 'Ces réponses sont ouvertes dans un autre onglet';

const opened = async (name: (typeof NAMES)[number], settings?: Settings): Promise<Browser> => {
  const browser = await openBrowser(name, settings);
  onTestFinished(() => browser.close());
  return browser;
};

describe.each(NAMES)('%s', (name) => {
  it.skipIf(!isHere(name))('carries on where people stopped, once they say so, after it quit', async () => {
    const profile = emptyFolder();
    const before = await openBrowser(name, { profile });
    const page = await before.page(address);
    const first = await heading(page);
    await begin(page, 'Le Pont');
    await choose(page, 2);
    const asked = await heading(page);
    await page.fill('input[type=text]', '4');
    await page.close();
    await before.close();
    const after = await opened(name, { profile });
    const again = await after.page(address);
    expect(await heading(again)).toBe(first);
    const now = new Date();
    expect(await text(again)).toMatch(
      new RegExp(`Le Pont\\s+${now.getDate()}\\S* \\S+ ${now.getFullYear()} à \\d+ h \\d\\d, 0 réponse`),
    );
    await follow(again, 'Reprendre Le Pont');
    await reads(again, SAVED);
    expect(await heading(again)).not.toBe(asked);
    await follow(again, 'Revenir en arrière');
    expect(await heading(again)).toBe(asked);
    expect(await again.evaluate(`return document.querySelector('input[type=text]').value`)).toBe('4');
  });

  describe.skipIf(!isHere(name))('keeps answers on this computer', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser(name);
    });
    afterAll(() => browser?.close());
    afterEach(async () => {
      const page = await browser.page(address);
      await page.evaluate('localStorage.clear()');
      await page.close();
    });

    it('of two structures beside each other, and erases one once people confirm it', async () => {
      const page = await browser.page(address);
      await begin(page, 'Le Pont');
      await page.reload();
      await begin(page, 'La Tour');
      await choose(page, 1);
      await page.reload();
      expect((await kept(page)).map((each) => each.name).sort()).toEqual(['La Tour', 'Le Pont']);
      await page.click(button('Effacer Le Pont de cet ordinateur'));
      await page.click(button('Non, garder'));
      expect(await kept(page)).toHaveLength(2);
      await page.click(button('Effacer Le Pont de cet ordinateur'));
      await page.click(button('Oui, effacer'));
      await reads(page, 'Les réponses sont effacées de cet ordinateur');
      expect((await kept(page)).map((each) => each.name)).toEqual(['La Tour']);
      expect(await text(page)).not.toContain('Le Pont');
      await page.close();
    });

    it('shows in a second tab what is open in a first, and goes on there once that one is closed', async () => {
      const one = await browser.page(address);
      await begin(one, 'Le Pont');
      const two = await browser.page(address);
      await follow(two, 'Reprendre Le Pont');
      await reads(two, ELSEWHERE);
      expect(await two.evaluate(`return document.querySelectorAll('main input').length`)).toBe(0);
      await two.click(button('Essayer de les reprendre ici'));
      await reads(two, 'Elles sont encore ouvertes');
      await choose(one, 2);
      await reaches(two, one);
      await one.close();
      await two.until(`[...document.querySelectorAll('main button')][0].click();
        await new Promise((done) => setTimeout(done, 100));
        return document.querySelector('form.screen') !== null`);
      expect(await heading(two)).toBe('Combien de personnes salariées ?');
      await two.close();
    });

    it('never erases what another tab has open, nor goes on with what was read before', async () => {
      const two = await browser.page(address);
      const one = await browser.page(address);
      await begin(one, 'Le Pont');
      await reads(two, 'Le Pont');
      await two.click(button('Effacer Le Pont de cet ordinateur'));
      await two.click(button('Oui, effacer'));
      await reads(two, 'fermez-le');
      expect(await kept(two)).toHaveLength(1);
      await choose(one, 2);
      await reaches(two, one);
      await one.close();
      await leaving(two, () => two.click(button('Reprendre Le Pont')));
      await two.until(`const retry = [...document.querySelectorAll('main button')]
        .find(({ innerText }) => innerText.startsWith('Essayer'));
        retry?.click();
        return retry === undefined`);
      expect(await heading(two)).toBe('Combien de personnes salariées ?');
      expect((await kept(two))[0]?.value).toMatchObject({ structure: { facts: { status: 'public' } } });
      await two.close();
    });

    it('of two tabs that begin at once, each its own', async () => {
      const [one, two] = [await browser.page(address), await browser.page(address)];
      await begin(one, 'Le Pont');
      await begin(two, 'Le Pont');
      await reaches(two, one);
      expect(await kept(two)).toHaveLength(2);
      await one.close();
      await two.close();
    });

    it('says so when there is no room left, gives a copy, and says when there is room again', async () => {
      const page = await browser.page(address);
      await begin(page, 'Le Pont');
      await reads(page, SAVED);
      expect(await asks(page)).toBe(false);
      await page.fillStorage();
      await choose(page, 2);
      await reads(page, FULL);
      expect(await text(page)).not.toContain(SAVED);
      expect(await asks(page)).toBe(true);
      const { name, bytes, type } = await page.download(button('Garder une copie'));
      expect([name, type]).toEqual(['le-pont.answers.json', 'application/json']);
      expect(JSON.parse(bytes.toString())).toMatchObject({ structure: { facts: { status: 'public' } } });
      expect(await asks(page)).toBe(false);
      await page.emptyStorage();
      await page.fill('input[type=text]', '12');
      await reads(page, SAVED);
      expect(await text(page)).not.toContain(FULL);
      await vi.waitUntil(async () => {
        const [draft] = await kept(page);
        return JSON.stringify(draft?.value).includes('"people":12');
      }, 10_000);
      await page.close();
    });

    it('says from the first screen that there is no room', async () => {
      const page = await browser.page(address);
      // What other pages have erased may take a moment to give its room back.
      await vi.waitUntil(async () => {
        await page.fillStorage();
        await page.reload();
        await heading(page);
        return (await text(page)).includes(FULL);
      }, 60_000);
      await begin(page, 'Le Pont');
      await reads(page, FULL);
      await page.download(button('Garder une copie'));
      await page.emptyStorage();
      await page.close();
    });

    it('says so when storage is refused in the middle', async () => {
      const page = await browser.page(address);
      await begin(page, 'Le Pont');
      await page.evaluate(`Object.defineProperty(globalThis, 'localStorage', {
        get() { throw new DOMException('no', 'SecurityError'); } })`);
      await choose(page, 2);
      await reads(page, REFUSED);
      expect(await asks(page)).toBe(true);
      await page.close();
    });
  });

  const refusals = { chromium: ['refused'], firefox: ['refused', 'absent'], webkit: ['absent'] } as const;
  it.skipIf(!isHere(name)).each(refusals[name])('asks all the same without storage: %s', async (storage) => {
    const browser = await opened(name, { storage });
    const page = await browser.page(address);
    await reads(page, REFUSED);
    await begin(page, 'Le Pont');
    await reads(page, REFUSED);
    expect(await asks(page)).toBe(true);
    await page.download(button('Garder une copie'));
    expect(await asks(page)).toBe(false);
  });
});

describe.skipIf(!isHere('chromium'))('on one computer', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const page = await browser.page(address);
    await page.evaluate('localStorage.clear()');
    await page.close();
  });
  const tab = async (url = address) => (await browser.page(url)) as PlaywrightTab;

  it('a page in a sandbox, as in a mail program, asks all the same', async () => {
    const outer = join(emptyFolder(), 'outer.html');
    const inner = readFileSync(fileURLToPath(address), 'utf8')
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;');
    writeFileSync(
      outer,
      `<!DOCTYPE html><iframe sandbox="allow-scripts" width="900" height="800" srcdoc="${inner}"></iframe>`,
    );
    const { playwright } = await tab(pathToFileURL(outer).href);
    const frame = playwright.frameLocator('iframe');
    await frame.getByText(REFUSED).first().waitFor();
    await frame.getByRole('button', { name: 'Commencer' }).click();
    await frame.getByRole('textbox').fill('Le Pont');
    await frame.locator('button[type=submit]').click();
    await frame.locator('.options input').first().check();
    await frame.getByRole('button', { name: 'Garder une copie' }).waitFor();
    await playwright.close();
  });

  it('a browser asks before it closes a page with answers that are nowhere else', async () => {
    const page = await tab();
    const closes = () =>
      new Promise<string>((done) => {
        page.playwright.once('dialog', (dialog) => dialog.dismiss().then(() => done(dialog.type())));
        page.playwright.once('close', () => done('closed'));
        page.playwright.close({ runBeforeUnload: true });
      });
    await begin(page, 'Le Pont');
    await page.fillStorage();
    await choose(page, 2);
    await reads(page, FULL);
    expect(await closes()).toBe('beforeunload');
    await page.download(button('Garder une copie'));
    expect(await closes()).toBe('closed');
  });

  it('without locks, the last tab that opens answers has them', async () => {
    const one = await tab();
    const two = await tab();
    for (const page of [one, two]) {
      await page.playwright.addInitScript(
        `Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })`,
      );
      await page.reload();
      expect(await page.evaluate('return navigator.locks === undefined')).toBe(true);
    }
    await begin(one, 'Le Pont');
    await reads(two, 'Le Pont');
    await follow(two, 'Reprendre Le Pont');
    expect(await heading(two)).toBe('Quel est votre statut ?');
    await reads(one, ELSEWHERE);
    await choose(two, 2);
    await reaches(one, two);
    await follow(one, 'Essayer de les reprendre ici');
    expect(await heading(one)).toBe('Combien de personnes salariées ?');
    await reads(two, ELSEWHERE);
    await one.close();
    await two.close();
  });

  it('a page shows no answers of another structure or questionnaire, whose page it may be', async () => {
    const page = await tab();
    await begin(page, 'Le Pont');
    const others = [
      pageOf(tiny()),
      pageOf(library, { structure: { id: null, name: 'La Tour', profile: null } }),
      pageOf(library, { structure: { id: 'tour', name: 'Le Pont', profile: null } }),
      pageOf(library, { respondent: true }),
      pageOf({ ...library, id: 'facts-2' }),
    ];
    for (const url of others) {
      const other = await tab(url);
      await reaches(other, page);
      await other.reload();
      await heading(other);
      expect(await other.text()).not.toContain('Reprendre');
      expect(await other.evaluate(`return document.querySelector('.drafts')`)).toBe(null);
      await other.close();
    }
    await page.close();
    const same = await tab(pageOf(library, { tongues: tongues('en', 'fr') }));
    await follow(same, 'Carry on with Le Pont');
    await same.close();
  });

  it.each([
    ['a changed questionnaire', () => pageOf({ ...library, title: 'Autre titre' })],
    ['a later version', () => pageOf({ ...library, version: '1.1.0' })],
    [
      'another track',
      () =>
        pageOf(
          { ...library, tracks: [{ id: 'short', title: 'Court', questions: ['aim'] }] as never },
          { track: 'short' },
        ),
    ],
  ])('answers to %s are given as a file, which opens there', async (_, made) => {
    const page = await tab();
    await begin(page, 'Le Pont');
    await choose(page, 2);
    await page.close();
    const other = await tab(made());
    await reads(other, 'un autre formulaire de ce questionnaire');
    expect(await other.text()).not.toContain('Reprendre Le');
    const { name, bytes } = await other.download(button('Télécharger Le Pont'));
    expect(name).toBe('le-pont.answers.json');
    const path = join(emptyFolder(), name);
    writeFileSync(path, bytes);
    await leaving(other, () => other.upload('input[type=file]', path));
    expect(await other.text()).toContain('Combien de personnes salariées');
    await other.close();
  });

  it('a name that is typed is kept before there is a file', async () => {
    const page = await tab();
    await follow(page, 'Commencer');
    await page.fill('input[type=text]', 'Le Pont');
    await page.reload();
    await follow(page, 'Reprendre Le Pont');
    await choose(page, 1);
    expect(await page.text()).toContain('Quel est votre statut');
    await page.close();
  });

  it('what is erased after the download is gone', async () => {
    const page = await tab();
    await finish(page);
    expect(await kept(page)).toHaveLength(1);
    const { bytes } = await page.download(button('Télécharger mes réponses'));
    expect(JSON.parse(bytes.toString())).toMatchObject({ structure: { name: 'Le Pont' } });
    await page.click(button('Effacer mes réponses de cet ordinateur'));
    await leaving(page, () => page.click(button('Oui, effacer')));
    await reads(page, 'Les réponses sont effacées de cet ordinateur');
    expect(await page.evaluate('return Object.keys(localStorage)')).toEqual([]);
    expect(await page.evaluate(`return document.querySelector('.drafts')`)).toBe(null);
    expect(await asks(page)).toBe(false);
    await page.close();
  });

  it('a file of last year leads to new answers beside it, in a file of their own', async () => {
    const page = await tab();
    await finish(page);
    const { bytes } = await page.download(button('Télécharger mes réponses'));
    const value = JSON.parse(bytes.toString());
    const path = join(emptyFolder(), 'le-pont.answers.json');
    const before = {
      ...value,
      date: '2024-03-01',
      structure: { id: 'pont', ...value.structure, training: 'opco' },
    };
    writeFileSync(path, JSON.stringify(before));
    await page.evaluate('localStorage.clear()');
    await page.reload();
    await leaving(page, () => page.upload('input[type=file]', path));
    expect(await text(page)).toContain('Faire le bilan de Le Pont');
    await page.click('.menu button');
    await page.until(`return document.querySelector('.menu') === null`);
    expect(await text(page)).toContain('voir ce qui a vraiment bougé');
    await goOn(page);
    expect(await text(page)).toContain('Repris de vos réponses du 1er mars 2024');
    await goOn(page);
    const anew = await page.download(button('Garder une copie'));
    expect(anew.name).toMatch(/^le-pont-\d{4}-\d\d-\d\d\.answers\.json$/);
    expect(JSON.parse(anew.bytes.toString())).toMatchObject({
      structure: { id: 'pont', name: 'Le Pont', training: 'opco' },
      answers: {},
    });
    expect((await kept(page)).map(({ value }) => value.date)).not.toContain('2024-03-01');
    await page.close();
  });

  it('a file is refused in a sentence, or taken up once what it has that is odd was read', async () => {
    const page = await tab();
    const file = (name: string, content: string): string => {
      const path = join(emptyFolder(), name);
      writeFileSync(path, content);
      return path;
    };
    await page.upload('input[type=file]', file('a.html', '<!DOCTYPE html><html>facts@1.0.0</html>'));
    await reads(page, 'Ce fichier ne se lit pas comme un fichier de réponses');
    const odd = {
      questionnaire: 'facts@1.0.0',
      structure: { name: '<img src=x onerror=alert(1)>' },
      answers: { ami: 1 },
    };
    await page.upload('input[type=file]', file('a.json', JSON.stringify(odd)));
    await reads(page, '« ami » n’existe pas dans ce questionnaire : peut-être « aim »');
    await follow(page, 'Continuer');
    await choose(page, 1);
    const { bytes } = await page.download(button('Garder une copie'));
    expect(JSON.parse(bytes.toString())).toMatchObject({ ...odd, structure: { profile: 'company' } });
    await page.reload();
    await reads(page, '<img src=x onerror=alert(1)>');
    expect(await page.evaluate(`return document.querySelectorAll('#form img').length`)).toBe(0);
    await page.close();
  });

  it('a structure that is renamed gives a file of that name, with all that it does not know', async () => {
    const page = await tab();
    const path = join(emptyFolder(), 'le-pont.answers.yaml');
    writeFileSync(
      path,
      '# à nous\nquestionnaire: facts@1.0.0\nours: { a: 1 }\nstructure: { name: Le Pont, profile: library }\nanswers: {}\n',
    );
    await leaving(page, () => page.upload('input[type=file]', path));
    const start = await heading(page);
    while (!(await heading(page)).startsWith('Comment s')) await follow(page, 'Revenir en arrière');
    await page.fill('input[type=text]', 'La Tour');
    await goOn(page);
    while ((await heading(page)) !== start) await goOn(page);
    await choose(page, 1);
    const { name, bytes } = await page.download(button('Garder une copie'));
    expect(name).toBe('la-tour.answers.json');
    expect(JSON.parse(bytes.toString())).toMatchObject({ ours: { a: 1 }, structure: { name: 'La Tour' } });
    expect(await kept(page)).toHaveLength(1);
    await page.close();
  });

  it.each([
    [{}, 'Le Pont', /^le-pont\.answers\.json$/],
    [{ structure: { id: 'mon-id', name: 'Le Pont', profile: null } }, null, /^mon-id\.answers\.json$/],
    [{ respondent: true }, 'Le Pont', /^le-pont--[1-9]\d{3}\.answers\.json$/],
  ])('%j names the file, the same each time', async (options, typed, expected) => {
    const page = await tab(pageOf(library, options));
    const copy = async () => (await page.download(button('Garder une copie'))).name;
    if (typed === null) {
      await follow(page, 'Commencer');
      await choose(page, 1);
    } else await begin(page, typed);
    const first = await copy();
    expect(first).toMatch(expected);
    await page.reload();
    await follow(page, 'Reprendre Le Pont');
    expect(await copy()).toBe(first);
    const [draft] = await kept(page);
    const { code } = (draft?.value.respondent ?? {}) as { code?: string };
    if ('respondent' in options) expect(code).toMatch(/^[a-z][a-z0-9]{9}$/);
    if (typed !== null) {
      while (!(await heading(page)).startsWith('Comment s')) await follow(page, 'Revenir en arrière');
      await page.fill('input[type=text]', 'La Tour');
      await goOn(page);
      expect(await copy()).toBe(first.replace('le-pont', 'la-tour'));
    }
    await page.close();
  });
});

/** Answers all, with the first item of each list. */
async function finish(page: Page): Promise<void> {
  await begin(page, 'Le Pont');
  while (!(await page.evaluate(`return document.querySelector('.give-back') !== null`))) {
    if (await page.evaluate(`return document.querySelector('.menu') !== null`)) {
      await leaving(page, () => page.click('.menu button'));
      continue;
    }
    const isEmpty = await page.evaluate(`return document.querySelector('.options input') !== null
      && document.querySelector('.options input:checked') === null`);
    if (isEmpty) await page.click('.options input');
    else if (await page.evaluate(`return document.querySelector('main input[type=text]')?.value === ''`))
      await page.fill('main input[type=text]', (await heading(page)).startsWith('Combien') ? '4' : 'Nadia');
    await goOn(page);
  }
}
