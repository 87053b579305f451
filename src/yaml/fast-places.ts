import { load, type State } from 'js-yaml';
import type { Path, Source } from '../diagnostics/diagnostic.ts';
import { Lines } from '../diagnostics/lines.ts';
import { OPTIONS } from './parse-value.ts';
import { placeOf, type Reached, type Spot } from './place.ts';
import type { PlacedText } from './place-findings.ts';

/** A part of a text as js-yaml reads it: within a map, keys and values in turn. */
interface Part extends Spot {
  value: unknown;
  within: Part[];
}

/**
 * The places of a text that `parseValue` accepts and in which its format finds no fault: what `parseDocument` would
 * tell of it, for a tenth of the time.
 * @returns null for a text that is written in a way that does not tell places apart, such as keys without a value.
 */
export function fastPlaces(source: Source): PlacedText | null {
  const { text } = source;
  const root = partsOf(text);
  if (!root || !isKnown(root)) return null;
  const lines = new Lines(text);
  return {
    source,
    diagnostics: [],
    locate: (path, on, words) => placeOf(lines, follow(root, path), on, words),
    // Only a format that has a key finds no fault in one without a value.
    isBare: () => false,
  };
}

function partsOf(text: string): Part | undefined {
  const blank = /(?:\s|#[^\n]*)*/y;
  const open: Part[] = [{ from: 0, to: 0, isBlock: false, value: undefined, within: [] }];
  const listener = (event: string, { position, result, kind }: State): void => {
    if (event === 'open') {
      open.push({ from: position, to: position, isBlock: false, value: undefined, within: [] });
      return;
    }
    const part = open.pop();
    if (!part) return;
    blank.lastIndex = part.from;
    blank.test(text);
    part.from = Math.min(blank.lastIndex, text.length);
    part.to = Math.min(position, text.length);
    while (part.to > part.from && /\s/.test(text[part.to - 1] ?? '')) part.to -= 1;
    part.to = Math.max(part.from, part.to);
    part.value = result;
    const isGroup = kind !== 'scalar' && typeof result === 'object' && result !== null;
    const [first] = part.within;
    // In blocks, js-yaml first reads what could be a key.
    if (!isGroup) part.within = [];
    else if (first && first.value === result) part.within = first.within;
    part.isBlock = isGroup && !/[[{]/.test(text[part.from] ?? '');
    if (part.isBlock) part.to = part.within.at(-1)?.to ?? part.to;
    open.at(-1)?.within.push(part);
  };
  load(text, { ...OPTIONS, listener });
  return open[0]?.within[0];
}

/** Whether each part of a map or list is told apart. */
function isKnown({ value, within }: Part): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const count = Array.isArray(value) ? value.length : 2 * Object.keys(value).length;
  return count === within.length && within.every(isKnown);
}

function follow(root: Part, path: Path): Reached {
  let here = root;
  let key: Part | null = null;
  for (const step of path) {
    const { value, within } = here;
    const isList = Array.isArray(value);
    const at = isList
      ? Number(step)
      : within.findIndex((part, i) => i % 2 === 0 && String(part.value) === step);
    const next = at < 0 ? undefined : within[isList ? at : at + 1];
    if (!next) return { here, key, found: false };
    key = isList ? null : (within[at] ?? null);
    here = next;
  }
  return { here, key, found: true };
}
