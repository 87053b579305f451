import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from '../folders.ts';
import type { Driver, Options, Page, Start } from './browser/driver.ts';
import { startChromium, startFirefox } from './browser/playwright.ts';
import { startProxy } from './browser/proxy.ts';
import { startWebkit } from './browser/webkit.ts';

export type { Download, Options, Page, Target } from './browser/driver.ts';
export { PlaywrightTab } from './browser/playwright.ts';

export type BrowserName = 'chromium' | 'firefox' | 'webkit';

interface Kind {
  /** As Debian installs them: the browser, or what drives it, then all else that it takes. */
  files: [string, ...string[]];
  start(executablePath: string, start: Start): Promise<Driver>;
}

const MACHINE = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

const KINDS: Record<BrowserName, Kind> = {
  chromium: { files: ['/usr/bin/chromium'], start: startChromium },
  firefox: { files: ['/usr/bin/firefox-esr'], start: startFirefox },
  webkit: {
    files: [
      ...(['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', '/usr/bin/gjs'] as const),
      `/usr/lib/${MACHINE}-linux-gnu/girepository-1.0/WebKit2-4.1.typelib`,
    ],
    start: startWebkit,
  },
};

/** All three, for `describe.each(NAMES)`. */
export const NAMES = Object.keys(KINDS) as BrowserName[];

/** Whether a browser is on this machine: tests that need it are skipped where it is not. */
export const isHere = (name: BrowserName): boolean => KINDS[name].files.every(existsSync);

export interface Browser {
  readonly name: BrowserName;
  /** Opens a tab on an address. The tabs of a browser share what pages store. */
  page(url: string): Promise<Page>;
  /** All that pages asked of the network so far, in order; it reaches nobody. Files are not in it. */
  readonly requests: readonly string[];
  /** Quits, once. Started again with the same profile, it has kept what pages stored. */
  close(): Promise<void>;
}

export interface Settings extends Partial<Options> {
  /** The folder of all that it keeps, open in one browser at a time. Without, it has one that goes when it quits. */
  profile?: string;
}

/** Starts a real browser, which has no network. It is to be closed, whatever happens: `onTestFinished(() => browser.close())`. */
export async function openBrowser(name: BrowserName, settings: Settings = {}): Promise<Browser> {
  const { files, start } = KINDS[name];
  const { profile = emptyFolder(), ...options } = settings;
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const proxy = await startProxy();
  const driver = await start(files[0], {
    ...{ language: 'fr', phone: false, storage: 'kept', ...options },
    ...{ profile, downloads, proxy: proxy.address },
  });
  const quit = async () => {
    await driver.close();
    proxy.close();
    if (!settings.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  };
  let quitting: Promise<void> | undefined;
  return {
    name,
    requests: proxy.requests,
    async page(url) {
      const page = await driver.page();
      await page.go(url);
      return page;
    },
    close() {
      quitting ??= quit();
      return quitting;
    },
  };
}
