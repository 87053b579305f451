import { escapeHtml } from '../../text/escape.ts';
import type { PanelView } from './view.ts';

/** In the drawing's own units: where bars begin and their width, the height of a row and of a bar. */
const LEFT = 104;
const WIDTH = 170;
const ROW = 24;
const BAR = 12;
const TOTAL = 600;

/**
 * What is read axis by axis, as bars of structures: progress filled, no clear change hollow, decline dashed, so that they
 * are told apart in black and white. Empty if there is nothing to draw.
 */
export function panelSvg({ picture: { axes, all, description } }: PanelView): string {
  if (axes.length === 0) return '';
  const rows = axes.map(({ title, text, progress, steady, decline }, i) => {
    const top = i * ROW + (ROW - BAR) / 2;
    const base = top + BAR - 2;
    let before = 0;
    const part = (style: string, count: number) => {
      const [from, to] = [before, before + count].map((n) => LEFT + Math.round((n * WIDTH) / all));
      before += count;
      const width = (to ?? 0) - (from ?? 0);
      return count > 0
        ? `<rect class="${style}" x="${from}" y="${top}" width="${width}" height="${BAR}"/>`
        : '';
    };
    return [
      `<text x="${LEFT - 8}" y="${base}" text-anchor="end">${escapeHtml(title)}</text>`,
      part('today', progress),
      part('rest', steady),
      part('wish', decline),
      `<text x="${LEFT + WIDTH + 8}" y="${base}">${escapeHtml(text)}</text>`,
    ].join('');
  });
  const height = axes.length * ROW;
  return `<svg class="axes" viewBox="0 0 ${TOTAL} ${height}" role="img" aria-label="${escapeHtml(description)}">${rows.join('')}</svg>`;
}
