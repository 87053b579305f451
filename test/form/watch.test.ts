import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { watching as startWatching } from '../watching.ts';
import { type Browser, isHere, NAMES, openBrowser, type Page } from './browsers.ts';

vi.setConfig({ testTimeout: 30_000 });

const good = readFileSync(join(ROOT, 'test/fixtures/check/CN201/right.yaml'), 'utf8');
const broken = good.replace('when: { site: yes }', 'when: { sites: yes }');
const TEXT = 'À quoi le numérique sert-il dans votre projet';
/** Where its actions are in a file of their own. */
const [, body = '', actions = ''] = /^([\s\S]*)\nactions:\n([\s\S]*)$/.exec(good) ?? [];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(`${AXE}; return (await window.axe.run()).violations.map(({ id, nodes }) =>
    id + ' ' + nodes.map(({ html }) => html))`);

/** A folder with a questionnaire, and the page that follows it. */
function site(text: string) {
  const cwd = emptyFolder();
  const [file, page] = [join(cwd, 'q.yaml'), join(cwd, 'f.html')];
  writeFileSync(file, text);
  return { cwd, file, address: pathToFileURL(page).href, html: () => readFileSync(page, 'utf8'), page };
}

const watching = (cwd: string, ...args: string[]) =>
  startWatching(
    cwd,
    ['form', 'q.yaml', '--watch', '-o', 'f.html', ...args],
    /(?:à jour|à réparer)\.\n$/,
    /pour arrêter\.\n$/,
  );

describe('form --watch', () => {
  it('says what it does, follows all ways to save, and ends with 130', async () => {
    const { cwd, file, html, page } = site(good);
    const { first, next, end } = await watching(cwd);
    expect(first).toMatch(
      /^f\.html est écrit \(\d+ Ko\) : un double-clic l’ouvre\.\nq\.yaml est surveillé ; Ctrl-C pour arrêter\.\n$/,
    );
    expect(await next(() => writeFileSync(file, broken))).toBe('f.html montre 1 erreur à réparer.\n');
    expect(html().includes('CN201')).toBe(true);
    const replaced = await next(() => {
      writeFileSync(`${file}~`, good.replace(TEXT, 'Pourquoi le numérique'));
      renameSync(`${file}~`, file);
    });
    expect(replaced).toBe('f.html est à jour.\n');
    expect(html().includes('Pourquoi le numérique')).toBe(true);
    expect(await next(() => rmSync(file))).toContain('1 erreur');
    expect(html().includes('CN001')).toBe(true);
    expect(await next(() => writeFileSync(file, good))).toBe('f.html est à jour.\n');
    const remarked = readFileSync(join(ROOT, 'test/fixtures/check/CN702/wrong.yaml'), 'utf8');
    expect(await next(() => writeFileSync(file, remarked))).toBe('f.html est à jour.\n');
    expect(html().includes('<summary>1 remarque</summary>')).toBe(true);
    // Emptied, then written some time later.
    const slow = await next(() => {
      writeFileSync(file, '');
      setTimeout(() => writeFileSync(file, good.replace(TEXT, 'À quoi bon')), 700);
    });
    expect(slow).toBe('f.html est à jour.\n');
    expect(html().includes('À quoi bon')).toBe(true);
    expect(await end('SIGINT')).toBe(130);
    expect(existsSync(page)).toBe(true);
    // The same command again: the page is its own.
    writeFileSync(file, good);
    const again = await watching(cwd);
    expect(again.first).toContain('q.yaml est surveillé');
    expect(html().includes(TEXT)).toBe(true);
    expect(await again.end('SIGINT')).toBe(130);
  });

  it('follows the actions file that comes, breaks, is renamed', async () => {
    const { cwd, file, html } = site(`${body}\nactions: parts/a.yaml\n`.replace('parts/', ''));
    const { first, next } = await watching(cwd);
    expect(first).toContain('1 erreur');
    expect(html().includes('CN030')).toBe(true);
    const listed = actions.replace(/^ {2}/gm, '');
    expect(await next(() => writeFileSync(join(cwd, 'a.yaml'), listed))).toContain('à jour');
    expect(await next(() => writeFileSync(join(cwd, 'a.yaml'), '- {}\n'))).toContain('erreur');
    expect(/<strong>a\.yaml:1:\d+<\/strong>/.test(html())).toBe(true);
    await next(() => renameSync(join(cwd, 'a.yaml'), join(cwd, 'b.yaml')));
    expect(html().includes('CN030')).toBe(true);
    writeFileSync(join(cwd, 'b.yaml'), listed);
    expect(await next(() => writeFileSync(file, `${body}\nactions: b.yaml\n`))).toContain('à jour');
  });

  it('ends with the last of many quick saves, and shows the page whole at each moment', async () => {
    const { cwd, file, html, page } = site(good);
    await watching(cwd);
    for (let n = 1; n <= 20; n++) {
      writeFileSync(file, n % 5 === 2 ? broken : good.replace(TEXT, `Demande ${n}`));
      await new Promise((resolve) => setTimeout(resolve, (n * 37) % 160));
      if (existsSync(page)) expect(html().slice(-8)).toBe('</html>\n');
    }
    await vi.waitFor(() => expect(html().includes('Demande 20')).toBe(true), { timeout: 30_000 });
  });

  it('says so when the questionnaire no longer has what the page is made for', async () => {
    const { cwd, file, html } = site(good);
    const { next } = await watching(cwd, '--profile', 'radio');
    expect(await next(() => writeFileSync(file, good.replace('id: radio', 'id: web-radio')))).toContain(
      '1 erreur',
    );
    expect(/<strong>[^<]*web-radio/.test(html())).toBe(true);
    expect(await next(() => writeFileSync(file, good))).toContain('à jour');
  });

  it('keeps out of others’ files, and says what cannot be watched', async () => {
    const { cwd, html, page } = site(good);
    const once = (...args: string[]) => startWatching(cwd, ['form', ...args], /(?!)/);
    writeFileSync(page, 'à moi');
    expect((await once('q.yaml', '--watch', '-o', 'f.html')).first).toContain('CN040');
    expect(html()).toBe('à moi');
    const own = await once('q.yaml', '--watch', '-o', 'q.yaml', '--force');
    expect(own.first).toContain('prendrait la place du questionnaire');
    for (const [args, said] of [
      [['q.yaml', '--watch'], 'ajoutez -o'],
      [['culture', '--watch', '-o', 'x.html'], 'nommez celui du questionnaire'],
      [['--watch', '-o', 'x.html'], 'nommez celui du questionnaire'],
      [['.', '--watch', '-o', 'x.html'], 'nommez celui du questionnaire'],
      [['q.yaml', '--watch', '-o', 'x', '--for', 'l.csv'], 'ne va pas avec --for'],
      [['q.yaml', '--watch', '-o', 'x.html', '--profile', 'nosuch'], 'nosuch'],
    ] as const) {
      const refused = await once(...args);
      expect(refused.first).toContain(said);
      expect(await refused.end('SIGKILL')).toBe(2);
    }
    const args = ['form', 'q.yaml', '--watch', '-o', 'f.html', '--force', '--quiet'];
    await startWatching(cwd, ['form', 'q.yaml', '-o', 'sent.html'], /(?!)/);
    const sent = readFileSync(join(cwd, 'sent.html'), 'utf8');
    for (const part of ['frame-src', '"made"', '"isTrial"']) expect(sent.includes(part)).toBe(false);
    const { said, end } = await startWatching(cwd, args, /(?!)/, /^/);
    await vi.waitFor(() => expect(html().slice(-8)).toBe('</html>\n'), { timeout: 20_000 });
    await end('SIGINT');
    expect(said()).toBe('Surveillance arrêtée.\n');
  });
});

describe.each(NAMES)('a page made by form --watch, in %s', (name) => {
  describe.skipIf(!isHere(name))('on this machine', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser(name);
    });
    afterAll(() => browser?.close());

    it('shows each save by itself, on the same screen, and errors in their place', async () => {
      const { cwd, file, address } = site(good);
      const { next } = await watching(cwd, '--structure', 'Radio Gave', '--profile', 'radio');
      const page = await browser.page(address);
      await page.click({ role: 'button', name: 'Commencer' });
      await page.until(`return document.querySelector('.options')`);
      for (let n = 0; n < 9 && !(await page.text()).includes(TEXT); n++) {
        const before = await page.evaluate('return document.querySelector("h1").innerText');
        await page.evaluate('document.querySelector(".options input")?.click()');
        await page.evaluate('document.querySelector("button[type=submit]").click()');
        await page.until(`return document.querySelector("h1").innerText !== ${JSON.stringify(before)}`);
      }
      await page.click({ role: 'radio', name: 'Nous en parlons' });
      const heading = (text: string) =>
        page.until(`return document.querySelector('h1')?.innerText.includes(${JSON.stringify(text)})`);

      await next(() => writeFileSync(file, good.replace(TEXT, 'Pourquoi le numérique')));
      await heading('Pourquoi le numérique');
      const checked = 'return document.querySelector("input:checked")?.closest("label").textContent.trim()';
      expect(await page.until(checked)).toBe('Nous en parlons');
      expect(await page.text()).toContain('chaque fois que vous enregistrez q.yaml');

      const hostile = broken.replace('{ sites: yes }', '{ "<img src=x onerror=alert(1)>": yes }');
      await next(() => writeFileSync(file, hostile));
      await heading('1 erreur à réparer');
      const line = hostile.split('\n').findIndex((each) => each.includes('<img')) + 1;
      expect(await page.text()).toContain(`q.yaml:${line}:`);
      expect(await page.evaluate('return document.querySelector("mark").innerText')).toContain('<img src=x');
      expect(await page.evaluate('return document.images.length')).toBe(0);
      if (name === 'chromium') expect(await violations(page)).toEqual([]);

      await next(() => writeFileSync(file, good));
      await heading(TEXT);
      expect(await page.until(checked)).toBe('Nous en parlons');
      if (name === 'chromium') expect(await violations(page)).toEqual([]);
      expect(browser.requests).toEqual([]);
    });
  });
});
