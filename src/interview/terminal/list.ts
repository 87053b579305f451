import type { Body, Screen } from '../screen.ts';
import { type Frame, filled, footerOf, type Laid, LEAST_ROOM, marked } from './frame.ts';
import { type Flow, itemLines } from './items.ts';
import { leadLines, noticeLines, refusalLines, SPARED, titleLines, topLines } from './top.ts';

type List = Extract<Body, { items: unknown }>;

/** A list: what is above it gives way, so that all its items are read together; if there is no room, it scrolls. */
export function listPage(screen: Screen, body: List, frame: Frame): Laid {
  const { theme, width, height } = frame;
  const footer = footerOf(screen, frame);
  const room = height - footer.length;
  const whole = itemLines(body, frame, true);
  const canFold = body.kind === 'several' || body.details === 'optional';
  const folded = canFold ? itemLines(body, frame, false) : whole;
  const { nothing, air, blanks, header } = SPARED;
  const attempts = [
    ...[nothing, air, blanks].map((spared) => ({ flow: whole, spared })),
    ...[nothing, air, blanks, header].map((spared) => ({ flow: folded, spared })),
  ];
  for (const { flow, spared } of attempts) {
    const top = topLines(screen, theme, width, spared);
    const gap = spared === nothing && !frame.isTight ? 1 : 0;
    if (top.length + flow.lines.length + gap > room) continue;
    const lines = filled([...top, ...flow.lines], footer, frame, gap);
    return { lines, cursor: top.length + flow.focus.end - 1, extent: { most: 0, page: 1 } };
  }
  const tops = [blanks, header].map((spared) => topLines(screen, theme, width, spared));
  const top = tops.find(({ length }) => room - length >= leastOf(folded));
  const { lines, cursor, extent } = top
    ? scrolled(top, [], folded, room, frame)
    : underTitle(screen, folded, room, frame);
  return { lines: filled(lines, footer, frame, 0), cursor, extent };
}

/** Room for the item under the cursor, between the words that there is more. */
const leastOf = ({ focus }: Flow): number => Math.max(LEAST_ROOM, focus.end - focus.start + 2);

/** Too low a window for all that is above the list: once the title is out of view, its beginning comes back above. */
function underTitle(screen: Screen, flow: Flow, room: number, frame: Frame): Laid {
  const { theme, width } = frame;
  const refusal = refusalLines(screen, theme, width, Math.max(1, room - LEAST_ROOM));
  const above = [
    ...titleLines(screen, theme, width),
    ...noticeLines(screen.notices, theme, width),
    ...leadLines(screen, width),
  ];
  const laid = scrolled(refusal, above, flow, room, frame);
  if (!laid.hasAbove || room - refusal.length < 4) return laid;
  const spare = room - refusal.length - leastOf(flow);
  const title = titleLines(screen, theme, width, Math.max(1, spare));
  return scrolled([...refusal, ...title], above, flow, room, frame);
}

/** A list, and what scrolls with it `above`, under what stays. */
function scrolled(
  top: readonly string[],
  above: readonly string[],
  { lines, focus }: Flow,
  room: number,
  frame: Frame,
): Laid & { hasAbove: boolean } {
  const all = [...above, ...lines];
  const window = Math.max(1, room - top.length);
  const most = Math.max(0, all.length - window);
  const start = startFor(focus, above.length, window, most);
  const shown = marked(all.slice(start, start + window), start > 0, start < most, frame);
  const end = Math.min(above.length + focus.end - start, window);
  return {
    lines: [...top, ...shown],
    cursor: top.length + end - 1,
    extent: { most, page: Math.max(1, window - 2) },
    hasAbove: start > 0,
  };
}

/** The first line to show so that the cursor is in the middle of the window, or near it. */
function startFor({ start, end }: Flow['focus'], offset: number, window: number, most: number): number {
  if (end === 0) return 0;
  const middle = offset + (start + end) / 2 - window / 2;
  // What is taller than the window, with the words on its first and last lines, is read from its top.
  const first = end - start > window - 2 ? offset + start - 1 : Math.floor(middle);
  return Math.max(0, Math.min(most, first));
}
