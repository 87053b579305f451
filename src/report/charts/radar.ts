import { drawing, LINE, path, text, tidy, WIDTH } from './svg.ts';

/** In the drawing's own units: its middle, and how far 100 is from it. */
const CENTRE = [WIDTH / 2, 108] as const;
const REACH = 82;

/** The rings: where each level begins, and the end. */
const RINGS = [20, 40, 60, 80, 100];

/** How much higher than its arm the title of a horizontal one begins: over the outermost ring. */
const OVER = LINE + 14;

/** Upwards, to the right, downwards, to the left: where an axis goes, and where its title stands at its end. */
const ARMS = [
  { dx: 0, dy: -1, anchor: 'middle', x: CENTRE[0], y: CENTRE[1] - REACH - LINE - 6 },
  { dx: 1, dy: 0, anchor: 'end', x: WIDTH, y: CENTRE[1] - OVER },
  { dx: 0, dy: 1, anchor: 'middle', x: CENTRE[0], y: CENTRE[1] + REACH + 4 },
  { dx: -1, dy: 0, anchor: 'start', x: 0, y: CENTRE[1] - OVER },
] as const;

export interface RadarAxis {
  title: string;
  /** From 0 to 100; null where too little is documented: the outline is open there. */
  score: number | null;
}

export interface RadarWords {
  title: string;
  description: string;
}

/**
 * Four axes as the arms of a cross, and the outline of the scores on them, never filled: a surface would say what no
 * score says. Empty if fewer than two axes are documented.
 */
export function radarChart(axes: readonly RadarAxis[], words: RadarWords): string {
  const arms = ARMS.map((arm, i) => ({ ...arm, title: axes[i]?.title ?? '', score: axes[i]?.score ?? null }));
  if (arms.filter(({ score }) => score !== null).length < 2) return '';
  const sides = arms.flatMap((arm, i) => {
    const next = arms[(i + 1) % arms.length];
    if (!next || arm.score === null || next.score === null) return [];
    return [`M${at(arm, arm.score)}L${at(next, next.score)}`];
  });
  return drawing({ kind: 'radar', ...words, height: CENTRE[1] + REACH + LINE + 8 }, [
    ...RINGS.map((ring) => path('ring', `M${arms.map((arm) => at(arm, ring)).join('L')}Z`)),
    ...arms.map((arm) => path('ring', `M${CENTRE.join(' ')}L${at(arm, 100)}`)),
    path('outline', sides.join('')),
    ...arms.flatMap(({ score, ...arm }) => (score === null ? [] : dot(at(arm, score)))),
    ...arms.map(({ title, x, y, anchor }) =>
      text(title, x, y, { anchor, style: 'title', room: anchor === 'middle' ? WIDTH : WIDTH / 2 - 20 }),
    ),
  ]);
}

const at = ({ dx, dy }: { dx: number; dy: number }, score: number): string =>
  `${tidy(CENTRE[0] + (dx * REACH * score) / 100)} ${tidy(CENTRE[1] + (dy * REACH * score) / 100)}`;

function dot(place: string): string {
  const [cx, cy] = place.split(' ');
  return `<circle class="today" cx="${cx}" cy="${cy}" r="4"/>`;
}
