import stringWidth from 'fast-string-width';
import type { InterviewWords as Words } from '../../words/interview/interview.ts';
import type { Body, Item } from '../screen.ts';
import type { Frame } from './frame.ts';
import { wrapped } from './lines.ts';
import type { Theme } from './theme.ts';

/** A list's lines. */
export interface Flow {
  lines: string[];
  /** The lines under the cursor: from `start`, before `end`. */
  focus: { start: number; end: number };
}

/** @param isWhole whether all details are shown, or only the one under the cursor. */
export function itemLines(
  body: Extract<Body, { items: unknown }>,
  { words, theme, width }: Frame,
  isWhole: boolean,
): Flow {
  const lines: string[] = [];
  // If nothing is chosen yet, the cursor waits above the list.
  const focus = { start: 0, end: 0 };
  const digits = body.kind === 'several' ? 1 : String(body.items.length).length;
  body.items.forEach((item, i) => {
    const isHere = i === body.cursor;
    const pointer = isHere ? theme.accent(theme.marks.pointer) : ' ';
    const number = (body.kind === 'several' && i > 8 ? (i === 9 ? '0' : '') : String(i + 1)).padStart(digits);
    const box =
      body.kind === 'several' ? ` [${tickOf(body.ranked && !item.exclusive, body.chosen.indexOf(i))}]` : '';
    const head = `${pointer} ${isHere ? theme.strong(number) : number}${box}  `;
    if (item.group !== null)
      lines.push(
        ...(lines.length > 0 ? [''] : []),
        ...wrapped(theme.strong(item.group), width, `${theme.marks.todo}${theme.marks.todo} `),
      );
    if (isHere) focus.start = lines.length;
    lines.push(...wrapped(textOf(item, isHere, words, theme), width, head));
    if (item.detail !== null && (isWhole || isHere)) {
      lines.push(...wrapped(item.detail, width, ' '.repeat(stringWidth(head))));
    }
    if (isHere) focus.end = lines.length;
  });
  return { lines, focus };
}

const tickOf = (ranked: boolean, rank: number): string => (rank < 0 ? ' ' : ranked ? String(rank + 1) : 'x');

function textOf(item: Item, isHere: boolean, words: Words, theme: Theme): string {
  const text = isHere ? theme.strong(item.text) : item.text;
  return item.given ? `${text} (${words.question.given})` : text;
}
