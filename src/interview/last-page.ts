import stringWidth from 'fast-string-width';
import { commandsOf, type Keyed, keyed } from './commands.ts';
import type { Reply } from './event.ts';
import type { Interview } from './model.ts';
import { type Paste, runPlain } from './plain/run.ts';
import { end } from './steps/end.ts';
import { wrapped } from './terminal/lines.ts';
import { type Left, pagePrompt, pageScreen } from './terminal/page.ts';
import type { Terminal } from './terminal/terminal.ts';
import type { Theme } from './terminal/theme.ts';
import type { Voice } from './voice.ts';

export interface LastPage {
  /** Its lines, for a window of so many columns. */
  linesFor: (columns: number) => string[];
  interview: Interview;
  /** Opens the plan's page, and says whether something did; null if there is no page, or nothing to open it. */
  open: (() => Promise<boolean>) | null;
  /** What is said when it opens, and when it does not. */
  opening: string;
  notOpened: string;
}

/** Shows the last page until it is left: window by window, or in lines that stay. */
export async function readLastPage(
  page: LastPage,
  voice: Voice,
  terminal: Terminal,
  theme: Theme,
): Promise<Left> {
  const interruption = terminal.onInterruption();
  const { signal } = interruption;
  const { size, write, onResize, stdin, stdout } = terminal;
  // Window by window, even lines that stay whole for copying are broken.
  const lines = (columns: number) =>
    page
      .linesFor(columns)
      .flatMap((line) => (stringWidth(line) <= columns - 4 ? [line] : wrapped(line, columns - 4)));
  try {
    if (voice.plain) return await inLines(page, voice, terminal, signal);
    return await pagePrompt(
      { ...page, lines, commands: keysOf(page, voice), words: voice.words, theme, size, write, onResize },
      { input: stdin, output: stdout, clearPromptOnDone: true, signal },
    );
  } catch {
    // Everything is saved and written by now: an interruption only ends the reading.
    return 'closed';
  } finally {
    interruption.release();
  }
}

/** Leaves the last page on the terminal. */
export function leaveLastPage(linesFor: LastPage['linesFor'], terminal: Terminal): void {
  const page = linesFor(terminal.size().columns).map((line) => (line === '' ? '' : ` ${line}`));
  terminal.write(`\n${page.join('\n')}\n\n`);
}

const keysOf = ({ interview, open }: LastPage, { words }: Voice): Keyed[] =>
  commandsOf(interview, end)
    .filter((command) => command !== 'open' || open !== null)
    .map((command) => keyed(command, interview, end, words));

/** The page stays above, and what to do next is typed. */
async function inLines(page: LastPage, voice: Voice, terminal: Terminal, signal: AbortSignal): Promise<Left> {
  const { words } = voice;
  const { stdin, stdout, size, write } = terminal;
  const commands = keysOf(page, voice);
  let state: { ended: Left | null; notices: string[]; refusal: string | null } = {
    ended: null,
    notices: [],
    refusal: null,
  };
  const open = async (): Promise<void> => {
    if (!(await page.open?.())) write(`\n! ${page.notOpened}\n`);
  };
  const take = (reply: Reply | Paste): typeof state => {
    if (reply.kind === 'paste') return { ...state, notices: [], refusal: words.notices.onlyKeys };
    if (reply.kind !== 'command') return { ...state, ended: 'closed' };
    switch (reply.command) {
      case 'back':
      case 'review':
        return { ...state, ended: 'reviewed' };
      case 'leave':
        return { ...state, ended: 'closed' };
      case 'open':
        if (page.open === null) break;
        void open();
        return { ...state, notices: [page.opening], refusal: null };
    }
    return { ...state, notices: [], refusal: words.plain.notHere };
  };
  leaveLastPage(page.linesFor, terminal);
  await runPlain({
    first: state,
    take: (reply) => {
      state = take(reply);
      return state;
    },
    screenOf: ({ notices, refusal }) => ({ ...pageScreen([], commands), notices, refusal }),
    words,
    width: () => size().columns,
    stdin,
    stdout,
    signal,
    suspend: (resumed) => terminal.suspend('', resumed),
  });
  return state.ended ?? 'closed';
}
