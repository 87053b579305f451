import type { Body, Screen } from '../screen.ts';
import { type Frame, filled, footerOf, type Laid } from './frame.ts';
import { cutLines, wrapped } from './lines.ts';
import { noticeLines, refusalLines, SPARED, titleLines, topLines } from './top.ts';
import { lineOf, typedRows } from './typed.ts';

type Entry = Extract<Body, { kind: 'entry' }>;

/** A text being typed, as many of its rows as there is room for, with its question above. */
export function entryPage(screen: Screen, body: Entry, frame: Frame): Laid {
  const { theme, width, height, isLow } = frame;
  const footer = footerOf(screen, frame);
  const gap = isLow ? 0 : 1;
  const line = lineOf(body);
  const typed = typedRows(line.typed, line.caret, width - 2);
  // A line of the question and one of the text are worth more than the end of a hint.
  const hint = hintLines(screen, body, frame, Math.max(1, height - footer.length - 2));
  // A long text takes the room above it, from the top; after that, only its rows around the cursor are visible.
  const most = Math.max(1, height - hint.length - footer.length - 2 * gap);
  const start = Math.max(0, Math.min(typed.rows.length, Math.max(most, typed.row + 1)) - most);
  const rows = typed.rows
    .slice(start, start + most)
    .map((row, i) => (start + i === 0 ? `${theme.accent(theme.marks.entry)} ${row}` : `  ${row}`));
  const above = aboveIn(most - rows.length, screen, frame);
  return {
    lines: filled([...above, ...rows, ...(isLow ? [] : ['']), ...hint], footer, frame, gap),
    cursor: above.length + typed.row - start,
    column: 2 + typed.column,
    extent: { most: 0, page: 1 },
  };
}

/** What is said under the text. */
function hintLines(
  { refusal }: Screen,
  { isFull, hint }: Entry,
  { theme, width }: Frame,
  most: number,
): string[] {
  return isFull
    ? noticeLines([refusal ?? ''], theme, width, most)
    : cutLines(wrapped(hint, width), most, width);
}

/** As much as there is room for; the question itself goes last. */
function aboveIn(room: number, screen: Screen, { theme, width }: Frame): string[] {
  const title = titleLines(screen, theme, width);
  const all = Object.values(SPARED).map((spared) => topLines(screen, theme, width, spared));
  const fitting = [...all, [...refusalLines(screen, theme, width), ...title], title];
  return fitting.find(({ length }) => length <= room) ?? titleLines(screen, theme, width, room);
}
