import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { type Browser, isHere, NAMES, openBrowser, type Settings } from './browsers.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const LATE = "globalThis.late = 'à l’heure';";

const SCRIPT = `
globalThis.refusals = [];
addEventListener('securitypolicyviolation', (event) => refusals.push(event.effectiveDirective));
globalThis.keys = [];
addEventListener('keydown', (event) => keys.push(event.key));
globalThis.changes = [];
addEventListener('storage', (event) => changes.push(event.key + '=' + event.newValue));
addEventListener('pagehide', () => { try { localStorage?.setItem('left', 'yes'); } catch {} });
document.querySelector('#save').addEventListener('click', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['{ "é": "\\u00a0!" }\\n'], { type: 'application/json' }));
  link.download = 'théâtre.answers.json';
  link.click();
});
document.querySelector('#file').addEventListener('change', async (event) => {
  document.querySelector('#read').textContent = await event.target.files[0].text();
});
const policy = trustedTypes.createPolicy('page', { createScript: (text) => text });
globalThis.insert = (text) => {
  const script = document.createElement('script');
  script.textContent = policy.createScript(text);
  document.head.append(script);
};
globalThis.inflate = async (base64) => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
};`;

const POLICY = [
  "default-src 'none'",
  `script-src ${hash(SCRIPT)} ${hash(LATE)}`,
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types page',
].join('; ');

const PAGE = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Page</title></head>
<body><h1>Une page</h1>
<p><label>Nom <input id="name"></label> <button id="save">Télécharger</button></p>
<p><label><input type="radio" name="a">Non</label> <label><input type="radio" name="a">Oui,&nbsp;bientôt</label></p>
<p><label>Fichier <input type="file" id="file"></label></p><pre id="read"></pre>
<script>${SCRIPT}</script></body></html>`;

const file = join(emptyFolder(), 'page.html');
writeFileSync(file, PAGE);
const address = pathToFileURL(file).href;

/** How each can be without storage. */
const REFUSALS = {
  chromium: ['refused'],
  firefox: ['refused', 'absent'],
  webkit: ['absent'],
} as const;

describe.each(NAMES)('%s', (name) => {
  describe.skipIf(!isHere(name))('on this machine', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser(name);
    });
    afterAll(() => browser?.close());

    it('runs a script that a page unpacks and inserts, where its policy has the hash; no other', async () => {
      const page = await browser.page(address);
      const packed = deflateRawSync(LATE).toString('base64');
      expect(await page.evaluate(`insert(await inflate('${packed}')); return late`)).toBe('à l’heure');
      expect(await page.evaluate(`insert('globalThis.other = 1'); return typeof other`)).toBe('undefined');
      await page.until(`return refusals.includes('script-src-elem')`);
      await page.close();
    });

    it('refuses markup from a string, code from a string and requests, by the policy', async () => {
      const page = await browser.page(address);
      const before = browser.requests.length;
      const refused = (script: string) =>
        page.evaluate(`try { ${script}; return 'let through' } catch (error) { return error.name }`);
      expect(await refused(`document.body.innerHTML = '<b>x</b>'`)).toBe('TypeError');
      expect(await refused(`await fetch('http://elsewhere.example/a')`)).toBe('TypeError');
      await page.evaluate(`new Image().src = 'http://elsewhere.example/b'`);
      await page.until(`return refusals.includes('img-src')`);
      expect(browser.requests.slice(before)).toEqual([]);
      await page.close();
    });

    it('clicks by role and name, fills, and tells the focus', async () => {
      const page = await browser.page(address);
      await page.click({ role: 'radio', name: 'Oui, bientôt' });
      expect(await page.focused()).toBe('radio Oui, bientôt');
      await page.fill({ role: 'textbox', name: 'Nom' }, 'été');
      await page.fill('#name', 'Le Théâtre « À l’Œil »');
      expect(await page.evaluate(`return document.querySelector('#name').value`)).toBe(
        'Le Théâtre « À l’Œil »',
      );
      await page.press('Tab');
      expect(await page.focused()).toBe('button Télécharger');
      expect(await page.text()).toContain('Une page');
      expect(await page.evaluate('return navigator.language')).toBe('fr');
      await page.close();
    });

    it('types any character of a French keyboard', async () => {
      const page = await browser.page(address);
      await page.click('#name');
      await page.press('a', '1', 'Z', ...'&é"\'(-è_çà', 'Escape');
      expect(await page.evaluate('return keys')).toEqual(['a', '1', 'Z', ...'&é"\'(-è_çà', 'Escape']);
      expect(await page.evaluate(`return document.querySelector('#name').value`)).toBe('a1Z&é"\'(-è_çà');
      await page.close();
    });

    it('gives a download: name, bytes and type', async () => {
      const page = await browser.page(address);
      for (const target of [{ role: 'button', name: 'Télécharger' } as const, '#save']) {
        const { name, bytes, type } = await page.download(target);
        expect([name, type]).toEqual(['théâtre.answers.json', 'application/json']);
        expect(bytes.toString()).toBe('{ "é": "\u00a0!" }\n');
      }
      await page.close();
    });

    it('gives a file to a page', async () => {
      const page = await browser.page(address);
      const path = join(emptyFolder(), 'réponses.json');
      writeFileSync(path, '{ "a": 1 }');
      await page.upload('#file', path);
      await page.until(`return document.querySelector('#read').textContent === '{ "a": 1 }'`);
      await page.close();
    });

    it('lets two tabs see what each other stores and locks', async () => {
      const one = await browser.page(address);
      const two = await browser.page(address);
      await two.evaluate(`localStorage.setItem('note', 'b')`);
      await one.until(`return changes.includes('note=b')`);
      await one.evaluate(`await new Promise((held) =>
        navigator.locks.request('draft', () => { held(); return new Promise((free) => { globalThis.free = free; }); }))`);
      const take = `return navigator.locks.request('draft', { ifAvailable: true }, (lock) => lock !== null)`;
      expect(await two.evaluate(take)).toBe(false);
      await one.close();
      await two.until(take);
      await two.close();
    });

    it('shows a page as narrow as a phone, and a picture of it', async () => {
      const page = await browser.page(address);
      await page.size(320, 640);
      expect(await page.evaluate('return innerWidth')).toBe(320);
      const png = await page.screenshot();
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 320]);
      await page.close();
    });

    it('sees every request that leaves', async () => {
      const path = join(emptyFolder(), 'open.html');
      writeFileSync(path, '<!DOCTYPE html><img src="http://elsewhere.example/seen.png">');
      const page = await browser.page(pathToFileURL(path).href);
      await page.until(`return [...document.images].every((image) => image.complete)`);
      // Firefox asks for it encrypted.
      await expect.poll(() => browser.requests).toContainEqual(expect.stringContaining('elsewhere.example'));
      await page.close();
    });
  });

  const opened = async (settings?: Settings) => {
    const browser = await openBrowser(name, settings);
    onTestFinished(() => browser.close());
    return browser;
  };

  it.skipIf(!isHere(name))(
    'keeps what a page stored when it is closed and when the browser quits',
    async () => {
      const profile = emptyFolder();
      const before = await opened({ profile });
      const page = await before.page(address);
      await page.evaluate(`localStorage.setItem('draft', 'é')`);
      await page.close();
      await before.close();
      const after = await opened({ profile });
      const again = await after.page(address);
      expect(
        await again.evaluate(`return [localStorage.getItem('draft'), localStorage.getItem('left')]`),
      ).toEqual(['é', 'yes']);
    },
  );

  it.skipIf(!isHere(name)).each(REFUSALS[name])('can have no storage: %s', async (storage) => {
    const browser = await opened({ storage });
    const page = await browser.page(address);
    const found = `try { return localStorage === null ? 'absent' : 'kept' } catch (error) { return error.name }`;
    expect(await page.evaluate(found)).toBe(storage === 'absent' ? 'absent' : 'SecurityError');
  });

  it.skipIf(!isHere(name))('can have a full storage', async () => {
    const browser = await opened();
    const page = await browser.page(address);
    await page.fillStorage();
    const store = `try { localStorage.setItem('a', 'b'); return 'kept' } catch (error) { return error.name }`;
    expect(await page.evaluate(store)).toBe('QuotaExceededError');
    await page.emptyStorage();
    expect(await page.evaluate(store)).toBe('kept');
  });

  it.skipIf(!isHere(name))('has the screen of a phone, and another language', async () => {
    const browser = await opened({ phone: true, language: 'en' });
    const page = await browser.page(address);
    expect(await page.evaluate('return [innerWidth, navigator.language]')).toEqual([360, 'en']);
  });
});
