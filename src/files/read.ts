import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { aboutWhat, decode, type ReadResult } from './decode.ts';
import { isPattern } from './pattern.ts';
import { sortBySignature } from './signature.ts';
import { isLink, reasonOf, whatIsAt } from './what-is-at.ts';

/** Size above which a file is refused, in bytes: a questionnaire with all its actions takes a tenth of it. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** Enough of a file to know what it is, in bytes. */
const HEAD = 64 * 1024;

/**
 * Reads a file as text, or says why it cannot. Never throws.
 * @param file as the user named it, from `cwd`.
 * @param isNamed whether the user named this very file: pipes and devices, which may block forever, are only read then.
 * @param otherwise as `decode` takes it.
 */
export function readSource(
  file: string,
  cwd = '.',
  isNamed = false,
  otherwise?: (bytes: Uint8Array) => string | undefined,
): ReadResult {
  const path = resolve(cwd, file);
  if (!(isNamed && isOpenedAsNamed(path)) && whatIsAt(path).kind === 'stream') {
    return { diagnostic: diagnosticAt('CN035', file, null, {}) };
  }
  return readListed(file, cwd, otherwise);
}

/** The same for a file that is neither a pipe nor a device, as the list of its folder says. */
export function readListed(
  file: string,
  cwd: string,
  otherwise?: (bytes: Uint8Array) => string | undefined,
): ReadResult {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(resolve(cwd, file), 'r');
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) return { diagnostic: diagnosticAt('CN002', file, null, {}) };
    if (stat.isFile() && stat.size > HEAD) {
      const head = Buffer.alloc(HEAD);
      readSync(descriptor, head, 0, HEAD, 0);
      // What is not text need not be read further: a folder may hold any number of photos.
      const sort = sortBySignature(head);
      if (sort) return { diagnostic: diagnosticAt('CN034', file, null, { sort }), about: aboutWhat(head) };
      if (stat.size > MAX_BYTES) return { ...tooLarge(file), about: aboutWhat(head) };
    }
    const bytes = readUpTo(descriptor, stat.isFile() ? stat.size : 0);
    return bytes.length > MAX_BYTES ? tooLarge(file) : decode(bytes, file, otherwise);
  } catch (error) {
    return { diagnostic: unreadable(file, error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/**
 * Whether a pipe is the one that the user named, and not the target of a link among their files: the shell names
 * whatever a pattern matches. The system's own, `/dev/stdin` and `<(…)`, are links as well.
 */
const isOpenedAsNamed = (path: string): boolean => !isLink(path) || /^\/(?:dev|proc)\//.test(path);

/**
 * Reads a stream as text, up to the size limit for files.
 * @param file what the stream is called.
 */
export async function readStream(stream: AsyncIterable<Buffer | string>, file: string): Promise<ReadResult> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > MAX_BYTES) return tooLarge(file);
    parts.push(bytes);
  }
  return decode(Buffer.concat(parts), file);
}

export const tooLarge = (file: string): { diagnostic: Diagnostic } => ({
  diagnostic: diagnosticAt('CN004', file, null, { mebibytes: MAX_BYTES / 1024 / 1024 }),
});

/** Reads to the end, or one byte past the limit: pipes and growing files announce no size. */
function readUpTo(descriptor: number, announced: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(announced + 1);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    length += read;
    // If a file announces its size, a short read means that nothing is left.
    if (read === 0 || length > MAX_BYTES || (announced > 0 && length < bytes.length)) {
      return bytes.subarray(0, length);
    }
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(64 * 1024)]);
  }
}

function unreadable(file: string, error: unknown): Diagnostic {
  const reason = reasonOf(error);
  if (reason === 'ENOENT' || reason === 'ENOTDIR') {
    return diagnosticAt(isPattern(file) ? 'CN008' : 'CN001', file, null, {});
  }
  if (reason === 'EISDIR') return diagnosticAt('CN002', file, null, {});
  return diagnosticAt('CN003', file, null, { reason });
}
