import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { InterviewWords } from '../../words/interview/interview.ts';
import type { Keyed } from '../commands.ts';
import type { Command, Reply } from '../event.ts';
import type { Interview } from '../model.ts';
import type { Item, Screen } from '../screen.ts';
import { insertAtCursor } from '../terminal/terminal.ts';
import { BACK, PREFIX, printed, prompted } from './print.ts';

export interface PlainConfig {
  first: Interview;
  take: (reply: Reply) => Interview;
  screenOf: (interview: Interview) => Screen;
  words: InterviewWords;
  width: () => number;
  stdin: Readable;
  stdout: Writable;
  signal: AbortSignal;
  /** Gives the terminal back to the shell (Ctrl-Z), until it calls back. */
  suspend: (resumed: () => void) => void;
}

/** Runs the interview with numbered lists, one typed line per reply, and never redraws what was printed. */
export function runPlain(config: PlainConfig): Promise<'ended' | 'end-of-input' | 'interrupted'> {
  const { words, stdout, signal } = config;
  let screen = config.screenOf(config.first);
  const line = createInterface({ input: config.stdin, output: stdout, terminal: true, historySize: 0 });
  insertAtCursor(line);
  const ask = (): void => {
    stdout.write(printed(screen, words, config.width()));
    line.setPrompt(prompted(screen, words));
    line.prompt();
  };
  return new Promise((resolve) => {
    let end: 'ended' | 'end-of-input' | 'interrupted' = 'end-of-input';
    const stop = (): void => {
      end = 'interrupted';
      line.close();
    };
    line.on('line', (typed) => {
      const interview = config.take(read(typed, screen, words));
      if (interview.ended) {
        end = 'ended';
        line.close();
        return;
      }
      screen = config.screenOf(interview);
      ask();
    });
    line.on('SIGINT', stop);
    line.on('SIGTSTP', () => config.suspend(() => line.prompt(true)));
    // The terminal is gone, and cannot be restored: nothing more can be typed.
    line.on('error', () => resolve(end));
    signal.addEventListener('abort', stop);
    line.on('close', () => {
      // What was being typed stays on its line.
      if (end !== 'ended') stdout.write('\n');
      signal.removeEventListener('abort', stop);
      resolve(end);
    });
    ask();
  });
}

/** The reply that a typed line gives to a screen. */
export function read(line: string, { body, commands }: Screen, words: InterviewWords): Reply {
  const typed = line.trim();
  const command = commandOf(body.kind === 'entry' ? afterPrefix(typed) : typed, commands, words);
  if (command) return { kind: 'command', command };
  switch (body.kind) {
    case 'reading':
    case 'page':
      return { kind: 'continue' };
    case 'entry':
      // Enter alone keeps the current text.
      return { kind: 'type', text: typed === '' ? body.text : typed };
    case 'choice': {
      if (typed === '' && body.keeps) return { kind: 'continue' };
      const isMeant = (item: Item): boolean =>
        typed === '' ? item.given : item.text.toLowerCase() === typed.toLowerCase();
      const meant = body.items.findIndex(isMeant);
      // An item's own words select it just like its number: “yes”.
      return { kind: 'pick', item: typed === '' || meant >= 0 ? meant : numberIn(typed) };
    }
    case 'several': {
      if (typed === '' && body.keeps) return { kind: 'continue' };
      if (typed === '') return { kind: 'pick-several', items: body.chosen };
      const items = typed.split(/[\s,;]+/).map(numberIn);
      return { kind: 'pick-several', items: items.every((i) => i in body.items) ? [...new Set(items)] : [] };
    }
  }
}

const afterPrefix = (typed: string): string =>
  typed.startsWith(PREFIX) ? typed.slice(PREFIX.length).trim() : '';

/** An item's index, from 0; −1 for anything but a number. */
const numberIn = (typed: string): number => (/^\d{1,4}$/.test(typed) ? Number(typed) - 1 : -1);

function commandOf(typed: string, commands: readonly Keyed[], words: InterviewWords): Command | undefined {
  if (typed === BACK) return 'back';
  const letter = typed.toLowerCase();
  if (letter === '?') return commands.some(({ command }) => command === 'help') ? 'help' : undefined;
  return (Object.keys(words.keys) as (keyof InterviewWords['keys'])[]).find(
    (id) => words.keys[id].key === letter,
  );
}
