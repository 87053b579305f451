import stringWidth from 'fast-string-width';
import { cutTail } from '../../text/cut.ts';
import type { InterviewWords as Words } from '../../words/interview/interview.ts';
import { type Body, isKeeping, type Screen } from '../screen.ts';
import { bodyLines, type Flow } from './body.ts';
import { footerLines } from './footer.ts';
import { apart, wrapped } from './lines.ts';
import type { Extent } from './press.ts';
import type { Theme } from './theme.ts';
import { lineOf, typedRows } from './typed.ts';

/** A terminal's size, in characters. */
export interface Size {
  columns: number;
  rows: number;
}

/** A drawn screen, with the terminal's cursor on the last line of `above`: screen readers follow it. */
export interface Drawing {
  above: string;
  below: string;
  /** The cursor's column, from 0. */
  column: number;
  extent: Extent;
}

/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 88;
/** From this height on, the keys stay at a fixed height instead of at the bottom of a tall window. */
const TALLEST = 28;
/** Items that must stay visible under a question that is pinned while they scroll. */
const LEAST_ROOM = 6;

/** In a smaller window, a question cannot be read. */
const LEAST: Size = { columns: 20, rows: 9 };

/** Whether a window only says that it is too small: no key may answer what nobody can read. */
export const isTooSmall = ({ columns, rows }: Size): boolean => columns < LEAST.columns || rows < LEAST.rows;

function tooSmall(words: Words, { columns, rows }: Size): Drawing {
  const lines = wrapped(words.tooSmall, Math.max(1, columns - 1)).slice(0, Math.max(1, rows - 1));
  const last = lines.at(-1) ?? '';
  return { above: lines.join('\n'), below: '', column: stringWidth(last), extent: { most: 0, page: 1 } };
}

/** Draws a screen. Pure; always shorter than the terminal by a row, whatever the screen holds. */
export function draw(screen: Screen, words: Words, theme: Theme, size: Size): Drawing {
  if (isTooSmall(size)) return tooSmall(words, size);
  const isNarrow = size.columns < 60;
  const margin = ' '.repeat(isNarrow ? 1 : 2);
  const width = Math.max(16, Math.min(WIDEST, size.columns - 2 * margin.length));
  const height = Math.max(8, size.rows - 1);
  const isLow = height < 14;

  // Why the last key did nothing stays visible, whatever scrolls.
  const refusals = noticeLines(refusalsOf(screen), theme, width);
  const header = [...headerLines(screen, theme, width, isLow), ...refusals];
  const head = headLines(screen, theme, width);
  const rule = isLow ? [] : [theme.quiet(theme.marks.todo.repeat(width))];
  const footerOf = (scrolls: boolean, hasMore = false) => [
    ...rule,
    ...footerLines(screen, words, theme, width, {
      scrolls,
      hasMore,
      keeps: isKeeping(screen.body),
    }),
  ];

  if (screen.body.kind === 'entry') return entryDrawing(screen.body);

  const room = height - header.length - footerOf(true).length - (isLow || isNarrow ? 0 : 1);
  const body = bodyLines(screen.body, words, theme, width, room - head.length);
  const isPinned = room - head.length >= LEAST_ROOM;
  const scrolled = isPinned ? body.lines : [...head, ...body.lines];
  const offset = isPinned ? 0 : head.length;
  const window = isPinned ? room - head.length : room;
  const most = Math.max(0, scrolled.length - window);
  const start = isText(screen.body)
    ? Math.min(most, screen.body.scroll)
    : startFor(body.focus, offset, window, most);
  const shown = marked(scrolled.slice(start, start + window), start > 0, start < most, words, theme);
  const top = [...header, ...(isPinned ? head : []), ...shown];
  const footer = footerOf(most > 0, start < most);
  const filler = Math.max(isLow || isNarrow ? 0 : 1, Math.min(height, TALLEST) - top.length - footer.length);
  const lines = [...top, ...Array<string>(filler).fill(''), ...footer].map((line) =>
    line ? margin + line : '',
  );

  // On a text, the cursor is after the keys: it is read from the top.
  const focusEnd = header.length + (isPinned ? head.length : 0) + offset + body.focus.end - 1 - start;
  let cursor = isText(screen.body) ? lines.length - 1 : Math.min(focusEnd, lines.length - 1);
  // If nothing is chosen yet: at the end of what is read before the list. Something that ends with an empty line is
  // drawn with one more line.
  while (cursor > 0 && lines[cursor] === '') cursor -= 1;
  return {
    above: lines.slice(0, cursor + 1).join('\n'),
    below: lines.slice(cursor + 1).join('\n'),
    column: stringWidth(lines[cursor] ?? ''),
    extent: { most, page: Math.max(1, window - 2) },
  };

  function entryDrawing(body: Extract<Body, { kind: 'entry' }>): Drawing {
    const indent = `${margin}  `;
    const hintLines = [
      '',
      ...(body.isFull
        ? wrapped(theme.alert(screen.refusal ?? ''), width, '! ')
        : wrapped(theme.quiet(body.hint), width)),
    ];
    const footer = footerOf(false);
    const line = lineOf(body);
    const typed = typedRows(line.typed, line.caret, width - 2);
    // A long text takes the room above it, from the top; after that, only its rows around the cursor are visible.
    const most = Math.max(1, height - hintLines.length - footer.length - 1);
    const start = Math.max(0, Math.min(typed.rows.length, Math.max(most, typed.row + 1)) - most);
    const rows = typed.rows.slice(start, start + most);
    const typedLines = rows.map((row, i) =>
      start + i === 0 ? `${margin}${theme.accent(theme.marks.entry)} ${row}` : indent + row,
    );
    const left = most - rows.length;
    // If not everything above fits, the question itself goes last.
    const title = wrapped(theme.strong(screen.title), width);
    const fitting = [[...header, ...head], [...refusals, ...head], [...refusals, ...title], title];
    const shown = fitting.find(({ length }) => length <= left) ?? (left > 0 ? title.slice(-left) : []);
    const above = shown.map((line) => line && margin + line);
    const used = above.length + rows.length + hintLines.length + footer.length;
    const filler = Math.max(1, Math.min(height, TALLEST) - used);
    const under = [...hintLines, ...Array<string>(filler).fill(''), ...footer];
    const cursor = typed.row - start + 1;
    return {
      above: [...above, ...typedLines.slice(0, cursor)].join('\n'),
      below: [...typedLines.slice(cursor), ...under.map((line) => line && margin + line)].join('\n'),
      column: indent.length + typed.column,
      extent: { most: 0, page: 1 },
    };
  }
}

function headerLines({ header }: Screen, theme: Theme, width: number, isLow: boolean): string[] {
  const { left, right, done } = header;
  if (left === '' && right === '') return isLow ? [] : [''];
  // On one line each: a long name is only a reminder there.
  const titles = apart(cutTail(left, width), right, width).map((line) => theme.quiet(line));
  if (isLow) return titles;
  if (done === null) return [...titles, ''];
  const reached = Math.round(Math.max(0, Math.min(1, done)) * width);
  const { marks } = theme;
  return [
    ...titles,
    theme.accent(marks.done.repeat(reached)) + theme.quiet(marks.todo.repeat(width - reached)),
    '',
  ];
}

/** The title, what is below it, and what must be read first. */
function headLines({ body, title, lead, notices }: Screen, theme: Theme, width: number): string[] {
  const first = noticeLines(notices, theme, width);
  if (body.kind === 'page') return first;
  return [
    ...first,
    ...wrapped(theme.strong(title), width),
    ...lead.flatMap((text) => wrapped(theme.quiet(text), width)),
    '',
  ];
}

function noticeLines(texts: readonly string[], theme: Theme, width: number): string[] {
  const lines = texts.flatMap((text) => wrapped(theme.alert(text), width, '! '));
  return lines.length > 0 ? [...lines, ''] : [];
}

/** Why the last reply, or the last key, was refused. */
function refusalsOf({ body, refusal }: Screen): string[] {
  // That a text is too long is said below it: it takes the room above.
  const isUnder = body.kind === 'entry' && body.isFull;
  return refusal === null || isUnder ? [] : [refusal];
}

/** Whether a screen is only read: it scrolls as a whole. */
const isText = (body: Body): body is Extract<Body, { scroll: number }> => 'scroll' in body;

/** The first line to show so that the cursor is in the middle of the window, or near it. */
function startFor(focus: Flow['focus'], offset: number, window: number, most: number): number {
  if (focus.end === 0) return 0;
  const middle = offset + (focus.start + focus.end) / 2 - window / 2;
  // What is taller than the window is read from its top.
  const start = focus.end - focus.start >= window ? offset + focus.start : Math.floor(middle);
  return Math.max(0, Math.min(most, start));
}

/** A window's lines, with a word on the first or the last if there is more beyond it. */
function marked(lines: string[], hasAbove: boolean, hasBelow: boolean, words: Words, theme: Theme): string[] {
  const shown = [...lines];
  if (hasAbove) shown[0] = theme.quiet(`${theme.marks.up} ${words.above}`);
  if (hasBelow) shown[shown.length - 1] = theme.quiet(`${theme.marks.down} ${words.below}`);
  return shown;
}
