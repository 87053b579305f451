import type { InterviewWords } from '../words/interview/interview.ts';
import type { Command } from './event.ts';
import { type Interview, isBegun } from './model.ts';
import type { Called, StepKind } from './step.ts';

export interface Keyed extends Called {
  command: Command;
}

/** What can be done on the step besides replying. */
export const commandsOf = (model: Interview, kind: StepKind): Command[] =>
  kind.commands?.(model, model.step) ?? ['back', 'help', 'leave'];

/** A command of the step in words. */
export function keyed(command: Command, model: Interview, kind: StepKind, words: InterviewWords): Keyed {
  if (command === 'back' || command === 'forward' || command === 'menu') {
    return { command, key: '', short: words.back, long: words.goBack };
  }
  // Before anything is in a file, leaving saves nothing.
  if (command === 'leave' && !isBegun(model)) return { command, ...words.quit };
  const called = kind.calls?.(words)[command];
  return called ? { command, ...called } : { command, ...words.keys[command] };
}
