import { escapeHtml } from '../../text/escape.ts';
import type { PlanView } from './view.ts';

/** In the drawing's own units: where bars begin and their width, the height of a row and of a bar. */
const LEFT = 104;
const WIDTH = 170;
const ROW = 24;
const BAR = 12;
const TOTAL = 520;

const at = (score: number): number => Math.round((score * WIDTH) / 100);

/**
 * The four axes as bars: today's state is filled; up to where the team wants to be, hollow, so that it is legible in
 * black and white. Empty if there is nothing to draw.
 */
export function pictureSvg({ picture: { axes, description }, labels }: PlanView): string {
  if (axes.length === 0) return '';
  const hasWish = axes.some(({ inAYear }) => inAYear !== null);
  const rows = axes.map(({ title, today, inAYear, text }, i) => {
    const top = i * ROW + (ROW - BAR) / 2;
    const base = top + BAR - 2;
    return [
      `<text x="${LEFT - 8}" y="${base}" text-anchor="end">${escapeHtml(title)}</text>`,
      `<rect class="rest" x="${LEFT}" y="${top}" width="${WIDTH}" height="${BAR}"/>`,
      ...(inAYear === null
        ? []
        : [`<rect class="wish" x="${LEFT}" y="${top}" width="${at(inAYear)}" height="${BAR}"/>`]),
      `<rect class="today" x="${LEFT}" y="${top}" width="${at(today)}" height="${BAR}"/>`,
      `<text x="${LEFT + WIDTH + 8}" y="${base}">${escapeHtml(text)}</text>`,
    ].join('');
  });
  const top = axes.length * ROW + 4;
  const legend = hasWish
    ? [
        `<rect class="today" x="${LEFT}" y="${top}" width="14" height="9"/>`,
        `<text x="${LEFT + 19}" y="${top + 9}">${escapeHtml(labels.today)}</text>`,
        `<rect class="wish" x="${LEFT + 100}" y="${top}" width="14" height="9"/>`,
        `<text x="${LEFT + 119}" y="${top + 9}">${escapeHtml(labels.inAYear)}</text>`,
      ]
    : [];
  const height = axes.length * ROW + (hasWish ? 18 : 0);
  return `<svg class="axes" viewBox="0 0 ${TOTAL} ${height}" role="img" aria-label="${escapeHtml(description)}">${[...rows, ...legend].join('')}</svg>`;
}
