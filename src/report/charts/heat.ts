import { type MatrixCell, square } from './matrix.ts';
import { drawing, hatched, LINE, legend, linesOf, SIGN, text, widthOf } from './svg.ts';

/** In the drawing's own units: the room for a name, a square, and what is left between squares and between areas. */
const NAME = 122;
const CELL = 25;
const GAP = 2;
const PADDING = 4;
const BETWEEN = 10;

/** How high hatchings are in the legend. */
const SIGN_HEIGHT = 10;

/** How many rows are drawn together: the next ones, with titles of their own, may go to another sheet. */
const TOGETHER = 20;

/** How many lines names and titles take at most. Those of axes stand on end in so much room. */
const NAME_LINES = 3;
const TITLE_LINES = 2;
const MOST_TURNED = 110;

export interface HeatRow {
  name: string;
  /** Its cells, area by area, in the axes' order; null where nothing is asked. */
  areas: readonly (readonly (MatrixCell | null)[])[];
}

export interface HeatWords {
  title: string;
  /** What it shows of some rows, in words. */
  description: (rows: readonly HeatRow[]) => string;
  /** What hatchings stand for. */
  undocumented: string;
}

/** A row of squares for each structure, in several drawings if they are many. Empty without any. */
export function heatChart(
  rows: readonly HeatRow[],
  areas: readonly string[],
  axes: readonly string[],
  { title, description, undocumented }: HeatWords,
): string {
  const wide = axes.length * (CELL + GAP);
  const width = NAME + areas.length * (wide + BETWEEN) - BETWEEN;
  const left = (area: number) => NAME + area * (wide + BETWEEN);
  const titles = areas.map((area) => linesOf(area, wide, TITLE_LINES));
  const upper = Math.max(1, ...titles.map(({ length }) => length)) * LINE;
  const head = upper + Math.min(MOST_TURNED, Math.max(0, ...axes.map(widthOf))) + LINE / 2;
  const header = [
    ...titles.flatMap((lines, i) =>
      lines.map((line, j) => text(line, left(i), j * LINE, { style: 'title' })),
    ),
    ...areas.flatMap((_, i) =>
      axes.map((axis, j) =>
        text(axis, left(i) + j * (CELL + GAP) + CELL / 2 + 4, head - LINE, {
          turned: true,
          room: MOST_TURNED,
        }),
      ),
    ),
  ];
  const block = (some: readonly HeatRow[]): string => {
    let y = head;
    const drawn = some.flatMap(({ name, areas: its }) => {
      const lines = linesOf(name, NAME, NAME_LINES);
      const height = lines.length * LINE + PADDING;
      const row = [
        ...lines.map((line, i) => text(line, 0, y + PADDING / 2 + i * LINE)),
        ...its.flatMap((cells, area) =>
          cells.flatMap((cell, j) =>
            cell === null ? [] : square(cell, left(area) + j * (CELL + GAP), y, CELL, height - GAP),
          ),
        ),
      ];
      y += height;
      return row;
    });
    const isSparse = some.some((row) => row.areas.flat().some((cell) => cell?.isSparse));
    const key = { sign: (x: number, top: number) => hatched(x, top, SIGN, SIGN_HEIGHT), says: undocumented };
    const { parts, height } = legend(isSparse ? [key] : [], y + PADDING);
    const frame = {
      kind: 'heat',
      title,
      description: description(some),
      width,
      height: y + PADDING + height,
    };
    return drawing(frame, [...header, ...drawn, ...parts]);
  };
  return inBlocks(rows).map(block).join('');
}

const inBlocks = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / TOGETHER) }, (_, i) =>
    rows.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
