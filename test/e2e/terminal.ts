import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** The built program; another copy of it, installed from the package for one, where the environment names it. */
export const BIN =
  process.env.CAP_NUMERIQUE_BIN ?? fileURLToPath(new URL('../../bin/cap-numerique.js', import.meta.url));

export const KEY = {
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  enter: '\r',
  escape: '\u001b',
  tab: '\t',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
} as const;

/** How long a screen is waited for, in milliseconds: many times what a busy machine takes. */
const LONGEST_WAIT = 20_000;

/** What a test runner has in its environment, and a person has not. */
const OURS = /^(CI|CONTINUOUS_INTEGRATION|NO_COLOR|FORCE_COLOR|npm_.*)$/;

interface Options {
  cwd: string;
  columns?: number;
  rows?: number;
  env?: Record<string, string>;
}

/** The program in a real terminal: keys go in through a pseudo-terminal, and what a person would see is read back. */
export class Terminal {
  readonly #pty: IPty;
  readonly #screen: InstanceType<typeof xterm.Terminal>;
  #raw = '';
  #exit: { exitCode: number; at: number } | null = null;
  #pending = 0;

  constructor(args: string[], { cwd, columns = 80, rows = 24, env = {} }: Options) {
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 2000 });
    const own = Object.entries(process.env).filter(([name]) => !OURS.test(name));
    this.#pty = spawn(process.execPath, [BIN, ...args], {
      name: 'xterm-256color',
      cols: columns,
      rows,
      cwd,
      env: { ...(Object.fromEntries(own) as Record<string, string>), TERM: 'xterm-256color', ...env },
    });
    this.#pty.onData((data) => {
      this.#raw += data;
      this.#pending += 1;
      this.#screen.write(data, () => {
        this.#pending -= 1;
      });
    });
    this.#pty.onExit(({ exitCode }) => {
      this.#exit = { exitCode, at: Date.now() };
    });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** All that was written, escape sequences included. */
  get raw(): string {
    return this.#raw;
  }

  get exited(): boolean {
    return this.#exit !== null;
  }

  /** What is on screen now, line by line, ends of lines trimmed. */
  get lines(): string[] {
    const { buffer, rows } = this.#screen;
    const { baseY } = buffer.active;
    return Array.from(
      { length: rows },
      (_, i) => buffer.active.getLine(baseY + i)?.translateToString(true) ?? '',
    );
  }

  get text(): string {
    return this.lines.join('\n').trimEnd();
  }

  /** Everything, what has scrolled away included. */
  get scrolled(): string {
    const { active } = this.#screen.buffer;
    return Array.from({ length: active.length }, (_, i) => active.getLine(i)?.translateToString(true) ?? '')
      .join('\n')
      .trimEnd();
  }

  /** Where the cursor is, and the line that it is on. */
  get cursor(): { row: number; column: number; line: string } {
    const { cursorX, cursorY } = this.#screen.buffer.active;
    return { row: cursorY, column: cursorX, line: this.lines[cursorY] ?? '' };
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  press(...keys: string[]): void {
    for (const key of keys) this.#pty.write(key);
  }

  /** Closes the window: the terminal goes away from under the program. */
  close(): void {
    (this.#pty as unknown as { destroy(): void }).destroy();
  }

  kill(signal: string): void {
    process.kill(this.#pty.pid, signal);
  }

  /** Waits until the screen shows a text; no-break spaces count as spaces, and lines as one text. */
  async shows(text: string | RegExp): Promise<string> {
    await this.#until(
      () => matches(this.text, text),
      () => `waited for ${text}, the screen shows:\n${this.text}`,
    );
    return this.text;
  }

  /** Presses keys, then waits for a text. */
  async go(keys: string, text: string | RegExp): Promise<string> {
    this.press(keys);
    return this.shows(text);
  }

  /** Waits until nothing more has been written for a while: longer than any screen takes to be drawn. */
  async settles(): Promise<void> {
    let seen = -1;
    while (seen !== this.#raw.length || this.#pending > 0) {
      seen = this.#raw.length;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }

  /** Waits until another screen is drawn. */
  async changes(before: string): Promise<void> {
    await this.#until(
      () => this.text !== before,
      () => `waited for another screen than:\n${before}`,
    );
    await this.settles();
  }

  /** Chooses a command by its letter, and validates it. */
  async runs(letter: string): Promise<void> {
    await this.go(letter, `❯ [${letter}]`);
    const marked = this.text;
    this.press(KEY.enter);
    await this.changes(marked);
  }

  /** Waits for the end. */
  async ends(): Promise<{ exitCode: number }> {
    await this.#until(
      () => this.#exit !== null,
      () => `waited for the end, the screen shows:\n${this.text}`,
    );
    return this.#exit as { exitCode: number };
  }

  async #until(holds: () => boolean, otherwise: () => string): Promise<void> {
    const deadline = Date.now() + LONGEST_WAIT;
    while (!(this.#pending === 0 && holds())) {
      // Once it has ended, the screen stays as it is.
      const isOver = this.#exit !== null && Date.now() > this.#exit.at + 500;
      if (isOver || Date.now() > deadline) throw new Error(otherwise());
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

const matches = (screen: string, text: string | RegExp): boolean => {
  const flat = flatten(screen);
  return typeof text === 'string' ? flat.includes(text) : text.test(flat);
};

/** On one line, with ordinary spaces: as it is read, however it is broken. */
export const flatten = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** Passes over what the structure is, whatever facts the questionnaire has, as far as its objectives. */
export async function pastFacts(terminal: Terminal): Promise<void> {
  await terminal.shows(FACT);
  while (!flatten(terminal.text).includes('Que voulez-vous que le numérique')) {
    if (flatten(terminal.text).includes('Entrée sans rien écrire : passer')) {
      const before = terminal.text;
      terminal.press(KEY.enter);
      await terminal.changes(before);
    } else await terminal.runs('p');
  }
}

/** Leaves for later who takes care of the first actions, and ends. */
export async function decideLater(terminal: Terminal, until: string | RegExp): Promise<void> {
  await terminal.shows('Qui s’en occupe, et pour quand ?');
  await terminal.go(`2${KEY.enter}`, until);
}

/** What stands on each screen that asks what the structure is. */
const FACT = /cela ne compte pas dans votre profil|vous accompagne-t-il/;
