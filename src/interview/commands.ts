import type { InterviewWords } from '../words/interview/interview.ts';
import type { Command } from './event.ts';
import { type Interview, isKept } from './model.ts';
import type { Called, StepKind } from './step.ts';

export interface Keyed extends Called {
  command: Command;
}

/** What can be done on the step besides replying; where something can be taken back, that too. */
export function commandsOf(model: Interview, kind: StepKind): Command[] {
  const commands = kind.commands?.(model, model.step) ?? ['back', 'help', 'leave'];
  if (model.past.length === 0) return commands;
  return commands.flatMap((command): Command[] => (command === 'leave' ? ['undo', command] : [command]));
}

/** A command of the step in words. */
export function keyed(command: Command, model: Interview, kind: StepKind, words: InterviewWords): Keyed {
  const called = kind.calls?.(words, model, model.step)[command];
  if (called) return { command, ...called };
  if (command === 'back' || command === 'forward' || command === 'menu') {
    return { command, key: '', short: words.back, long: words.goBack };
  }
  // Before anything is in a file, leaving saves nothing.
  if (command === 'leave' && !isKept(model)) return { command, ...words.quit };
  if (command === 'open') return { command, ...words.afterwards.open };
  return { command, ...words.keys[command] };
}
