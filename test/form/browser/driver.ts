import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Options {
  /**
   * What a page finds at `localStorage`: `kept` in the profile; `refused`, so that reading the property throws a
   * SecurityError, as where cookies are blocked (not in WebKitGTK); or `absent`, null (not in Chromium).
   */
  storage: 'kept' | 'refused' | 'absent';
  /** A phone's screen, with touch (in Chromium; elsewhere its width alone). */
  phone: boolean;
  /** What the browser tells pages that people read. */
  language: 'fr' | 'en';
}

/** What a browser is started with. The folders exist, and are absolute. */
export interface Start extends Options {
  profile: string;
  downloads: string;
  proxy: string;
}

/** What starts and drives one kind of browser. */
export interface Driver {
  page(): Promise<Page>;
  close(): Promise<void>;
}

/** Roles that tests ask for, and which elements can have them. */
export const ROLES = {
  button: 'button, summary, input[type=button], input[type=submit], [role=button]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  combobox: 'select, [role=combobox]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  link: 'a[href], [role=link]',
  radio: 'input[type=radio], [role=radio]',
  textbox: 'input:not([type]), input[type=text], input[type=email], textarea, [role=textbox]',
} as const;

/** An element by its role and its accessible name, whole; or the first that a CSS selector finds. */
export type Target = { role: keyof typeof ROLES; name: string } | string;

export interface Download {
  name: string;
  bytes: Buffer;
  /** The media type that the page gave it. */
  type: string;
}

export const PHONE = { width: 360, height: 740 };

/** Keeps the types of the blobs that a page offers; runs before the page's own scripts. */
export const RECORD_TYPES = `globalThis.offeredTypes = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { offeredTypes.push(blob.type); return make.call(URL, blob); };`;

/** How long a page may take for anything, in milliseconds: far more than it needs on a busy machine. */
export const PATIENCE = 90_000;

/**
 * A tab. Scripts are bodies of functions, that may await: `return document.title`. What they return must be JSON.
 * What acts on an element waits for it to be there.
 */
export abstract class Page {
  readonly #downloads: string;

  constructor(downloads: string) {
    this.#downloads = downloads;
  }

  abstract go(url: string): Promise<void>;
  abstract reload(): Promise<void>;
  abstract close(): Promise<void>;
  abstract evaluate<T>(script: string): Promise<T>;
  abstract click(target: Target): Promise<void>;
  /** Replaces what a field holds. */
  abstract fill(target: Target, text: string): Promise<void>;
  /** Chooses a file in a file field, by its path. */
  abstract upload(target: Target, path: string): Promise<void>;
  /**
   * Presses keys one after the other, where the focus is: a character of any keyboard (`é`), or a key by its name in
   * the DOM (`Tab`, `ArrowUp`), with others held (`Shift+Tab`).
   */
  abstract press(...keys: string[]): Promise<void>;
  abstract size(width: number, height: number): Promise<void>;
  /** As PNG. */
  abstract screenshot(): Promise<Buffer>;

  /** Waits until a script returns something true, and gives it. */
  until<T>(script: string): Promise<T> {
    return eventually(script, () => this.evaluate<T | undefined>(script));
  }

  /** What can be read on the page. */
  text(): Promise<string> {
    return this.evaluate('return document.body.innerText');
  }

  /** The element that has the focus, as `button Suivant`: its tag, or the type of a field, and what names it. */
  focused(): Promise<string> {
    return this.evaluate(`const it = document.activeElement;
      const kind = it.tagName === 'INPUT' ? it.type : it.tagName.toLowerCase();
      const name = it === document.body ? '' : it.getAttribute('aria-label') ?? it.labels?.[0]?.innerText ?? it.innerText;
      return (kind + ' ' + name).replace(/\\s+/g, ' ').trim()`);
  }

  /** Leaves no room in what pages store: five million characters and some, to the last. */
  fillStorage(): Promise<void> {
    return this.evaluate(`for (let size = 2 ** 22, i = 0; size >= 1;)
      try { localStorage.setItem('${FILLING}' + i++, 'x'.repeat(size)); } catch { size = Math.floor(size / 2); }`);
  }

  /** Takes back what `fillStorage` filled it with. */
  emptyStorage(): Promise<void> {
    return this.evaluate(`for (const key of Object.keys(localStorage))
      if (key.startsWith('${FILLING}')) localStorage.removeItem(key);`);
  }

  /** What comes when an element is clicked. */
  async download(target: Target): Promise<Download> {
    await this.click(target);
    return this.downloaded();
  }

  /** What comes, whatever led to it. */
  async downloaded(): Promise<Download> {
    const name = await eventually('a download', async () => finished(this.#downloads));
    const path = join(this.#downloads, name);
    const bytes = readFileSync(path);
    rmSync(path);
    return { name, bytes, type: await this.evaluate('return offeredTypes.at(-1) ?? ""') };
  }
}

const FILLING = 'filling-';

/** Tries again until something true comes of it. What fails meanwhile, in a page that changes, may succeed later. */
export async function eventually<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    let cause: unknown;
    try {
      const found = await attempt();
      if (found) return found;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause });
    await wait(30);
  }
}

/** A file that is whole: what comes is written beside it, though Firefox makes an empty one first. */
function finished(folder: string): string | undefined {
  return readdirSync(folder).find(
    (name) =>
      !name.endsWith('.part') &&
      !existsSync(join(folder, `${name}.part`)) &&
      statSync(join(folder, name)).size > 0,
  );
}
