import type { Body, Screen } from '../screen.ts';
import { type Frame, filled, footerOf, type Laid, LEAST_ROOM, marked } from './frame.ts';
import { wrapped } from './lines.ts';
import { refusalLines, SPARED, topLines } from './top.ts';

type Text = Extract<Body, { scroll: number }>;

/** Whether a screen is only read: it scrolls as a whole. */
export const isText = (body: Body): body is Text => 'scroll' in body;

/** A text that is read, by whole windows if it is longer than one. */
export function textPage(screen: Screen, body: Text, frame: Frame): Laid {
  const { theme, width, height, isTight } = frame;
  const gap = isTight ? 0 : 1;
  const room = height - footerOf(screen, frame, { scrolls: true }).length - gap;
  const text = textLines(body, frame);
  const { nothing, air, blanks } = SPARED;
  const tops = [nothing, air, blanks].map((spared) => topLines(screen, theme, width, spared));
  const top = tops.find(({ length }) => length + text.length <= room) ?? tops.at(-1) ?? [];
  const isPinned = room - top.length >= LEAST_ROOM;
  const refusal = refusalLines(screen, theme, width);
  const pinned = isPinned ? top : refusal;
  const scrolled = isPinned ? text : [...top.slice(refusal.length), ...text];
  const window = Math.max(1, room - pinned.length);
  const most = Math.max(0, scrolled.length - window);
  const start = Math.min(most, body.scroll);
  const shown = marked(scrolled.slice(start, start + window), start > 0, start < most, frame);
  const footer = footerOf(screen, frame, { scrolls: most > 0, hasMore: start < most });
  const lines = filled([...pinned, ...shown], footer, frame, gap);
  // The cursor is after the keys: a text is read from the top.
  return { lines, cursor: lines.length - 1, extent: { most, page: Math.max(1, window - 2) } };
}

function textLines(body: Text, { theme, width }: Frame): string[] {
  if (body.kind === 'page') return body.lines;
  return body.paragraphs.flatMap(({ label, text }, i) => [
    ...(i > 0 ? [''] : []),
    ...(label === null ? [] : [theme.strong(label)]),
    ...wrapped(text, width),
  ]);
}
