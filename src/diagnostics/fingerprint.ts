import type { Diagnostic } from './diagnostic.ts';

/**
 * Gives findings an identity that survives lines added above them: a hash of the code and of the line's text, and the
 * rank among identical ones. Findings are to be given in order.
 * @param source a file's text; undefined if it could not be read.
 * @param nameOf what a file is called, wherever the program was started; as the user named it, unless that matters.
 */
export function fingerprints(
  source: (file: string) => string | undefined,
  nameOf: (file: string) => string = (file) => file,
): (item: Pick<Diagnostic, 'file' | 'range'> & { code: string }) => string {
  const lines = new Map<string, string[]>();
  const seen = new Map<string, number>();
  return ({ file, code, range }) => {
    const rows = lines.get(file) ?? (source(file) ?? '').split('\n');
    lines.set(file, rows);
    const hash = fnv1a(`${code} ${nameOf(file)} ${(rows[(range?.line ?? 1) - 1] ?? '').trim()}`);
    const rank = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, rank);
    return `${hash}:${rank}`;
  };
}

/** FNV-1a, 64 bits, over UTF-16 units (Fowler, Noll, Vo). */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
