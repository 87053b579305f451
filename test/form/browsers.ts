import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
  /** All that the browser asked of the network, in order; it reaches nobody. What it shows of files is not in it. */
  readonly requests: readonly string[];
  /** Quits. Started again with the same folder, it has kept what pages stored. */
  close(): Promise<void>;
}

/**
 * Starts a real browser, which has no network.
 * @param profile the folder of what it keeps; made where there is none. One browser at a time may have it open.
 */
export async function openBrowser(
  name: BrowserName,
  profile: string,
  options: Options = {},
): Promise<Browser> {
  const { files, start } = KINDS[name];
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const proxy = await startProxy();
  const driver = await start(files[0], {
    storage: 'kept',
    phone: false,
    ...options,
    profile,
    downloads,
    proxy: proxy.address,
  });
  return {
    name,
    requests: proxy.requests,
    async page(url) {
      const page = await driver.page();
      await page.go(url);
      return page;
    },
    async close() {
      await driver.close();
      proxy.close();
    },
  };
}
