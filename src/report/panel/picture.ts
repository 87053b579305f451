import { escapeHtml } from '../../text/escape.ts';
import type { PanelView } from './view.ts';

/** In the drawing's own units: where bars begin and their width, the height of a row, of a bar and of the line under it. */
const LEFT = 104;
const WIDTH = 230;
const ROW = 42;
const BAR = 12;
const LINE = 17;
const TOTAL = 340;

/**
 * What is read axis by axis, as bars of structures: progress filled, no clear change hollow, decline dashed, so that they
 * are told apart in black and white, and what they say under them, since a phone has no room beside. Empty if there is
 * nothing to draw.
 */
export function panelSvg({ picture: { axes, all, description } }: PanelView): string {
  if (axes.length === 0) return '';
  const rows = axes.map(({ title, text, progress, steady, decline }, i) => {
    const top = i * ROW + 2;
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
      `<text x="0" y="${base}">${escapeHtml(title)}</text>`,
      part('today', progress),
      part('rest', steady),
      part('wish', decline),
      `<text x="0" y="${base + LINE}">${escapeHtml(text)}</text>`,
    ].join('');
  });
  const height = axes.length * ROW;
  return `<svg class="axes group" viewBox="0 0 ${TOTAL} ${height}" role="img" aria-label="${escapeHtml(description)}">${rows.join('')}</svg>`;
}
