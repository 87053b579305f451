import { isUtf8 } from 'node:buffer';
import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { diagnosticAt, Lines } from '../diagnostics/lines.ts';
import { sortBySignature } from './signature.ts';

/** A file's text, or why it cannot be read. */
export type ReadResult =
  | { source: Source }
  /** `about`: roughly what the bytes say, if they are text that cannot be trusted, to guess what it is meant to be. */
  | { diagnostic: Diagnostic; about?: string };

/**
 * Decodes bytes as text: UTF-8, or UTF-16 if a byte-order mark or the zeros of its first two letters say so (YAML 1.2,
 * 5.2). Anything else is refused at its first wrong byte, since a guess would turn « é » into something that nobody
 * wrote.
 * @param otherwise how to read what is neither, for files of programs that still write it: spreadsheets; undefined where
 * that makes no sense either.
 */
export function decode(
  bytes: Uint8Array,
  file: string,
  otherwise?: (bytes: Uint8Array) => string | undefined,
): ReadResult {
  const sort = sortBySignature(bytes);
  if (sort) {
    const diagnostic = diagnosticAt('CN034', file, null, { sort });
    return sort === 'page' ? { diagnostic, about: aboutWhat(bytes) } : { diagnostic };
  }
  const text = asText(bytes) ?? otherwise?.(bytes);
  if (text === undefined) return { diagnostic: wrongBytes(bytes, file), about: aboutWhat(bytes) };
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const source = { file, text: bare.includes('\r') ? bare.replace(/\r(?!\n)/g, '\n') : bare };
  const nul = source.text.indexOf('\0');
  if (nul >= 0) {
    const range = new Lines(source.text).range(nul, nul + 1);
    return { diagnostic: diagnosticAt('CN007', file, range, {}), about: aboutWhat(bytes) };
  }
  if (!/\S/.test(source.text)) return { diagnostic: diagnosticAt('CN005', file, null, {}) };
  const instead = standInOf(source.text);
  if (instead) return { diagnostic: diagnosticAt('CN038', file, null, { instead }) };
  return { source };
}

/**
 * Recognises a text that only stands in for a file: a Git LFS pointer, or a link checked out, on a system without
 * links, as the path it leads to.
 */
function standInOf(text: string): 'lfs' | 'link' | null {
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return 'lfs';
  return text.length < 1024 && LINK.test(text) ? 'link' : null;
}

const LINK = /^[^\s:#{}[\]"'&*!|>%@-][^\n:{}[\]"]*\.(?:answers|ya?ml|json|ndjson|jsonl)\s*$/i;

function asText(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = [bytes[0] ?? 0, bytes[1] ?? 0, bytes[2] ?? 0, bytes[3] ?? 0];
  const isLittle = first > 0 && second === 0 && third > 0 && fourth === 0;
  const isBig = first === 0 && second > 0 && third === 0 && fourth > 0;
  if (isLittle || (first === 0xff && second === 0xfe)) return utf16(bytes, 'utf-16le');
  if (isBig || (first === 0xfe && second === 0xff)) return utf16(bytes, 'utf-16be');
  return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString() : undefined;
}

/** A text's letters, even if its accents are garbled. */
export const aboutWhat = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replaceAll('\0', '');

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wrongBytes(bytes: Uint8Array, file: string): Diagnostic {
  const valid = validLength(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, valid)).replace(/\r(?!\n)/g, '\n');
  const range = new Lines(`${before}?`).range(before.length, before.length + 1);
  return diagnosticAt('CN006', file, range, { byte: bytes[valid] ?? 0 });
}

/** How many of the first bytes are whole UTF-8 characters. */
function validLength(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  // A prefix stays wrong when it gets longer, except for a character cut at its end: up to 3 bytes.
  const isValid = (length: number) =>
    [0, 1, 2, 3].some((cut) => cut <= length && isUtf8(bytes.subarray(0, length - cut)));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValid(middle)) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low))) low--;
  return low;
}
