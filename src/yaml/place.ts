import type { Range } from '../diagnostics/diagnostic.ts';
import type { Lines } from '../diagnostics/lines.ts';

/** A key, a value or an item: its offsets, and whether it is spread over lines of their own. */
export interface Spot {
  from: number;
  to: number;
  isBlock: boolean;
}

/** What stands at the end of a path, or the last thing on the way to it, with its key. */
export interface Reached {
  here: Spot | null;
  key: Spot | null;
  /** Whether it is the thing itself. */
  found: boolean;
}

/** The place to show for what a path leads to; in a text, that of the given `words`. */
export function placeOf(
  lines: Lines,
  { here, key, found }: Reached,
  on: 'key' | 'value',
  words?: string,
): Range {
  // If the thing itself is missing, the place to fix is the key that should hold it; a value on several lines is also
  // better shown by its key than by its first line.
  const named = key && (on === 'key' || !found || !here || here.from === here.to || here.isBlock);
  const spot = named ? key : here;
  if (!spot) return lines.range(0, lines.endOfLine(0));
  const { from, to } = spot;
  // In a folded or escaped text, they may be written differently. A range is on one line: the rest adds nothing.
  return (
    (words !== undefined && lines.find(words, from, to)) ||
    lines.range(from, Math.min(to, Math.max(from, lines.endOfLine(from))))
  );
}
