import type { Command } from '../state/reply.js';
import type { Screen } from '../view/screen.js';
import type { Words } from '../words/index.js';
import { flowed } from './lines.js';
import type { Theme } from './theme.js';

/** Lines that the keys may take before only the main ones are shown. */
const MOST_LINES = 2;

/**
 * The keys of a screen, for its last lines. Where there is no room for all of them, the main ones, and Tab, which
 * lists the others in full.
 * @param scrolls whether there is more text than the screen holds.
 */
export function footerLines(
  screen: Screen,
  words: Words,
  theme: Theme,
  width: number,
  scrolls: boolean,
): string[] {
  const { body, commands } = screen;
  const { enter, space, tab } = words.keyNames;
  const key = (name: string, what: string) => `${theme.strong(name)} ${theme.quiet(what)}`;
  const arrows = `${theme.marks.up}${theme.marks.down}`;
  const letters = (of: readonly Command[]) =>
    of.flatMap((command) => {
      if (command === 'back' || command === 'forward' || command === 'menu') return [];
      return [key(words.keys[command].key, words.keys[command].short)];
    });
  const isClosed = commands.length === 1 && commands[0] === 'back';
  const back = commands.includes('back')
    ? [
        key(
          body.kind === 'entry' ? words.keyNames.escape : theme.marks.left,
          isClosed ? words.close : words.back,
        ),
      ]
    : [];
  const more = key(tab, words.moreKeys);
  const spread = (parts: string[]) => flowed(parts, width, '  ');

  switch (body.kind) {
    case 'entry':
      return spread([key(enter, words.enter), ...back, ...(isClosed ? [] : [more])]);
    case 'reading':
      return spread([
        ...(scrolls ? [key(arrows, words.scroll)] : []),
        key(enter, isClosed ? words.close : words.goOn),
        ...(isClosed ? [] : back),
        ...letters(commands),
      ]);
    default: {
      const ticks = body.kind === 'several' ? [key(space, words.tick)] : [];
      const main = [...ticks, key(enter, words.enter), ...back];
      const full = spread([key(arrows, words.choose), ...main, ...letters(commands)]);
      if (full.length <= MOST_LINES) return full;
      return spread([...main, ...letters(commands.filter((command) => command === 'help')), more]);
    }
  }
}
