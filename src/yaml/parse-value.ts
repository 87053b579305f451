import { CORE_SCHEMA, load } from 'js-yaml';
import type { Source } from '../diagnostics/source.ts';
import { needsProofreading } from './characters.ts';
import { isNamedJson, jsonFault } from './json.ts';

/**
 * Texts that js-yaml reads, and that `parseDocument` refuses, warns of, or reads otherwise. What matches too much costs
 * time, nothing else; fuzzing against `parseDocument` (test/yaml/parse-value.test.ts) tells of what matches too little.
 */
const NOT_FOR_JS_YAML = [
  // Refused: a directive, but for that of YAML 1.2; words beside the mark of a document.
  /^%|^---(?![ \t\r]*$)/,
  // A tab or a space of another kind before a line.
  /^[ ]*[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/,
  // A quote that does not close on its line: the next one may stand too far left.
  /(?:^|[:,[{]|- )[ \t]*(?:"(?:[^"\\\n]|\\.)*(?:\\\r?)?$|'(?:[^'\n]|'')*$)/,
  // A comment that touches what stands before it.
  /[[\]{}"',]#/,
  // Warned of, since words are lost by them: a tag or an anchor that was to be text. And an alias: it may be a bomb.
  /(?:^|[:,[{]|- )[ \t]*[!&*]/,
  // Read otherwise: a key without a name, or that is nothing, a list or a map; one map merged into another.
  /(?:^|[:,[{]|- )[ \t]*(?:~[ \t]*:|[?:](?:[ \t,\]}]|$))|[,[{][ \t]*~|[\]}][ \t]*:|<</,
  // An item of a list that begins below its hyphen.
  /^[ ]*(?:- +)*-[ \t]*(?:#.*)?$/,
  // A number beyond all bounds, or with a sign before its base.
  /[eE][-+]?\d{3}|[-+]0[box]/,
  // A block of lines that says how it is indented or ended, has a comment, or begins with an empty line.
  /[|>]-?(?:[+\d]|[ \t]*(?:#|\r?\n[ ]*\r?\n))/,
];
const NEEDS_CLOSE_READING = new RegExp(NOT_FOR_JS_YAML.map(({ source }) => source).join('|'), 'm');

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
const LENIENT = { ...OPTIONS, json: true };

/**
 * The value of a YAML or JSON text from js-yaml, fifteen times faster than the parser that knows positions; undefined
 * for whatever is wrong, uncommon, or may hide something. What it reads, `parseDocument` reads as well, with the same
 * value and no diagnostic: only texts in which something is found need a second reading. (js-yaml 5 needs fewer
 * precautions, and three and a half times as long.)
 * @param source as `decode` gives it.
 */
export function parseValue({ file, text }: Source): unknown {
  if (NEEDS_CLOSE_READING.test(text) || needsProofreading(text)) return undefined;
  if (isNamedJson(file) && jsonFault(text)) return undefined;
  if (!/^[[{]/.test(text) && isOutdented(text)) return undefined;
  try {
    return load(text, OPTIONS) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * The value of a text as far as it takes to know what file it is, and what it names. Nothing is judged by it, so that
 * what the parsers read differently, or what may hide something, makes no difference; undefined where it cannot be read.
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
    return load(text, LENIENT) ?? undefined;
  } catch {
    return undefined;
  }
}
