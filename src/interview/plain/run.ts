import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { InterviewWords } from '../../words/interview/index.ts';
import type { Reply } from '../event.ts';
import type { Interview } from '../model.ts';
import type { Screen } from '../screen.ts';
import { insertAtCursor } from '../terminal/cursor.ts';
import { printed, prompted } from './print.ts';
import { read } from './read.ts';

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
