import { CORE_SCHEMA, load } from 'js-yaml';

/** What one of the two parsers reads in its own way; people seldom write it. */
const UNCOMMON = new RegExp(
  [
    // Directives, marks between documents, tabs and non-breaking spaces before a line.
    /^(?:%|[ ]*(?:---|\.\.\.|[\t\u00A0]))/,
    // An item of a list that begins below its hyphen.
    /^[ ]*(?:- +)*-[ \t]*(?:#.*)?$/,
    // At the start of a value: a tag, an anchor, an alias; a key without a name, or marked by `?`.
    /(?:^|[:,[{]|- )[ \t]*(?:[!&*]|[?:](?:[ \t]|$))/,
    // A quote that does not close on its line.
    /(?:^|[:,[{]|- )[ \t]*(?:"(?:[^"\\\n]|\\.)*$|'(?:[^'\n]|'')*$)/,
    // A block of lines that says how it is indented or ended, or begins with an empty one.
    /[|>]-?(?:[+\d]|[ \t]*(?:#.*)?\r?\n[ ]*\r?\n)/,
    // A line break taken away; a number beyond all bounds; a comment that touches what is before; a mark within.
    /\\\r?$|[eE][-+]?\d{3}|[\]}"']#|\uFEFF/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
);

const QUOTED = /"(?:[^"\\]|\\.)*"|'[^']*'/g;

/**
 * Whether a bracket stays open at the end of a line, and a line before its end is not indented more than that one:
 * one of the parsers does not mind.
 */
function isOutdented(text: string): boolean {
  let [open, least] = [0, 0];
  for (const [line, indent = '', hyphens = ''] of text.matchAll(/^([ ]*)((?:- +)*).*$/gm)) {
    if (open > 0 && indent.length <= least) return true;
    if (!/[[\]{}]/.test(line)) continue;
    if (open === 0) least = indent.length + hyphens.length;
    for (const [bracket] of line.replace(QUOTED, '').matchAll(/[[\]{}]/g)) {
      open += bracket === '[' || bracket === '{' ? 1 : -1;
    }
    if (open < 0) return true;
  }
  return open > 0;
}

/** Whether all keys are words: the faster parser makes a word of any key. */
function hasWordsForKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(hasWordsForKeys);
  for (const key in value) {
    if (!/^\p{L}/u.test(key) || /^(?:null|true|false)$/i.test(key)) return false;
    const under = (value as Record<string, unknown>)[key];
    if (typeof under === 'object' && !hasWordsForKeys(under)) return false;
  }
  return true;
}

const OPTIONS = { schema: CORE_SCHEMA };

/**
 * The value of a YAML or JSON text, from a parser that is fifteen times faster than the one that knows positions;
 * undefined for whatever is wrong, or uncommon. What it reads, the other one reads as well, with the same value: only
 * texts in which nothing is found wrong need no second reading. (js-yaml 5 needs fewer precautions, and three and a
 * half times as long.)
 * @param text as `decode` gives it.
 */
export function quickValue(text: string): unknown {
  if (UNCOMMON.test(text) || (!text.startsWith('{') && isOutdented(text))) return undefined;
  try {
    const value = load(text, OPTIONS) ?? undefined;
    return hasWordsForKeys(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
