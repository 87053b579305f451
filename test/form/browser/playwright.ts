import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BrowserContext,
  chromium,
  firefox,
  type Locator,
  type Page as PlaywrightPage,
} from 'playwright-core';
import { type Driver, PATIENCE, Page, PHONE, RECORD_TYPES, type Start, type Target } from './driver.ts';

const COMMON = { headless: true, acceptDownloads: true, timeout: PATIENCE };

export async function startChromium(executablePath: string, start: Start): Promise<Driver> {
  if (start.storage === 'refused') {
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    mkdirSync(join(start.profile, 'Default'), { recursive: true });
    writeFileSync(join(start.profile, 'Default/Preferences'), JSON.stringify(preferences));
  }
  const context = await chromium.launchPersistentContext(start.profile, {
    ...COMMON,
    ...screen(start),
    ...(start.phone && { isMobile: true, hasTouch: true, deviceScaleFactor: 3 }),
    executablePath,
    locale: start.language,
    // Without `<-loopback>`, this machine's own addresses would pass by the proxy.
    proxy: { server: start.proxy, bypass: '<-loopback>' },
    args: ['--disable-gpu', '--disable-quic'],
  });
  return drive(context, start, pressInChromium);
}

export async function startFirefox(executablePath: string, start: Start): Promise<Driver> {
  const { hostname, port } = new URL(start.proxy);
  const context = await firefox.launchPersistentContext(start.profile, {
    ...COMMON,
    ...screen(start),
    executablePath,
    // Firefox as it is published, through the standard's protocol: Playwright's own protocol needs a Firefox of its own.
    channel: 'moz-firefox',
    downloadsPath: start.downloads,
    firefoxUserPrefs: {
      'intl.accept_languages': start.language,
      'network.proxy.type': 1,
      'network.proxy.http': hostname,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      'dom.storage.enabled': start.storage !== 'absent',
      'network.cookie.cookieBehavior': start.storage === 'refused' ? 2 : 0,
    },
  });
  return drive(context, start, pressInFirefox);
}

const screen = ({ phone }: Start) => ({ viewport: phone ? PHONE : { width: 1280, height: 900 } });

async function drive(
  context: BrowserContext,
  { downloads }: Start,
  pressCharacter: PressCharacter,
): Promise<Driver> {
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(RECORD_TYPES);
  return {
    async page() {
      // The first tab stays: with its last one, a browser would end.
      const page = await context.newPage();
      page.on('download', async (download) => {
        const path = join(downloads, download.suggestedFilename());
        await download.saveAs(`${path}.part`);
        renameSync(`${path}.part`, path);
      });
      return new PlaywrightTab(page, downloads, pressCharacter);
    },
    close: () => context.close(),
  };
}

/** A tab of Chromium or Firefox; `playwright` gives all that Playwright can do there, such as tracing in Chromium. */
export class PlaywrightTab extends Page {
  readonly playwright: PlaywrightPage;
  readonly #pressCharacter: PressCharacter;

  constructor(page: PlaywrightPage, downloads: string, pressCharacter: PressCharacter) {
    super(downloads);
    this.playwright = page;
    this.#pressCharacter = pressCharacter;
  }

  async go(url: string): Promise<void> {
    await this.playwright.goto(url);
  }

  async reload(): Promise<void> {
    await this.playwright.reload();
  }

  close(): Promise<void> {
    return this.playwright.close();
  }

  evaluate<T>(script: string): Promise<T> {
    return this.playwright.evaluate<T>(`(async () => { ${script} })()`);
  }

  click(target: Target): Promise<void> {
    return this.#find(target).click();
  }

  fill(target: Target, text: string): Promise<void> {
    return this.#find(target).fill(text);
  }

  upload(target: Target, path: string): Promise<void> {
    return this.#find(target).setInputFiles(path);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      if (key.length > 1 || /[a-z\d ]/i.test(key)) await this.playwright.keyboard.press(key);
      else await this.#pressCharacter(this.playwright, key);
    }
  }

  async size(width: number, height: number): Promise<void> {
    await this.playwright.setViewportSize({ width, height });
  }

  screenshot(): Promise<Buffer> {
    return this.playwright.screenshot();
  }

  #find(target: Target): Locator {
    return typeof target === 'string'
      ? this.playwright.locator(target).first()
      : this.playwright.getByRole(target.role, { name: target.name, exact: true });
  }
}

/** Presses a key for a character that Playwright's keyboard, an American one, has no key for. */
type PressCharacter = (page: PlaywrightPage, character: string) => Promise<void>;

/** What the row of digits gives on a French keyboard, from 1 to 0. */
const AZERTY_DIGITS = '&é"\'(-è_çà';

const pressInChromium: PressCharacter = async (page, key) => {
  const session = await page.context().newCDPSession(page);
  const digit = AZERTY_DIGITS.indexOf(key);
  const code = digit < 0 ? '' : `Digit${(digit + 1) % 10}`;
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
  await session.detach();
};

/** The protocol takes any character; Playwright gives no public way to it. */
const pressInFirefox: PressCharacter = async (page, value) => {
  const { _connection } = page as unknown as { _connection: { toImpl(page: PlaywrightPage): Inside } };
  const { _session } = _connection.toImpl(page).delegate;
  const actions = [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  await _session.send('input.performActions', {
    context: _session.sessionId,
    actions: [{ type: 'key', id: 'keyboard', actions }],
  });
};

interface Inside {
  delegate: { _session: { sessionId: string; send(method: string, parameters: object): Promise<unknown> } };
}
