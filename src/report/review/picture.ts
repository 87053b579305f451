import { escapeHtml } from '../../text/escape.ts';
import type { ReviewView } from './view.ts';

/** In the drawing's own units: where the line stands and how far bars go, the height of a row and of a bar. */
const LEFT = 104;
const LINE = 220;
const REACH = 80;
const ROW = 24;
const BAR = 12;
const TOTAL = 520;

/** So few sentences fill no bar. */
const LEAST = 4;

/**
 * A row for each axis: sentences gained to the right of a line, filled; lost to its left, hollow, so that it is legible
 * in black and white. Empty if nothing compares.
 */
export function pictureSvg({ picture: { axes, description }, labels }: ReviewView): string {
  if (axes.length === 0) return '';
  const most = Math.max(LEAST, ...axes.flatMap(({ gained, lost }) => [gained, lost]));
  const wide = (sentences: number) => Math.round((sentences * REACH) / most);
  const rows = axes.map(({ title, gained, lost, gainedText, lostText, reading }, i) => {
    const top = i * ROW + (ROW - BAR) / 2;
    const base = top + BAR - 2;
    const [from, to] = [LINE - wide(lost), LINE + wide(gained)];
    return [
      `<text x="${LEFT - 8}" y="${base}" text-anchor="end">${escapeHtml(title)}</text>`,
      `<rect class="wish" x="${from}" y="${top}" width="${LINE - from}" height="${BAR}"/>`,
      `<rect class="today" x="${LINE}" y="${top}" width="${to - LINE}" height="${BAR}"/>`,
      `<text x="${from - 5}" y="${base}" text-anchor="end">${escapeHtml(lostText)}</text>`,
      `<text x="${to + 5}" y="${base}">${escapeHtml(gainedText)}</text>`,
      `<text x="${LINE + REACH + 40}" y="${base}">${escapeHtml(reading)}</text>`,
    ].join('');
  });
  const bottom = axes.length * ROW;
  const legend = [
    `<path class="line" d="M${LINE} 0V${bottom}"/>`,
    `<text x="${LINE - 8}" y="${bottom + 13}" text-anchor="end">${escapeHtml(labels.lost)}</text>`,
    `<text x="${LINE + 8}" y="${bottom + 13}">${escapeHtml(labels.gained)}</text>`,
  ];
  return `<svg class="axes" viewBox="0 0 ${TOTAL} ${bottom + 18}" role="img" aria-label="${escapeHtml(description)}">${[...rows, ...legend].join('')}</svg>`;
}
