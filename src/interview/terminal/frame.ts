import type { InterviewWords as Words } from '../../words/interview/interview.ts';
import { isKeeping, type Screen } from '../screen.ts';
import { footerLines } from './footer.ts';
import type { Extent } from './press.ts';
import type { Theme } from './theme.ts';

/** What a screen is drawn in. */
export interface Frame {
  words: Words;
  theme: Theme;
  /** Columns of a line, without its margin. */
  width: number;
  /** Rows. */
  height: number;
  /** Whether rows are too few for a rule above the keys. */
  isLow: boolean;
  /** Whether rows are needed more than a blank line above the keys. */
  isTight: boolean;
}

/** A screen's lines, without their margin. */
export interface Laid {
  lines: string[];
  /** The line, from 0, that the terminal's cursor is on. */
  cursor: number;
  /** The cursor's column. By default, the end of its line. */
  column?: number;
  extent: Extent;
}

/** Lines of a list or a text that must stay visible under a title that stays while they scroll. */
export const LEAST_ROOM = 6;

/** From this height on, the keys stay at a fixed height instead of at the bottom of a tall window. */
const TALLEST = 28;

/** The keys, under a rule. */
export function footerOf(
  screen: Screen,
  { words, theme, width, isLow }: Frame,
  { scrolls = false, hasMore = false } = {},
): string[] {
  const rule = isLow ? [] : [theme.faint(theme.marks.todo.repeat(width))];
  return [
    ...rule,
    ...footerLines(screen, words, theme, width, { scrolls, hasMore, keeps: isKeeping(screen.body) }),
  ];
}

/** The keys at the bottom, or at a fixed height. @param gap the fewest blank lines above them. */
export function filled(
  lines: readonly string[],
  footer: readonly string[],
  { height }: Frame,
  gap: number,
): string[] {
  const blanks = Math.max(gap, Math.min(height, TALLEST) - lines.length - footer.length);
  return [...lines, ...Array<string>(blanks).fill(''), ...footer];
}

/** A window's lines, with a word on the first or the last if there is more beyond it. */
export function marked(
  lines: readonly string[],
  hasAbove: boolean,
  hasBelow: boolean,
  { words, theme: { marks }, width }: Frame,
): string[] {
  const said = (mark: string, what: string) => {
    const line = `${mark} ${what}`;
    return line.length <= width ? line : mark;
  };
  const shown = [...lines];
  if (hasAbove) shown[0] = said(marks.up, words.above);
  if (hasBelow) shown[shown.length - 1] = said(marks.down, words.below);
  return shown;
}
