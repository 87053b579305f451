import type { Path, Source } from '../diagnostics/diagnostic.ts';
import { Lines } from '../diagnostics/lines.ts';
import { type Listener, parseValue } from './parse-value.ts';
import { placeOf, type Reached, type Spot } from './place.ts';
import type { PlacedText } from './place-findings.ts';

/** A part of a text as js-yaml reads it: within a map, keys and values in turn. */
interface Part {
  /** Its offsets, with the blanks and comments around it. */
  start: number;
  end: number;
  value: unknown;
  within: readonly Part[];
}

/** A value, and the places of its parts: those of a text whose format finds no fault in it. */
export interface Placeable {
  /** As `parseValue` returns it. */
  value: unknown;
  /**
   * What `parseDocument` would tell of the text, for a tenth of the time; null if it is written in a way that does not
   * tell places apart, such as keys without a value, or has no value here.
   */
  places: () => PlacedText | null;
}

/** Reads a text as `parseValue` does, and remembers where its parts are. */
export function readPlaceable(source: Source): Placeable {
  const read = recorder();
  const value = parseValue(source, read.listener);
  return { value, places: () => (value === undefined ? null : placesOf(source, read.root())) };
}

function placesOf(source: Source, root: Part | undefined): PlacedText | null {
  const { text } = source;
  if (!root || !isKnown(root)) return null;
  const lines = new Lines(text);
  return {
    source,
    diagnostics: [],
    locate: (path, on, words) => placeOf(lines, follow(text, root, path), on, words),
    // Only a format that has a key finds no fault in one without a value.
    isBare: () => false,
  };
}

const NONE: readonly Part[] = [];

function recorder(): { listener: Listener; root: () => Part | undefined } {
  // Of each part that is open: where it starts, and what it holds so far.
  const starts: number[] = [];
  const held: (Part[] | null)[] = [];
  let last: Part | undefined;
  const listener: Listener = (event, { position, result }) => {
    if (event === 'open') {
      starts.push(position);
      held.push(null);
      return;
    }
    const start = starts.pop() ?? 0;
    const within = held.pop();
    const first = within?.[0];
    last = {
      start,
      end: position,
      value: result,
      // In blocks, js-yaml first reads what could be a key.
      within: !within || !isGroup(result) ? NONE : first && first.value === result ? first.within : within,
    };
    const at = held.length - 1;
    const holder = held[at];
    if (holder) holder.push(last);
    else if (at >= 0) held[at] = [last];
  };
  return { listener, root: () => last };
}

/** Whether it is a list or a map: no text of our schema is read as an object. */
const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

const BLANK = /(?:\s|#[^\n]*)*/y;

/** Where a part begins and ends in a text, without what is around it. */
function spotOf(text: string, { start, end, value, within }: Part): Spot {
  BLANK.lastIndex = start;
  BLANK.test(text);
  const from = Math.min(BLANK.lastIndex, text.length);
  const isBlock = isGroup(value) && !/[[{]/.test(text[from] ?? '');
  const lastWithin = isBlock ? within.at(-1) : undefined;
  if (lastWithin) return { from, to: spotOf(text, lastWithin).to, isBlock };
  let to = Math.min(end, text.length);
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { from, to: Math.max(from, to), isBlock };
}

/** Whether each part of a map or list is told apart. */
function isKnown({ value, within }: Part): boolean {
  if (!isGroup(value)) return true;
  const count = Array.isArray(value) ? value.length : 2 * Object.keys(value).length;
  return count === within.length && within.every(isKnown);
}

function follow(text: string, root: Part, path: Path): Reached {
  const spot = (part: Part | null) => part && spotOf(text, part);
  let here = root;
  let key: Part | null = null;
  for (const step of path) {
    const { value, within } = here;
    const isList = Array.isArray(value);
    const at = isList
      ? Number(step)
      : within.findIndex((part, i) => i % 2 === 0 && String(part.value) === step);
    const next = at < 0 ? undefined : within[isList ? at : at + 1];
    if (!next) return { here: spot(here), key: spot(key), found: false };
    key = isList ? null : (within[at] ?? null);
    here = next;
  }
  return { here: spot(here), key: spot(key), found: true };
}
