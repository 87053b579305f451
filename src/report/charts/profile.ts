import { drawing, hatched, type Key, legend, path, rect, SIGN, text, tidy, WIDTH, widthOf } from './svg.ts';

/** In the drawing's own units: from a row to the next, where its bar begins and how high it is, its band under it. */
const ROW = 31;
const TOP = 16;
const BAR = 8;
const BAND = 3;

/** Between what a row is about and what is said of it. */
const GAP = 8;

export interface ProfileRow {
  title: string;
  /** What is said of it, beside its title. */
  text: string;
  /** From 0 to 100; null where too little is documented, and the bar is hatched. */
  score: number | null;
  /** Between what it may be: a thin band under the bar; null if nothing is open. */
  range: readonly [number, number] | null;
  /** Where one would like to be: a tick; null if nobody says. */
  wish: number | null;
}

export interface ProfileWords {
  title: string;
  description: string;
  /** What bars, hatched bars, bands and ticks stand for. */
  score: string;
  undocumented: string;
  range: string;
  wish: string;
}

const at = (score: number): number => tidy((score * WIDTH) / 100);

/** A row for each axis, its words over its bar, since a phone has no room beside. Empty if nothing at all is known. */
export function profileChart(rows: readonly ProfileRow[], words: ProfileWords): string {
  if (rows.every(isUnknown)) return '';
  const keys: Key[] = [
    ...(rows.some(({ score }) => score !== null)
      ? [{ sign: (x: number, y: number) => rect('today', x, y, SIGN, BAR), says: words.score }]
      : []),
    ...(rows.some(({ score }) => score === null)
      ? [{ sign: (x: number, y: number) => hatched(x, y, SIGN, BAR), says: words.undocumented }]
      : []),
    ...(rows.some(({ wish }) => wish !== null)
      ? [{ sign: (x: number, y: number) => tick(x + SIGN / 2, y), says: words.wish }]
      : []),
    ...(rows.some(({ range }) => range !== null)
      ? [{ sign: (x: number, y: number) => rect('band', x, y + BAND, SIGN, BAND), says: words.range }]
      : []),
  ];
  const bottom = rows.length * ROW;
  const { parts, height } = keys.length > 1 ? legend(keys, bottom) : { parts: [], height: 0 };
  return drawing({ kind: 'profile', ...words, height: bottom + height }, [
    ...rows.map((row, i) => drawnRow(row, i * ROW)),
    ...parts,
  ]);
}

const isUnknown = ({ score, range }: ProfileRow): boolean =>
  score === null && (range === null || (range[0] <= 0 && range[1] >= 100));

function drawnRow({ title, text: said, score, range, wish }: ProfileRow, top: number): string {
  const y = top + TOP;
  const titled = Math.min(widthOf(title), WIDTH / 2);
  return [
    text(title, 0, top, { style: 'title', room: titled }),
    text(said, WIDTH, top, { anchor: 'end', room: WIDTH - titled - GAP }),
    score === null
      ? hatched(0, y, WIDTH, BAR)
      : rect('frame', 0, y, WIDTH, BAR) + rect('today', 0, y, at(score), BAR),
    range === null ? '' : rect('band', at(range[0]), y + BAR + 1, at(range[1]) - at(range[0]), BAND),
    wish === null ? '' : tick(at(wish), y),
  ].join('');
}

/** The mark of a wish, which stands out of its bar. */
const tick = (x: number, y: number): string => path('wish', `M${tidy(x)} ${y - 1}v${BAR + 6}`);
