import { escapeHtml } from '../../text/escape.ts';
import { wrapped } from '../../text/wrap.ts';

/**
 * The width of a drawing in its own units. A phone 320 pixels wide shows it at nine tenths of its size, with letters of
 * more than 11 pixels, since the style gives them 13.
 */
export const WIDTH = 320;

/** From one line of text to the next, and how far its feet are from its top. */
export const LINE = 16;
const BASE = 12;

/** What a character takes up on average: enough for most of what is written in Latin letters. */
const CHARACTER = 6.9;

/** Between two lines of a hatching. */
const STEP = 6;

export interface Frame {
  /** What the style tells it from the others by. */
  kind: string;
  /** What it is, and what it shows, in words: for who does not see it. */
  title: string;
  description: string;
  height: number;
  width?: number;
}

export const drawing = (
  { kind, title, description, height, width = WIDTH }: Frame,
  parts: string[],
): string =>
  `<svg class="chart ${kind}" viewBox="0 0 ${width} ${tidy(height)}" role="img"><title>${escapeHtml(title)}</title><desc>${escapeHtml(description)}</desc>${parts.join('')}</svg>`;

/** A length with one decimal at most. */
export const tidy = (length: number): number => Math.round(length * 10) / 10;

export const rect = (style: string, x: number, y: number, width: number, height: number): string =>
  `<rect class="${style}" x="${tidy(x)}" y="${tidy(y)}" width="${tidy(width)}" height="${tidy(height)}"/>`;

export const path = (style: string, d: string): string => `<path class="${style}" d="${d}"/>`;

interface Placed {
  anchor?: 'start' | 'middle' | 'end';
  style?: string;
  /** The room that it has; what does not fit is cut, and told in full where a pointer rests on it. */
  room?: number;
  /** A quarter of a turn, to be read from the bottom up. */
  turned?: boolean;
}

/** A line of text whose top is at `y`. */
export function text(
  said: string,
  x: number,
  y: number,
  { anchor = 'start', style, room = Number.POSITIVE_INFINITY, turned = false }: Placed = {},
): string {
  const shown = cut(said, columnsIn(room));
  const base = tidy(y + BASE);
  const attributes = [
    ...(style ? [` class="${style}"`] : []),
    ...(anchor === 'start' ? [] : [` text-anchor="${anchor}"`]),
    ...(turned ? [` transform="rotate(-90 ${tidy(x)} ${base})"`] : []),
  ];
  const whole = shown === said ? '' : `<title>${escapeHtml(said)}</title>`;
  return `<text x="${tidy(x)}" y="${base}"${attributes.join('')}>${escapeHtml(shown)}${whole}</text>`;
}

/** A text on as many lines as it takes in some room, at most so many; the last one is cut. */
export function linesOf(said: string, room: number, most: number): string[] {
  const columns = columnsIn(room);
  const lines = wrapped(said, columns);
  return lines.length <= most
    ? lines.map((line) => cut(line, columns))
    : [...lines.slice(0, most - 1), cut(`${lines[most - 1]} ${lines[most]}`, columns)];
}

/** What is as wide as a text has room for it. */
const columnsIn = (room: number): number => Math.floor(room / CHARACTER + 0.01);

/** About how wide a text is. */
export const widthOf = (said: string): number => [...said].length * CHARACTER;

/** The start of a text, at most so many characters long; `…` if it goes on. */
function cut(text: string, columns: number): string {
  const characters = [...text];
  return characters.length <= columns ? text : `${characters.slice(0, columns - 1).join('')}…`;
}

/**
 * A rectangle crossed by slanting lines. They are drawn one by one: a pattern would need an id, which two drawings on a
 * page would share.
 */
export function hatched(x: number, y: number, width: number, height: number): string {
  const strokes: string[] = [];
  for (let sum = x + y + STEP; sum < x + width + y + height; sum += STEP) {
    const [from, to] = [Math.max(x, sum - y - height), Math.min(x + width, sum - y)];
    strokes.push(`M${tidy(from)} ${tidy(sum - from)}L${tidy(to)} ${tidy(sum - to)}`);
  }
  return path('hatch', strokes.join('')) + rect('frame', x, y, width, height);
}

/** A sign of a drawing and what it stands for. */
export interface Key {
  sign: (x: number, y: number) => string;
  says: string;
}

/** How much room a sign has: it is drawn in that width, and a little less high. */
export const SIGN = 14;
const GAP = 5;
const BETWEEN = 12;

/** What signs stand for, on as many lines as they take. */
export function legend(
  keys: readonly Key[],
  top: number,
  width = WIDTH,
): { parts: string[]; height: number } {
  let [x, y] = [0, top];
  const parts = keys.flatMap(({ sign, says }) => {
    const wide = SIGN + GAP + widthOf(says);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const drawn = [sign(x, y + 3), text(says, x + SIGN + GAP, y)];
    x += wide + BETWEEN;
    return drawn;
  });
  return { parts, height: keys.length === 0 ? 0 : y + LINE - top };
}
