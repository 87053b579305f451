// @ts-check
// Takes the screens of the form that the READMEs and docs/formulaire*.md show, in a real browser: the first question of a
// real interview. What differs between two machines is only how they draw letters, hence no test compares them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const SIZE = { width: 820, height: 720 };
const SCREENS = {
  fr: {
    image: 'docs/formulaire.png',
    begin: 'Commencer',
    goOn: 'Continuer',
    structure: 'Compagnie Tout un hiver',
  },
  en: {
    image: 'docs/formulaire.en.png',
    begin: 'Start',
    goOn: 'Go on',
    structure: 'Compagnie Tout un hiver',
  },
};

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
if (executablePath === undefined) throw new Error('No Chromium here to take the screens with.');
const folder = mkdtempSync(join(tmpdir(), 'cap-screens-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const [language, { image, begin, goOn, structure }] of Object.entries(SCREENS)) {
    const file = join(folder, `${language}.html`);
    const options = ['--structure', structure, '--profile', 'company', '--track', 'flash', '-o', file];
    const made = spawnSync(
      process.execPath,
      ['bin/cap-numerique.js', 'form', '--lang', language, ...options],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    if (made.status !== 0) throw new Error(made.stderr);
    const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 1 });
    await page.goto(`file://${file}`);
    await page.getByRole('button', { name: begin, exact: true }).click();
    // Past what the structure is and wants, as far as the first question that counts.
    while ((await page.locator('progress').count()) === 0 || (await page.locator('.instead').count()) === 0) {
      const before = await page.title();
      const first = page.locator('.options input').first();
      if ((await first.count()) > 0) await first.check();
      await page.getByRole('button', { name: goOn, exact: true }).click();
      await page.waitForFunction(`document.title !== ${JSON.stringify(before)}`);
    }
    await page.locator('.options input').nth(2).check();
    await page.screenshot({ path: `${root}${image}` });
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
