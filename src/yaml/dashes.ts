import { isMap, Pair, type YAMLMap, type YAMLSeq, YAMLMap as YamlMap } from 'yaml';
import { keyOf } from './scalars.ts';

/** A list item without its dash, or without the space after it: where its first word is, and what is missing. */
export interface LostDash {
  from: number;
  to: number;
  missing: 'dash' | 'space';
  /** The word or sign that starts the item. */
  before: string;
}

interface Line {
  from: number;
  indent: number;
  /** Without the indentation. */
  words: string;
}

/**
 * Finds the list item without a dash behind a grammar error: its line starts like the items next to it, in the column
 * of their dashes or of their words.
 * @returns a function from an offset on the failing line to the item on it, or to the first item with a dash after it.
 */
export function lostDashes(text: string): (at: number) => LostDash | undefined {
  let lines: Line[] | undefined;
  return (at) => {
    lines ??= linesOf(text);
    return lostDash(lines, at);
  };
}

function lostDash(lines: readonly Line[], at: number): LostDash | undefined {
  const i = lines.findLastIndex(({ from }) => from <= at);
  const line = lines[i];
  if (!line) return undefined;
  const glued = /^-([^\s-][^\s:]*):(?:\s|$)/.exec(line.words);
  if (glued) return lost(line, 'space', glued[1]);
  if (!isItem(line)) {
    const beside = [sibling(lines, i, -1), sibling(lines, i, 1)].find((item) => item && isItem(item));
    return beside && isAlike(line, beside) ? lost(line, 'dash') : undefined;
  }
  // The parser fails at the first dash after a block that should have been an item.
  let first = i;
  while (first > 0 && (lines[first - 1]?.indent ?? 0) >= line.indent) first--;
  const start = lines[first];
  return start && first < i && isAlike(start, line) ? lost(start, 'dash') : undefined;
}

/** Lines that are neither blank nor comments. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/^([ ]*)([^\s#].*)$/gm)].map(({ index, 1: blank = '', 2: words = '' }) => ({
    from: index,
    indent: blank.length,
    words,
  }));
}

const isItem = ({ words }: Line): boolean => words.startsWith('- ');

/** The nearest line before or after line `i` that is not nested inside one of the list's items. */
function sibling(lines: readonly Line[], i: number, step: 1 | -1): Line | undefined {
  const indent = lines[i]?.indent ?? 0;
  for (let at = i + step; lines[at]; at += step) {
    const line = lines[at] as Line;
    if (line.indent < indent - 2) return undefined;
    if (line.indent < indent || isItem(line)) {
      if (line.indent <= indent) return line;
    }
  }
  return undefined;
}

/** Whether a line starts like the item next to it, in the column of its dash or of its words. */
function isAlike(line: Line, item: Line): boolean {
  const words = item.words.replace(/^-\s+/, '');
  const inside = item.indent + item.words.length - words.length;
  if (isItem(line) || (line.indent !== item.indent && line.indent !== inside)) return false;
  // A whole map on its own line is always an item.
  return line.words.startsWith('{') || (opening(line.words) ?? '-') === opening(words);
}

/** What an item can be recognised by: its first key, or the brace of a whole map. */
const opening = (words: string): string | undefined => /^(?:\{|[\w-]+(?=:(?:\s|$)))/.exec(words)?.[0];

function lost({ from, indent, words }: Line, missing: LostDash['missing'], word?: string): LostDash {
  const before = word ?? opening(words) ?? '';
  const start = from + indent;
  return { from: start, to: start + before.length + (missing === 'space' ? 1 : 0), missing, before };
}

/**
 * Splits list items that a lost dash merged: their first key is repeated, with another key after it.
 * @param report receives the first pair of each item without a dash.
 */
export function splitItems(list: YAMLSeq, report: (first: Pair) => void): void {
  for (let i = 0; i < list.items.length; i++) {
    const item = list.items[i];
    if (!isMap(item) || item.flow) continue;
    const at = secondItem(item);
    if (at === undefined) continue;
    const rest = new YamlMap();
    rest.items = item.items.splice(at);
    const [first] = rest.items;
    if (!(first instanceof Pair)) continue;
    report(first);
    const from = (first.key as { range?: [number, number, number] } | null)?.range?.[0];
    if (item.range && from !== undefined) {
      rest.range = [from, item.range[1], item.range[2]];
      item.range = [item.range[0], from, from];
    }
    list.items.splice(i + 1, 0, rest);
  }
}

function secondItem({ items }: YAMLMap): number | undefined {
  const keys = items.map(keyOf);
  const again = keys.indexOf(keys[0], 1);
  if (keys[0] === undefined || again < 2) return undefined;
  return keys.slice(again + 1).some((key) => keys.slice(1, again).includes(key)) ? again : undefined;
}
