import type { Readable, Writable } from 'node:stream';
import type { Language } from '../language.ts';
import { visible, visibleJson, visiblePaint, withoutOrders } from '../text/printable.ts';

/** What a command needs of the world around it, handed in so that tests and other programs can give their own. */
export interface Shell {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean; columns?: number };
  env: Record<string, string | undefined>;
  cwd: string;
}

/** The options that every command takes. */
export interface Globals {
  lang: Language;
  /** Whether the command line says in which language; else a questionnaire decides, where there is one. */
  isLangGiven?: boolean;
  /** Nothing on stderr but what went wrong. */
  quiet?: boolean;
  /** False with --no-color. */
  color: boolean;
  /** A questionnaire's id or path, where it is not one of the package's. */
  questionnaire?: string;
  /** The language in which this folder's commands speak unasked. */
  usualLang?: Language;
}

/** What a command works in: the world around it, and the options that every command takes. */
export interface Context {
  shell: Shell;
  globals: Globals;
}

/** The id of the questionnaire that is meant where none is named. */
export const OWN = 'culture';

/** Exit codes of every command. */
export const EXIT = {
  ...{ ok: 0, fault: 1, usage: 2, internal: 3, interrupted: 130, terminated: 143 },
  /** As of a program that SIGPIPE ends: whoever reads left before the end of a result was known. */
  unread: 141,
} as const;

/** How each kind of text is made one that a terminal shows, and never obeys. */
const AS = {
  text: (text: string) => withoutOrders(visible(text)),
  painted: (text: string) => withoutOrders(visiblePaint(text)),
  /** Orders, to GitHub's runner. */
  github: visible,
  json: visibleJson,
  /** Spreadsheets look for a mark at the start. */
  csv: (text: string) =>
    (text.startsWith('\ufeff') ? '\ufeff' : '') + withoutOrders(visible(text.replace(/^\ufeff/, ''))),
} satisfies Record<string, (text: string) => string>;

/**
 * Writes a text and waits until the stream has taken it, so that a slow pipe never fills the memory. All that commands
 * print comes through here: whatever a file, a name or an argument holds, it is shown.
 */
export function write(stream: Writable, text: string, kind: keyof typeof AS = 'text'): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(AS[kind](text), (error) => (error ? reject(error) : resolve()));
  });
}

/** Whether a write failed since nobody reads any more: `| head` has seen enough, a window was closed. */
export const hasReaderLeft = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED'].includes(String(error.code));

/** Writes a whole result, after which the exit code is known: it stands though nobody reads to the end. */
export async function deliver(shell: Shell, text: string, kind: keyof typeof AS = 'text'): Promise<void> {
  try {
    await write(shell.stdout, text, kind);
  } catch (error) {
    if (!hasReaderLeft(error)) throw error;
  }
}

/** Says something to whoever runs the program. That it cannot be heard stops no work. */
export async function notify(shell: Shell, text: string, kind: keyof typeof AS = 'text'): Promise<void> {
  try {
    await write(shell.stderr, text, kind);
  } catch {}
}

/** The calendar day here, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
