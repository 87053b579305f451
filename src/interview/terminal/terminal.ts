import type { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Drawing, Size } from './draw.ts';

/** What an interview needs from a terminal and its process. */
export interface Terminal {
  stdin: Readable;
  stdout: Writable;
  write: (text: string) => void;
  size: () => Size;
  onResize: (changed: () => void) => () => void;
  /** Starts on a clean page; what was on screen moves up, and stays in the scrollback. */
  turnPage: () => void;
  /** Gives the terminal back to the shell, with a word on it, until the program is brought to the foreground. */
  suspend: (word: string, resumed: () => void) => void;
  /** Shows a word in place of what is typed, which is neither shown nor read later, until called back. */
  hush: (word: string) => () => void;
  /** Ends the process as a closed window would; returns if the window is still there. */
  hangUp: () => void;
  /** Watches for signals and for a disappearing terminal, until released. */
  onInterruption: () => Interruption;
}

/** Clears the window and starts at its top. */
export const CLEAR = '\u001b[2J\u001b[H';

const CLEAR_LINE = '\u001b[K';

/** Ignores what is typed, except Ctrl-C: it ends the process as elsewhere, which gives the terminal back. */
function ignore(typed: Buffer | string): void {
  if (typed.toString().includes('\u0003')) process.kill(process.pid, 'SIGINT');
}

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** How an interview ended. */
export type Ending = 'finished' | 'left' | 'end-of-input' | Signal;

interface Interruption {
  signal: AbortSignal;
  by: () => Signal | null;
  release: () => void;
}

type Output = Writable & { columns?: number; rows?: number };

export function terminalOf(stdin: Readable, stdout: Output): Terminal {
  const write = (text: string): void => {
    stdout.write(text);
  };
  // Once the window is gone, reading and writing fail: a hang-up, whether or not its signal arrives.
  let isGone = false;
  const gone = (): void => {
    isGone = true;
  };
  const raw = (mode: boolean) =>
    (stdin as Readable & { setRawMode?: (mode: boolean) => void }).setRawMode?.(mode);
  stdin.on('error', gone);
  stdout.on('error', gone);
  // A terminal that does not report its size is assumed to have the size usual for fifty years.
  const size = (): Size => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });
  return {
    stdin,
    stdout,
    write,
    size,
    onResize: (changed) => {
      stdout.on('resize', changed);
      return () => stdout.removeListener('resize', changed);
    },
    turnPage: () => write(`${'\n'.repeat(size().rows - 1)}\u001b[H`),
    hush: (word) => {
      write(word);
      stdin.on('data', ignore);
      raw(true);
      stdin.resume();
      return () => {
        stdin.removeListener('data', ignore);
        stdin.pause();
        raw(false);
        write(`\r${CLEAR_LINE}`);
      };
    },
    suspend: (word, resumed) => {
      const resume = (): void => {
        process.removeListener('SIGCONT', resume);
        clearTimeout(unstopped);
        raw(true);
        resumed();
      };
      write(`${word}\n`);
      raw(false);
      process.on('SIGCONT', resume);
      // If no shell could resume it, the system does not stop it.
      const unstopped = setTimeout(resume, 50);
      process.kill(process.pid, 'SIGTSTP');
    },
    // Node.js would try to restore a terminal that is gone, and abort when that fails.
    hangUp: () => {
      if (isGone) process.kill(process.pid, 'SIGHUP');
    },
    onInterruption: () => interruptionOf(stdin, stdout),
  };
}

function interruptionOf(stdin: Readable, stdout: Writable): Interruption {
  const controller = new AbortController();
  let by: Signal | null = null;
  const stop = (signal: Signal) => (): void => {
    by ??= signal;
    controller.abort(signal);
  };
  const gone = stop('SIGHUP');
  const handlers = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map(
    (signal) => [signal, stop(signal)] as const,
  );
  for (const [signal, handler] of handlers) process.on(signal, handler);
  stdin.on('error', gone);
  stdout.on('error', gone);
  return {
    signal: controller.signal,
    by: () => by,
    release: () => {
      for (const [signal, handler] of handlers) process.removeListener(signal, handler);
      stdin.removeListener('error', gone);
      stdout.removeListener('error', gone);
    },
  };
}

/** Where the terminal's cursor is. */
export type Place = Pick<Drawing, 'above' | 'column'>;

/**
 * Puts the terminal's cursor where a drawing says. The prompt library asks readline for it, which treats everything
 * typed as one long line from the first column on, and counts characters instead of columns.
 * @param columns the terminal's.
 */
export function placeCursor(line: object, place: () => Place, columns: () => number): void {
  Object.assign(line, {
    getCursorPos: () => {
      const { above, column } = place();
      const { length } = stripVTControlCharacters(above.slice(above.lastIndexOf('\n') + 1));
      // The rows that the library thinks the line takes, so that it goes up none of them; it adds one to a full row.
      const rows = Math.floor(length / columns()) - (length % columns() === 0 ? 1 : 0);
      return { rows, cols: column };
    },
  });
}

/** Makes readline insert at the cursor: it puts keys that arrive together, as in a paste, at the end. */
export function insertAtCursor(line: object): void {
  Object.defineProperty(line, 'isCompletionEnabled', { get: () => true, set: () => {} });
}
