import { isMap, Pair, type YAMLMap, type YAMLSeq, YAMLMap as YamlMap } from 'yaml';
import { keyOf } from './scalars.ts';

/** An item of a list that does not begin as one: where its first word stands, and what it lacks. */
export interface LostDash {
  from: number;
  to: number;
  missing: 'dash' | 'space';
  /** The word or sign with which the item begins. */
  before: string;
}

interface Line {
  from: number;
  indent: number;
  /** Without its indentation. */
  words: string;
}

/**
 * Looks for the item without dash behind an error of grammar: its line begins like the items beside it, where they
 * begin or where their words do.
 * @returns what takes an offset on the line that the grammar refuses: the item's own, or the first one with a dash
 * after it.
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
  // The grammar refuses the first dash after a block that was to be an item.
  let first = i;
  while (first > 0 && (lines[first - 1]?.indent ?? 0) >= line.indent) first--;
  const start = lines[first];
  return start && first < i && isAlike(start, line) ? lost(start, 'dash') : undefined;
}

/** Lines that are neither blank nor a comment. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/^([ ]*)([^\s#].*)$/gm)].map(({ index, 1: blank = '', 2: words = '' }) => ({
    from: index,
    indent: blank.length,
    words,
  }));
}

const isItem = ({ words }: Line): boolean => words.startsWith('- ');

/** The nearest line before or after one that does not belong to what is deeper than its list. */
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

/** Whether a line begins as an item beside it does, at the column of its dash or of its words. */
function isAlike(line: Line, item: Line): boolean {
  const words = item.words.replace(/^-\s+/, '');
  const inside = item.indent + item.words.length - words.length;
  if (isItem(line) || (line.indent !== item.indent && line.indent !== inside)) return false;
  // A whole map on a line of its own is always an item.
  return line.words.startsWith('{') || (opening(line.words) ?? '-') === opening(words);
}

/** What tells an item of a list from another line: its first key, or the brace of a whole map. */
const opening = (words: string): string | undefined => /^(?:\{|[\w-]+(?=:(?:\s|$)))/.exec(words)?.[0];

function lost({ from, indent, words }: Line, missing: LostDash['missing'], word?: string): LostDash {
  const before = word ?? opening(words) ?? '';
  const start = from + indent;
  return { from: start, to: start + before.length + (missing === 'space' ? 1 : 0), missing, before };
}

/**
 * Parts the items of a list that a lost dash made one: their first key comes again, and another after it.
 * @param report takes the first pair of each item that has no dash.
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
