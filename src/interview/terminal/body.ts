import stringWidth from 'fast-string-width';
import type { InterviewWords as Words } from '../../words/interview/interview.ts';
import type { Body, Item } from '../screen.ts';
import { wrapped } from './lines.ts';
import type { Theme } from './theme.ts';

/** What is between a screen's title and its keys. */
export interface Flow {
  lines: string[];
  /** The lines under the cursor: from `start`, before `end`. */
  focus: { start: number; end: number };
}

/** @param room how many lines are visible: if not all details fit, those that can wait are hidden. */
export function bodyLines(body: Body, words: Words, theme: Theme, width: number, room: number): Flow {
  if (body.kind === 'entry') return { lines: [], focus: { start: 0, end: 0 } };
  if (body.kind === 'page') return { lines: body.lines, focus: { start: 0, end: body.lines.length } };
  if (body.kind === 'reading') {
    const lines = body.paragraphs.flatMap(({ label, text }, i) => [
      ...(i > 0 ? [''] : []),
      ...(label === null ? [] : [theme.strong(label)]),
      ...wrapped(text, width),
    ]);
    return { lines, focus: { start: 0, end: lines.length } };
  }
  const whole = listLines(body, words, theme, width, true);
  const canFold = body.kind === 'several' || body.details === 'optional';
  if (whole.lines.length <= room || !canFold) return whole;
  return listLines(body, words, theme, width, false);
}

/** @param isWhole whether all details are shown, or only the one under the cursor. */
function listLines(
  body: Extract<Body, { items: unknown }>,
  words: Words,
  theme: Theme,
  width: number,
  isWhole: boolean,
): Flow {
  const lines: string[] = [];
  // If nothing is chosen yet, the cursor waits above the list.
  const focus = { start: 0, end: 0 };
  const digits = body.kind === 'several' ? 1 : String(body.items.length).length;
  body.items.forEach((item, i) => {
    const isHere = i === body.cursor;
    const pointer = isHere ? theme.accent(theme.marks.pointer) : ' ';
    const number = (body.kind === 'several' && i > 8 ? '' : String(i + 1)).padStart(digits);
    const box =
      body.kind === 'several' ? ` [${tickOf(body.ranked && !item.exclusive, body.chosen.indexOf(i))}]` : '';
    const head = `${pointer} ${isHere ? theme.accent(number) : theme.quiet(number)}${box}  `;
    if (item.group !== null)
      lines.push(...(lines.length > 0 ? [''] : []), ...wrapped(theme.quiet(item.group), width));
    if (isHere) focus.start = lines.length;
    lines.push(...wrapped(textOf(item, isHere, words, theme), width, head));
    if (item.detail !== null && (isWhole || isHere)) {
      lines.push(...wrapped(theme.quiet(item.detail), width, ' '.repeat(stringWidth(head))));
    }
    if (isHere) focus.end = lines.length;
  });
  return { lines, focus };
}

const tickOf = (ranked: boolean, rank: number): string => (rank < 0 ? ' ' : ranked ? String(rank + 1) : 'x');

function textOf(item: Item, isHere: boolean, words: Words, theme: Theme): string {
  const text = isHere ? theme.strong(item.text) : item.text;
  return item.given ? `${text} ${theme.quiet(`(${words.question.given})`)}` : text;
}
