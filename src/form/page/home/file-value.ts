import { bare } from '../../../yaml/bare.ts';
import { MAX_DEPTH } from '../../../yaml/limits.ts';
import { agreedValue } from '../../../yaml/parse-value.ts';

/**
 * The value of a file's bytes in JSON or YAML; undefined if it is neither, or is written in a way that could be read as
 * something else.
 */
export function valueIn(file: string, bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  if (text === undefined || text.includes('\0')) return undefined;
  try {
    return jsonIn(text);
  } catch {
    if (LOST_WORDS.test(bare(text))) return undefined;
    const value = agreedValue({ file, text });
    return keysIn(value) === Number.POSITIVE_INFINITY ? undefined : value;
  }
}

/** A number sign after something, which YAML takes for a comment, and people for a part of their words. */
const LOST_WORDS = /\S[ \t]+#[^\s#]/;

/** UTF-8 or, where its mark says so, UTF-16. Of any other encoding, a guess would change the accents. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r(?!\n)/g, '\n');
  } catch {
    return undefined;
  }
}

/** Each string of a JSON text, and the colon after it if it is a key. */
const STRINGS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/**
 * The value of a text in JSON, unless a key stands twice in it: the parser drops the first one without a word.
 * @throws SyntaxError if it is not JSON.
 */
function jsonIn(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const written = [...text.matchAll(STRINGS)].filter(([, colon]) => colon !== undefined);
  return keysIn(value) === written.length ? value : undefined;
}

/** How many keys a value has in all; Infinity if it is nested deeper than any file of ours. */
function keysIn(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > MAX_DEPTH) return Number.POSITIVE_INFINITY;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, each) => sum + keysIn(each, depth + 1), own);
}
