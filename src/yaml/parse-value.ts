import { CORE_SCHEMA, load, type State } from 'js-yaml';
import type { Source } from '../diagnostics/diagnostic.ts';
import { bare } from './bare.ts';
import { isNamedJson, jsonFault } from './json.ts';
import { needsProofreading } from './needs-proofreading.ts';
import { isUsual } from './usual.ts';

/**
 * Texts that js-yaml accepts, but that `parseDocument` refuses, warns about, or reads differently. Matching too much
 * only costs time; fuzzing against `parseDocument` (test/yaml/parse-value.test.ts) reveals what matches too little.
 */
const NOT_FOR_JS_YAML = [
  // Refused: a directive other than %YAML 1.2; words next to a document marker.
  /^%|^---(?![ \t\r]*$)/,
  // A tab or an unusual space in the indentation.
  /^[ ]*[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/,
  // A comment that touches what precedes it.
  /[[\]{}"',]#/,
  // Read differently: a key that is null, a list or a map; merge keys.
  /[,[{][ \t]*~|[\]}][ \t]*:|<</,
  // A list item that starts on the line below its dash.
  /^[ ]*(?:- +)*-[ \t]*(?:#.*)?$/,
  // An out-of-range number, or one with a sign before its base.
  /[eE][-+]?\d{3,}(?!\w)|[-+]0[box]/,
  // A block scalar with an indentation or chomping indicator, a comment, or an empty first line.
  /[|>]-?(?:[+\d]|[ \t]*(?:#|\r?\n[ ]*\r?\n))/,
];
/** The same, at the beginning of a key, a value or an item: looked for together, since looking takes time. */
const NOT_AT_FIRST = [
  // A quote that does not close on its line: the next line may be indented too little.
  /"(?:[^"\\\n]|\\.)*(?:\\\r?)?$|'(?:[^'\n]|'')*$/,
  // Warned about: a tag or anchor that should have been text, so that words are lost. An alias may be a bomb.
  /[!&*]/,
  // Read differently: an empty key, or a key that is null.
  /~[ \t]*:|[?:](?:[ \t,\]}]|$)/,
];
const either = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|');
const NEEDS_CLOSE_READING = new RegExp(
  String.raw`${either(NOT_FOR_JS_YAML)}|(?:^|[:,[{]|- )[ \t]*(?:${either(NOT_AT_FIRST)})`,
  'm',
);

const QUOTED = /"[^"]*"|'[^']*'/g;

/**
 * Whether a bracket stays open at the end of a line, and a following line, before it closes, is not indented further:
 * one of the parsers does not mind. A line with brackets and a nested quote counts as one.
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

function needsCloseReading(text: string): boolean {
  const shape = bare(text);
  if (NEEDS_CLOSE_READING.test(shape)) return true;
  return /[[\]{}]/.test(shape) && !/^[[{]/.test(text) && isOutdented(shape);
}

/** Told of each part of a text, as it is opened and closed. */
export type Listener = (event: string, state: State) => void;

const OPTIONS = { schema: CORE_SCHEMA };
/** Of duplicate keys, the last one counts, as in JSON. */
const LENIENT = { ...OPTIONS, json: true };

/**
 * The value of a YAML or JSON text from js-yaml, fifteen times faster than the parser that knows positions; undefined
 * for anything wrong, unusual, or possibly hidden. Whatever it accepts, `parseDocument` accepts too, with the same
 * value and no diagnostic: only texts with findings need a second reading. (js-yaml 5 needs fewer precautions, but
 * takes three and a half times as long.)
 * @param source as returned by `decode`.
 */
export function parseValue(source: Source, listener?: Listener): unknown {
  return needsProofreading(source.text) ? undefined : agreedValue(source, listener);
}

/** The same, whatever its author may not see in it: invisible characters, words after a number sign. */
export function agreedValue({ file, text }: Source, listener?: Listener): unknown {
  if (!isUsual(text) && needsCloseReading(text)) return undefined;
  if (isNamedJson(file) && jsonFault(text)) return undefined;
  try {
    return load(text, listener ? { ...OPTIONS, listener } : OPTIONS) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * The value of a text, good enough to know what kind of file it is and what it names. It is never validated, so
 * differences between the parsers and hidden characters do not matter; undefined if it cannot be read.
 */
export function peekValue({ text }: Source): unknown {
  if (/^\s*[[{]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // Not JSON: parse as YAML.
    }
  }
  try {
    return load(text, LENIENT) ?? undefined;
  } catch {
    return undefined;
  }
}
