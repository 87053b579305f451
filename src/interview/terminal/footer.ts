import type { InterviewWords as Words } from '../../words/interview/interview.ts';
import type { Keyed } from '../commands.ts';
import type { Screen } from '../screen.ts';
import { flowed } from './lines.ts';
import type { Theme } from './theme.ts';

/** Lines that the keys may take before only the main ones are shown: fewer if lines are short. */
const MOST_LINES = { wide: 3, narrow: 2 };
const NARROW = 60;

const mostLines = (width: number): number => (width < NARROW ? MOST_LINES.narrow : MOST_LINES.wide);

/**
 * The keys of a screen, in brackets, for its last lines. Once a command is marked, what Enter does is said in words, and
 * the keys that choose give way. If they do not all fit, the main ones, and Tab, which lists the others in
 * full.
 * @param scrolls whether there is more text than fits; hasMore: whether some of it is still below; keeps: whether Enter
 * keeps what was said.
 */
export function footerLines(
  screen: Screen,
  words: Words,
  theme: Theme,
  width: number,
  { scrolls, hasMore, keeps }: { scrolls: boolean; hasMore: boolean; keeps: boolean },
): string[] {
  const { body, commands, marked } = screen;
  const { enter, space, tab } = words.keyNames;
  const key = (name: string, what: string) => `${theme.strong(`[${name}]`)} ${what}`;
  const arrows = `${theme.marks.up}${theme.marks.down}`;
  const letters = (shown: readonly Keyed[]) =>
    shown.filter(({ key: letter }) => letter !== '').map((each) => letterOf(each));
  const letterOf = ({ command, key: letter, short }: Keyed) =>
    command === marked?.command
      ? `${theme.accent(theme.marks.pointer)} ${key(letter, theme.strong(short))}`
      : key(letter, short);
  const isClosed = body.kind !== 'page' && commands.length === 1 && commands[0]?.command === 'back';
  const back = commands
    .filter(({ command }) => command === 'back')
    .map(({ short }) =>
      key(body.kind === 'entry' ? words.keyNames.escape : theme.marks.left, isClosed ? words.close : short),
    );
  const more = key(tab, words.moreKeys);
  const spread = (parts: string[]) => flowed(parts, width, '  ');

  if (marked !== null) {
    const giveUp = key(words.keyNames.escape, words.giveUp);
    const full = [...spread([key(enter, theme.strong(marked.long)), giveUp]), ...spread(letters(commands))];
    if (full.length <= mostLines(width)) return full;
    return spread([letterOf(marked), key(enter, words.enter), giveUp]);
  }
  switch (body.kind) {
    case 'entry':
      return spread([key(enter, words.enter), ...back, ...(isClosed ? [] : [more])]);
    case 'page':
      return spread([
        ...(scrolls ? [key(arrows, words.scroll)] : []),
        key(enter, hasMore ? words.readOn : words.close),
        ...letters(commands),
        ...back,
      ]);
    case 'reading': {
      const on = key(enter, hasMore ? words.readOn : isClosed ? words.close : words.goOn);
      const main = [on, ...(isClosed ? [] : back)];
      const full = spread([...(scrolls ? [key(arrows, words.scroll)] : []), ...main, ...letters(commands)]);
      return full.length <= mostLines(width) || isClosed ? full : spread([...main, more]);
    }
    default: {
      const ticks = body.kind === 'several' ? [key(space, words.tick)] : [];
      const main = [...ticks, key(enter, keeps ? words.keep : words.enter), ...back];
      const full = spread([key(arrows, words.choose), ...main, ...letters(commands)]);
      if (full.length <= mostLines(width)) return full;
      return spread([...main, ...letters(commands.filter(({ command }) => command === 'help')), more]);
    }
  }
}
