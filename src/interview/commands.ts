import type { InterviewWords } from '../words/interview/index.ts';
import type { Command } from './event.ts';
import type { Interview } from './model.ts';
import type { StepKind } from './step.ts';

/** A command with its letter, and what it does in a word or two and in a sentence. */
export interface Keyed {
  command: Command;
  /** Empty for the one that has a key of its own everywhere: going back. */
  key: string;
  short: string;
  long: string;
}

/** What can be done on the step besides replying. */
export const commandsOf = (model: Interview, kind: StepKind): Command[] =>
  kind.commands?.(model, model.step) ?? ['back', 'help', 'leave'];

/** A command of the step in words. */
export function keyed(command: Command, { file }: Interview, kind: StepKind, words: InterviewWords): Keyed {
  if (command === 'back' || command === 'forward' || command === 'menu') {
    return { command, key: '', short: words.back, long: words.goBack };
  }
  // Before anything is in a file, leaving saves nothing.
  if (command === 'leave' && file === null) return { command, ...words.quit };
  return { command, ...(kind.calls?.(words)[command] ?? words.keys[command]) };
}
