import { drawing, LINE, linesOf, path, text, tidy, WIDTH } from './svg.ts';

/** In the drawing's own units: a dot, from a dot to the next, what is left under a row. */
const RADIUS = 4.5;
const PITCH = 11;
const GAP = 14;

/** How many dots stand side by side before others stand on them. */
const ABREAST = 5;

/** A topic takes two lines at most. */
const TOPIC_LINES = 2;

export interface DotsRow {
  topic: string;
  /** How many respondents chose each sentence, from the first to the last. */
  counts: readonly number[];
}

export interface DotsWords {
  title: string;
  description: string;
}

/** For each question a strip from its first sentence to its last, with a dot for each respondent. Empty without rows. */
export function dotsChart(rows: readonly DotsRow[], words: DotsWords): string {
  let top = 0;
  const parts = rows.map(({ topic, counts }) => {
    const lines = linesOf(topic, WIDTH, TOPIC_LINES);
    const line = top + lines.length * LINE + Math.ceil(Math.max(1, ...counts) / ABREAST) * PITCH + RADIUS;
    const drawn = [
      ...lines.map((each, i) => text(each, 0, top + i * LINE, { style: 'title' })),
      path('line', `M0 ${tidy(line)}H${WIDTH}`),
      ...counts.map((count, i) => stop(count, i, ((i + 0.5) * WIDTH) / counts.length, line)),
    ];
    top = line + LINE + GAP;
    return drawn.join('');
  });
  return rows.length === 0 ? '' : drawing({ kind: 'dots', ...words, height: top - GAP + 4 }, parts);
}

/** A sentence's place on the line, its number under it, its dots above. */
function stop(count: number, place: number, x: number, line: number): string {
  const dots = Array.from({ length: count }, (_, i) => {
    const floor = Math.floor(i / ABREAST);
    const abreast = Math.min(ABREAST, count - floor * ABREAST);
    const left = x - ((abreast - 1) * PITCH) / 2;
    const [cx, cy] = [left + (i % ABREAST) * PITCH, line - RADIUS - 2 - floor * PITCH];
    return `<circle class="today" cx="${tidy(cx)}" cy="${tidy(cy)}" r="${RADIUS}"/>`;
  });
  return [
    path('line', `M${tidy(x)} ${tidy(line - 2)}v4`),
    ...dots,
    text(String(place + 1), x, line + 3, { anchor: 'middle' }),
  ].join('');
}
