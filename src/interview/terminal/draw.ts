import stringWidth from 'fast-string-width';
import type { InterviewWords as Words } from '../../words/interview/interview.ts';
import type { Screen } from '../screen.ts';
import { entryPage } from './entry.ts';
import type { Frame, Laid } from './frame.ts';
import { wrapped } from './lines.ts';
import { listPage } from './list.ts';
import type { Extent } from './press.ts';
import { isText, textPage } from './text.ts';
import type { Theme } from './theme.ts';

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
  const frame = { words, theme, width, height, isLow, isTight: isLow || isNarrow };
  const laid = laidOut(screen, frame);
  const lines = laid.lines.map((line) => line && margin + line);
  let { cursor } = laid;
  // If nothing is chosen yet: at the end of what is read before the list. Something that ends with an empty line is
  // drawn with one more line.
  while (cursor > 0 && lines[cursor] === '') cursor -= 1;
  return {
    above: lines.slice(0, cursor + 1).join('\n'),
    below: lines.slice(cursor + 1).join('\n'),
    column: laid.column === undefined ? stringWidth(lines[cursor] ?? '') : margin.length + laid.column,
    extent: laid.extent,
  };
}

function laidOut(screen: Screen, frame: Frame): Laid {
  const { body } = screen;
  if (body.kind === 'entry') return entryPage(screen, body, frame);
  return isText(body) ? textPage(screen, body, frame) : listPage(screen, body, frame);
}
