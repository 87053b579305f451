import type { Diagnostic } from './diagnostic.ts';
import { isOthers, Others, TOLD } from './others.ts';

/**
 * Diagnostics by file (in the order that files first appear), line, column and code, without duplicates. One about a
 * whole file comes before those at a place in it, and those that count others come last. If thousands in a file have
 * the same code, the first ones are kept and the others counted.
 */
export function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = new Map<string, number>();
  for (const { file } of diagnostics) if (!rank.has(file)) rank.set(file, rank.size);
  const inOrder = [...diagnostics].sort(
    (a, b) =>
      (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) ||
      Number(isOthers(a)) - Number(isOthers(b)) ||
      (a.range?.line ?? 0) - (b.range?.line ?? 0) ||
      (a.range?.column ?? 0) - (b.range?.column ?? 0) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  const kept: Diagnostic[] = [];
  let ofFile = new FewOfEach(kept);
  for (const [i, item] of inOrder.entries()) {
    if (i > 0 && item.file !== inOrder[i - 1]?.file) {
      ofFile.end();
      ofFile = new FewOfEach(kept);
    }
    ofFile.add(item, inOrder[i - 1]);
  }
  ofFile.end();
  return kept;
}

/** The first diagnostics of each code in a file. */
class FewOfEach {
  readonly #counts = new Map<string, number>();
  readonly #others = new Others();
  /** What was reported at the current place, for one code. */
  #said = new Set<string>();
  readonly #kept: Diagnostic[];

  constructor(kept: Diagnostic[]) {
    this.#kept = kept;
  }

  add(item: Diagnostic, before: Diagnostic | undefined): void {
    if (isOthers(item)) {
      this.#others.add(item);
      return;
    }
    if (!before || !isBeside(item, before)) this.#said = new Set();
    const count = this.#counts.get(item.code) ?? 0;
    // Among thousands, comparing them costs more than it is worth.
    const print = count < TOLD ? JSON.stringify([item.range, item.args]) : '';
    if (print !== '' && this.#said.has(print)) return;
    this.#said.add(print);
    this.#counts.set(item.code, count + 1);
    if (count < TOLD) this.#kept.push(item);
    else this.#others.add(item);
  }

  end(): void {
    this.#kept.push(...this.#others.diagnostics());
  }
}

const isBeside = (one: Diagnostic, other: Diagnostic): boolean =>
  one.code === other.code &&
  one.range?.line === other.range?.line &&
  one.range?.column === other.range?.column;
