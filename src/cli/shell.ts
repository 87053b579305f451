import type { Readable, Writable } from 'node:stream';
import type { Language } from '../language.ts';
import { visible, visibleJson, visiblePaint, withoutOrders } from '../text/printable.ts';

/** What a command needs from its environment, passed in so that tests and other programs can provide their own. */
export interface Shell {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean; columns?: number };
  env: Record<string, string | undefined>;
  cwd: string;
}

/** The options that every command takes. */
export interface Globals {
  /** What the program speaks. */
  lang: Language;
  /** The languages that were asked for, the dearest first, as BCP 47 tags: a questionnaire may have any. */
  langs?: readonly string[];
  /** Whether the command line sets what the program speaks; otherwise a questionnaire decides, if there is one. */
  isLangGiven?: boolean;
  /** Nothing on stderr except errors. */
  quiet?: boolean;
  /** False with --no-color. */
  color: boolean;
  /** A questionnaire's id or path, if it is not the package's own. */
  questionnaire?: string;
  /** The default language of this folder's commands. */
  usualLang?: Language;
}

/** What a command works with: its environment, and the options that every command takes. */
export interface Context {
  shell: Shell;
  globals: Globals;
}

/** The id of the default questionnaire. */
export const OWN = 'culture';

/** Exit codes of every command. */
export const EXIT = {
  ...{ ok: 0, fault: 1, usage: 2, internal: 3, interrupted: 130, terminated: 143 },
  /** As if SIGPIPE ended it: the reader left before the result was known. */
  unread: 141,
} as const;

/** How each kind of text is made safe to show on a terminal. */
const AS = {
  text: (text: string) => withoutOrders(visible(text)),
  painted: (text: string) => withoutOrders(visiblePaint(text)),
  /** Commands for GitHub's runner. */
  github: visible,
  json: visibleJson,
  /** Spreadsheets look for a byte-order mark at the start. */
  csv: (text: string) =>
    (text.startsWith('\ufeff') ? '\ufeff' : '') + withoutOrders(visible(text.replace(/^\ufeff/, ''))),
} satisfies Record<string, (text: string) => string>;

/**
 * Writes a text and waits until the stream has taken it, so that a slow pipe never fills the memory. Everything that
 * commands print goes through here, so that no file content, name or argument can control the terminal.
 */
export function write(stream: Writable, text: string, kind: keyof typeof AS = 'text'): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(AS[kind](text), (error) => (error ? reject(error) : resolve()));
  });
}

/** Whether a write failed because nobody reads any more: `| head` has seen enough, a window was closed. */
export const hasReaderLeft = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED'].includes(String(error.code));

/** Writes a whole result. The exit code is known by then, and stands even if nobody reads to the end. */
export async function deliver(shell: Shell, text: string, kind: keyof typeof AS = 'text'): Promise<void> {
  try {
    await write(shell.stdout, text, kind);
  } catch (error) {
    if (!hasReaderLeft(error)) throw error;
  }
}

/** Says something to the person running the program. A failure to write it does not stop the work. */
export async function notify(shell: Shell, text: string, kind: keyof typeof AS = 'text'): Promise<void> {
  try {
    await write(shell.stderr, text, kind);
  } catch {}
}
