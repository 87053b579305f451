import { cutTail } from '../../text/cut.ts';
import type { Screen } from '../screen.ts';
import { apart, cutLines, wrapped } from './lines.ts';
import type { Theme } from './theme.ts';

/** What gives way to the answers, in this order: `air` (the bar), the other `blanks`, and the `header`. */
export const SPARED = { nothing: 0, air: 1, blanks: 2, header: 3 } as const;

/** What is above a list or a line being typed. @param spared how much of it gives way, as in `SPARED`. */
export function topLines(screen: Screen, theme: Theme, width: number, spared: number): string[] {
  const blank = spared < SPARED.blanks ? [''] : [];
  const under = (lines: string[]) => (lines.length > 0 ? [...lines, ...blank] : []);
  const isPage = screen.body.kind === 'page';
  return [
    ...(spared < SPARED.header ? headerLines(screen, theme, width, spared) : []),
    ...under(refusalLines(screen, theme, width)),
    ...under(noticeLines(screen.notices, theme, width)),
    ...(isPage ? [] : under([...titleLines(screen, theme, width), ...leadLines(screen, width)])),
  ];
}

/** Where the interview is, how far, and a blank line. */
function headerLines({ header }: Screen, theme: Theme, width: number, spared: number): string[] {
  const { left, right, done } = header;
  const blank = spared < SPARED.blanks ? [''] : [];
  if (left === '' && right === '') return spared < SPARED.air ? blank : [];
  // On one line each: a long name is only a reminder there.
  const titles = apart(cutTail(left, width), right, width);
  if (done === null || spared >= SPARED.air) return [...titles, ...blank];
  const reached = Math.round(Math.max(0, Math.min(1, done)) * width);
  const { marks } = theme;
  const bar = theme.accent(marks.done.repeat(reached)) + theme.faint(marks.todo.repeat(width - reached));
  return [...titles, bar, ...blank];
}

/** @param most how many lines of the title there is room for; what is cut ends in `…`. */
export function titleLines({ title }: Screen, theme: Theme, width: number, most = Number.POSITIVE_INFINITY) {
  return cutLines(wrapped(title, width), most, width).map((line) => theme.strong(line));
}

export const leadLines = ({ lead }: Screen, width: number): string[] =>
  lead.flatMap((text) => wrapped(text, width));

/** Why the last reply, or the last key, was refused: it stays visible, whatever scrolls. */
export function refusalLines(
  { body, refusal }: Screen,
  theme: Theme,
  width: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  // That a text is too long is said below it: it takes the room above.
  const isUnder = body.kind === 'entry' && body.isFull;
  return refusal === null || isUnder ? [] : noticeLines([refusal], theme, width, most);
}

/** The sign is in colour, and the words are bold: legible whatever the terminal makes of its colours. */
export function noticeLines(
  texts: readonly string[],
  theme: Theme,
  width: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const head = '! ';
  return texts.flatMap((text) =>
    cutLines(wrapped(text, width - head.length), most, width - head.length).map(
      (line, i) => (i === 0 ? `${theme.alert('!')} ` : ' '.repeat(head.length)) + theme.strong(line),
    ),
  );
}
