import { levelAt } from '../../scoring/score.ts';
import { drawing, hatched, LINE, legend, linesOf, rect, SIGN, text, WIDTH, widthOf } from './svg.ts';

/** In the drawing's own units: how high a square is, and what is left between two. */
const CELL = 34;
const GAP = 4;

/** How high a square is in a legend, and how much over the line's other signs it begins, to hold a number. */
const SIGN_HEIGHT = 14;
const SIGN_RISE = 2;

/** A title over a column takes two lines at most. */
const TITLE_LINES = 2;

export interface MatrixCell {
  /** What stands in the square: a few characters. */
  text: string;
  /** What the square's shade says again, from 0 to 100; null for none. */
  score: number | null;
  /** Whether few or no answers are behind it: then it is hatched, without any shade. */
  isSparse: boolean;
}

export interface MatrixWords {
  title: string;
  description: string;
  /** What shades and hatchings stand for. */
  keys: readonly { cell: MatrixCell; says: string }[];
}

/** A row of squares for each area, under its title; a column for each axis. */
export function matrixChart(
  axes: readonly string[],
  areas: readonly { title: string; cells: readonly MatrixCell[] }[],
  words: MatrixWords,
): string {
  const pitch = WIDTH / Math.max(1, axes.length);
  const titles = axes.map((title) => linesOf(title, pitch + GAP, TITLE_LINES));
  const head = Math.max(1, ...titles.map(({ length }) => length)) * LINE + GAP;
  const row = LINE + CELL + 2 * GAP;
  const bottom = head + areas.length * row + GAP;
  const { parts, height } = legend(
    words.keys.map(({ cell, says }) => ({
      sign: (x, y) => square(cell, x, y - SIGN_RISE, SIGN, SIGN_HEIGHT),
      says,
    })),
    bottom,
  );
  return drawing({ kind: 'matrix', ...words, height: bottom + height }, [
    ...titles.flatMap((lines, i) =>
      lines.map((line, j) => text(line, within((i + 0.5) * pitch, line), j * LINE, { anchor: 'middle' })),
    ),
    ...areas.flatMap(({ title, cells }, i) => {
      const top = head + i * row;
      return [
        text(title, 0, top, { style: 'title', room: WIDTH }),
        ...cells.map((cell, j) => square(cell, j * pitch + GAP / 2, top + LINE, pitch - GAP, CELL)),
      ];
    }),
    ...parts,
  ]);
}

/** The middle of a text, moved so that the text stays in the drawing. */
function within(x: number, line: string): number {
  const half = widthOf(line) / 2;
  return Math.max(half, Math.min(WIDTH - half, x));
}

/** A square with its text in the middle, as dark as its level is high. */
export function square(
  { text: said, score, isSparse }: MatrixCell,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const tint = isSparse || score === null ? 0 : levelAt(score);
  return [
    isSparse ? hatched(x, y, width, height) : rect(`frame tint-${tint}`, x, y, width, height),
    said === ''
      ? ''
      : `${isSparse ? plate(said, x, y, width, height) : ''}${text(
          said,
          x + width / 2,
          y + (height - LINE) / 2,
          {
            anchor: 'middle',
            style: `on-${tint}`,
          },
        )}`,
  ].join('');
}

/** What a text stands on where it could not be read on hatchings. */
function plate(said: string, x: number, y: number, width: number, height: number): string {
  const wide = Math.min(width, widthOf(said) + 6);
  return rect('plate', x + (width - wide) / 2, y + (height - LINE) / 2, wide, LINE);
}
