import { CORE_SCHEMA, load } from 'js-yaml';
import type { Source } from '../diagnostics/source.ts';
import { needsProofreading } from './characters.ts';
import { isNamedJson, jsonFault } from './json.ts';

/** What one of the two parsers reads in its own way; people seldom write it. */
const UNCOMMON = new RegExp(
  [
    // Directives, marks between documents, tabs and other spaces than the plain one before a line.
    /^(?:%|[ ]*(?:---|\.\.\.|[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]))/,
    // An item of a list that begins below its hyphen.
    /^[ ]*(?:- +)*-[ \t]*(?:#.*)?$/,
    // At the start of a value: a tag, an anchor, an alias; a key without a name, or marked by `?`.
    /(?:^|[:,[{]|- )[ \t]*(?:[!&*]|~[ \t]*:|[?:](?:[ \t,\]}]|$))/,
    // A quote that does not close on its line.
    /(?:^|[:,[{]|- )[ \t]*(?:"(?:[^"\\\n]|\\.)*$|'(?:[^'\n]|'')*$)/,
    // A block of lines that says how it is indented or ended, has a comment, or begins with an empty line.
    /[|>]-?(?:[+\d]|[ \t]*(?:#|\r?\n[ ]*\r?\n))/,
    // Nothing, as a key within brackets.
    /[,[{][ \t]*~/,
    // A line break taken away; a number beyond all bounds, or with a sign before its base; a comment that touches what
    // is before; a list or a map as a key; one map merged into another; a mark within.
    /\\\r?$|[eE][-+]?\d{3}|[-+]0[box]|[[\]{}"',]#|<<|[\]}][ \t]*:|\uFEFF/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
);

const QUOTED = /"[^"]*"|'[^']*'/g;

/**
 * Whether a bracket stays open at the end of a line, and a line before its end is not indented more than that one:
 * one of the parsers does not mind. A line with brackets and a quote in quotes counts as one.
 */
function isOutdented(text: string): boolean {
  let [open, least] = [0, 0];
  for (const [line, indent = '', hyphens = ''] of text.matchAll(/^([ ]*)((?:- +)*).*$/gm)) {
    if (open > 0 && indent.length <= least) return true;
    if (!/[[\]{}]/.test(line)) continue;
    if (line.includes('\\"')) return true;
    if (open === 0) least = indent.length + hyphens.length;
    for (const [bracket] of line.replace(QUOTED, '').matchAll(/[[\]{}]/g)) {
      open += bracket === '[' || bracket === '{' ? 1 : -1;
    }
    if (open < 0) return true;
  }
  return open > 0;
}

const OPTIONS = { schema: CORE_SCHEMA };
/** Of a key written twice, the last one counts, as in JSON. */
const GLANCE = { ...OPTIONS, json: true };

/**
 * The value of a YAML or JSON text, from a parser that is fifteen times faster than the one that knows positions;
 * undefined for whatever is wrong, uncommon, or may hide something. What it reads, the other one reads as well, with
 * the same value: only texts in which nothing is found wrong need no second reading. (js-yaml 5 needs fewer
 * precautions, and three and a half times as long.)
 * @param source as `decode` gives it.
 */
export function parseValue({ file, text }: Source): unknown {
  if (UNCOMMON.test(text) || needsProofreading(text)) return undefined;
  if (isNamedJson(file) && jsonFault(text)) return undefined;
  if (!/^[[{]/.test(text) && isOutdented(text)) return undefined;
  try {
    return load(text, OPTIONS) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * The value of a text for a glance: what file it is, and what it names. Nothing is judged by it, so that what one of the
 * parsers reads in its own way, or what may hide something, makes no difference; undefined where it cannot be read.
 */
export function peekValue({ text }: Source): unknown {
  if (/^\s*[[{]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // Not JSON: read as YAML.
    }
  }
  try {
    return load(text, GLANCE) ?? undefined;
  } catch {
    return undefined;
  }
}
