import { escapeHtml } from '../../text/escape.ts';
import type { DotsView, QuestionRow, ReviewView } from './view.ts';

/** In the drawing's own units: where the sentences begin and how far they go, the height of a row, the size of a dot. */
const LEFT = 250;
const WIDTH = 140;
const ROW = 20;
const DOT = 5;
const TOTAL = 520;

/** The drawings of the questions that compare, under the mark of each area. */
export const dotsByArea = ({ questions, labels }: ReviewView): Record<string, string> =>
  Object.fromEntries(questions.map(({ id, area, rows }) => [`dots:${id}`, dotsSvg(rows, area, labels)]));

/**
 * A row for each question, from its first sentence to its last: a ring for then, a dot for today, a line in between;
 * a dot in its ring where nothing moved. The table under it says the same.
 */
function dotsSvg(
  rows: readonly QuestionRow[],
  area: string | null,
  { before, after, dots }: ReviewView['labels'],
): string {
  const drawn = rows.flatMap(({ dots: its, ...row }) => (its ? [{ ...row, dots: its }] : []));
  if (drawn.length === 0) return '';
  const legend = ROW / 2 + 2;
  const title = area === null ? dots : `${area}. ${dots}`;
  return [
    `<svg class="axes" viewBox="0 0 ${TOTAL} ${(drawn.length + 1) * ROW + 4}" role="img" aria-label="${escapeHtml(title)}">`,
    `<circle class="then" cx="${LEFT}" cy="${legend}" r="${DOT}"/>`,
    `<text x="${LEFT + 12}" y="${legend + 4}">${escapeHtml(before)}</text>`,
    `<circle class="today" cx="${LEFT + 90}" cy="${legend}" r="${DOT}"/>`,
    `<text x="${LEFT + 102}" y="${legend + 4}">${escapeHtml(after)}</text>`,
    ...drawn.map(({ topic, step, dots: its }, i) => rowSvg(topic, step, its, (i + 1) * ROW + legend)),
    '</svg>',
  ].join('');
}

function rowSvg(topic: string, step: string, { rungs, before, after }: DotsView, y: number): string {
  const at = (place: number) => Math.round(LEFT + (place * WIDTH) / 100);
  const [then, today] = [at(before), at(after)];
  const isSame = then === today;
  return [
    `<text x="${LEFT - 14}" y="${y + 4}" text-anchor="end">${escapeHtml(topic)}</text>`,
    ...rungs.map((rung) => `<path class="rung" d="M${at(rung)} ${y - 3}v6"/>`),
    ...(isSame ? [] : [`<path class="line" d="M${then} ${y}H${today}"/>`]),
    `<circle class="then" cx="${then}" cy="${y}" r="${isSame ? DOT + 2 : DOT}"/>`,
    `<circle class="today" cx="${today}" cy="${y}" r="${isSame ? DOT - 1 : DOT}"/>`,
    `<text x="${LEFT + WIDTH + 14}" y="${y + 4}">${escapeHtml(step)}</text>`,
  ].join('');
}
