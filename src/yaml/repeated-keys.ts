import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/place.ts';
import { type Part, partOf } from './part.ts';

/** Keys written twice in maps that lack another one: the later of the two was to be that one. */
export class RepeatedKeys {
  readonly #instead = new Map<Diagnostic, string>();
  readonly #parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  /** Whether a key is missing from the map at a path because another has its place. */
  explain(path: Path, missing: string): boolean {
    const { document, at } = partOf(this.#parts, [...path, missing]);
    const twice = document.diagnostics.find(({ code, args, related }) => {
      if (code !== 'CN010' || !related) return false;
      const first = document.locate([...path.slice(at.length), args.key], 'key');
      return first.line === related.range.line && first.column === related.range.column;
    });
    if (twice) this.#instead.set(twice, missing);
    return twice !== undefined;
  }

  diagnostics(): Diagnostic[] {
    return this.#parts
      .flatMap(({ document }) => document.diagnostics)
      .map((item) =>
        item.code === 'CN010' ? { ...item, args: { ...item.args, instead: this.#instead.get(item) } } : item,
      );
  }
}
