import type { Diagnostic } from './diagnostic.js';

/**
 * Diagnostics by file (in the order in which the files come first), line, column and code; none twice.
 * One about a whole file comes before those at a place in it.
 */
export function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = new Map<string, number>();
  for (const { file } of diagnostics) if (!rank.has(file)) rank.set(file, rank.size);
  const inOrder = [...diagnostics].sort(
    (a, b) =>
      (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) ||
      (a.range?.line ?? 0) - (b.range?.line ?? 0) ||
      (a.range?.column ?? 0) - (b.range?.column ?? 0) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  const seen = new Set<string>();
  return inOrder.filter((item) => {
    const key = JSON.stringify([item.file, item.range, item.code, item.args]);
    return !seen.has(key) && seen.add(key);
  });
}
