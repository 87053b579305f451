import type { InterviewWords } from '../../words/interview/index.ts';
import type { Keyed } from '../commands.ts';
import type { Command, Reply } from '../event.ts';
import type { Item, Screen } from '../screen.ts';
import { BACK, PREFIX } from './print.ts';

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
