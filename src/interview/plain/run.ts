import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { InterviewWords } from '../../words/interview/interview.ts';
import type { Keyed } from '../commands.ts';
import { inDigits } from '../digit-row.ts';
import type { Command, Reply, Touch } from '../event.ts';
import type { Item, Screen } from '../screen.ts';
import { insertAtCursor } from '../terminal/terminal.ts';
import { BACK, keysOf, PREFIX, printed, prompted, refused } from './print.ts';

/** Lines that came together. */
export type Paste = Extract<Touch, { kind: 'paste' }>;

/** @template State what replies change; ended once there is nothing more to reply to. */
export interface PlainConfig<State extends { ended: unknown }> {
  first: State;
  take: (event: Reply | Paste) => State;
  screenOf: (state: State) => Screen;
  words: InterviewWords;
  width: () => number;
  stdin: Readable;
  stdout: Writable;
  signal: AbortSignal;
  /** Gives the terminal back to the shell (Ctrl-Z), until it calls back. */
  suspend: (resumed: () => void) => void;
}

/** Runs an interview with numbered lists, one typed line per reply, and never redraws what was printed. */
export function runPlain<State extends { ended: unknown }>(
  config: PlainConfig<State>,
): Promise<'ended' | 'end-of-input' | 'interrupted'> {
  const { words, stdout, signal } = config;
  let screen = config.screenOf(config.first);
  const line = createInterface({ input: config.stdin, output: stdout, terminal: true, historySize: 0 });
  insertAtCursor(line);
  // Heard at every question, what else can be typed would take longer than the question.
  const said = new Set<string>();
  const print = (): void => {
    const keys = keysOf(screen, words);
    stdout.write(printed(screen, words, config.width(), keys !== null && said.has(keys) ? null : keys));
    if (keys !== null) said.add(keys);
  };
  const ask = (): void => {
    line.setPrompt(prompted(screen, words));
    line.prompt();
  };
  return new Promise((resolve) => {
    let end: 'ended' | 'end-of-input' | 'interrupted' = 'end-of-input';
    const stop = (): void => {
      end = 'interrupted';
      line.close();
    };
    // The lines of a paste make one text, where text is typed; elsewhere, they are no replies.
    let isPasting = false;
    let pasted: string[] = [];
    config.stdin.on('keypress', (_, { name }: { name?: string }) => {
      if (name === 'paste-start') isPasting = true;
      if (name !== 'paste-end') return;
      isPasting = false;
      if (screen.body.kind === 'entry') return;
      pasted = [];
      line.write(null, { ctrl: true, name: 'u' });
      const before = screen;
      screen = config.screenOf(config.take({ kind: 'paste', begins: false }));
      stdout.write(`\n${refused(newIn(screen, before), config.width())}`);
      ask();
    });
    line.on('line', (last) => {
      if (isPasting) {
        pasted.push(last);
        return;
      }
      const typed = [...pasted, last].join('\n');
      pasted = [];
      const reply = read(typed, screen, words);
      const before = screen;
      // Who asks for help, or for the question again, may have forgotten what else can be typed.
      if (reply === 'again' || isHelp(reply)) said.clear();
      if (reply === 'again') screen = { ...screen, refusal: null };
      else {
        const state = config.take(reply);
        if (state.ended) {
          end = 'ended';
          line.close();
          return;
        }
        screen = config.screenOf(state);
      }
      if (screen.key === before.key && screen.refusal !== null)
        stdout.write(refused(newIn(screen, before), config.width()));
      else print();
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
    print();
    ask();
  });
}

const isHelp = (reply: Reply): boolean => reply.kind === 'command' && reply.command === 'help';

/** What a screen says that it did not say before the reply. */
const newIn = ({ notices, refusal }: Screen, before: Screen): string[] => [
  ...notices.filter((notice) => !before.notices.includes(notice)),
  ...(refusal === null ? [] : [refusal]),
];

/** The reply that a typed line gives to a screen; `again` if Enter alone, which chooses nothing, has it read again. */
export function read(line: string, { body, commands }: Screen, words: InterviewWords): Reply | 'again' {
  const typed = line.trim();
  const isPrefixed = typed.startsWith(PREFIX);
  const letters = isPrefixed ? typed.slice(PREFIX.length).trim() : body.kind === 'entry' ? '' : typed;
  const command = commandOf(letters, commands, words);
  const numbers = inDigits(typed);
  if (command) return { kind: 'command', command };
  switch (body.kind) {
    case 'reading':
    case 'page':
      // Words typed a screen too early are not lost without a sign.
      return typed === '' ? { kind: 'continue' } : 'again';
    case 'entry':
      // Enter alone keeps the current text.
      return { kind: 'type', text: typed === '' ? body.text : typed };
    case 'choice': {
      if (typed === '' && body.keeps) return { kind: 'continue' };
      const isMeant = (item: Item): boolean =>
        typed === '' ? item.given : item.text.toLowerCase() === typed.toLowerCase();
      const meant = body.items.findIndex(isMeant);
      if (typed === '' && meant < 0) return 'again';
      // An item's own words select it just like its number: “yes”.
      return { kind: 'pick', item: typed === '' || meant >= 0 ? meant : numberIn(numbers) };
    }
    case 'several': {
      if (typed === '' && body.keeps) return { kind: 'continue' };
      if (typed === '')
        return body.chosen.length === 0 ? 'again' : { kind: 'pick-several', items: body.chosen };
      const items = numbers.split(/[\s,;]+/).map(numberIn);
      return { kind: 'pick-several', items: items.every((i) => i in body.items) ? [...new Set(items)] : [] };
    }
  }
}

/** An item's index, from 0; −1 for anything but a number. */
const numberIn = (typed: string): number => (/^\d{1,4}$/.test(typed) ? Number(typed) - 1 : -1);

function commandOf(typed: string, commands: readonly Keyed[], words: InterviewWords): Command | undefined {
  if (inDigits(typed) === BACK) return 'back';
  const letter = typed.toLowerCase();
  if (letter === '?') return commands.some(({ command }) => command === 'help') ? 'help' : undefined;
  const own = commands.find(({ key }) => key !== '' && key === letter);
  if (own) return own.command;
  return (Object.keys(words.keys) as (keyof InterviewWords['keys'])[]).find(
    (id) => words.keys[id].key === letter,
  );
}
