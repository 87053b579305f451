import { eventually, Page, ROLES, type Target } from './driver.ts';
import type { Session } from './webdriver.ts';

/** What the standard calls an element that is handed to a script. */
const REFERENCE = 'element-6066-11e4-a52e-4f735466cecf';

/** A tab of a browser that is driven by WebDriver. */
export class WebDriverTab extends Page {
  readonly #session: Session;
  readonly #handle: string;

  constructor(session: Session, handle: string, downloads: string) {
    super(downloads);
    this.#session = session;
    this.#handle = handle;
  }

  go(url: string): Promise<void> {
    return this.#post('/url', { url });
  }

  reload(): Promise<void> {
    return this.#post('/refresh');
  }

  async close(): Promise<void> {
    await this.#session.inWindow(this.#handle, 'DELETE', '/window');
  }

  evaluate<T>(script: string): Promise<T> {
    return this.#post('/execute/sync', { script: `return (async () => { ${script} })()`, args: [] });
  }

  async click(target: Target): Promise<void> {
    await this.#do(target, async (element) => {
      // The driver takes what is under a bar at the edge of the window for visible, and then cannot click it.
      const reference = { [REFERENCE]: element.slice(element.lastIndexOf('/') + 1) };
      const script = `arguments[0].scrollIntoView({ block: 'nearest' })`;
      await this.#post('/execute/sync', { script, args: [reference] });
      await this.#post(`${element}/click`);
    });
  }

  async fill(target: Target, text: string): Promise<void> {
    await this.#do(target, (element) => this.#post(`${element}/clear`));
    // The driver types no empty text.
    if (text !== '') await this.#do(target, (element) => this.#post(`${element}/value`, { text }));
  }

  async upload(target: Target, path: string): Promise<void> {
    await this.#do(target, (element) => this.#post(`${element}/value`, { text: path }));
  }

  async press(...keys: string[]): Promise<void> {
    // It would come as an unknown key, and nothing would happen.
    if (keys.includes('Shift+Tab')) throw new Error('WebKitWebDriver cannot press Shift+Tab');
    const actions = keys.flatMap((key) => {
      const held = key.split(/\+(?=.)/).map((name) => KEYS[name] ?? name);
      return [
        ...held.map((value) => ({ type: 'keyDown', value })),
        ...held.reverse().map((value) => ({ type: 'keyUp', value })),
      ];
    });
    await this.#post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async size(width: number, height: number): Promise<void> {
    await this.#post('/window/rect', { width, height });
    await this.until(`return innerWidth === ${width}`);
  }

  async screenshot(): Promise<Buffer> {
    const image = await this.#session.inWindow<string>(this.#handle, 'GET', '/screenshot');
    return Buffer.from(image, 'base64');
  }

  #post<T>(path: string, body?: object): Promise<T> {
    return this.#session.inWindow(this.#handle, 'POST', path, body);
  }

  /** Acts on an element once it is there and lets it be done. */
  async #do(target: Target, act: (element: string) => Promise<unknown>): Promise<void> {
    await eventually(JSON.stringify(target), async () => {
      const element = await this.#find(target);
      if (element) await act(element);
      return element;
    });
  }

  async #find(target: Target): Promise<string | undefined> {
    const value = typeof target === 'string' ? target : ROLES[target.role];
    const found = await this.#post<object[]>('/elements', { using: 'css selector', value });
    const elements = found.map((reference) => `/element/${Object.values(reference)[0]}`);
    if (typeof target === 'string') return elements[0];
    for (const element of elements) {
      const read = (what: string) =>
        this.#session.inWindow<string>(this.#handle, 'GET', `${element}/${what}`);
      if (plain(await read('computedlabel')) === plain(target.name)) return element;
    }
    return undefined;
  }
}

/** As Playwright compares names. */
const plain = (name: string) => name.replace(/\s+/g, ' ').trim();

/** The keys that have no character, as WebDriver names them. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
