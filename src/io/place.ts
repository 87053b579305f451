import type { Diagnostic, Finding } from '../diagnostics/diagnostic.js';
import type { Path, Range } from '../diagnostics/place.js';
import type { Document } from './document.js';

/** A document, and where in the findings' paths it begins: a questionnaire's actions may have a file of their own. */
export interface Part {
  document: Document;
  at: Path;
}

/** Faults of the YAML itself for which a value is not what its writer meant: it is not to be judged as well. */
const WORD = new Set(['CN016', 'CN017', 'CN018', 'CN021', 'CN026']);

/**
 * All that is wrong in some documents: what they are as YAML, and the findings at their places; the last part whose
 * path fits is the one that holds a finding.
 */
export function place(parts: readonly Part[], findings: readonly Finding[]): Diagnostic[] {
  const misread = new Set(
    parts.flatMap(({ document: { diagnostics, source } }) =>
      diagnostics.flatMap(({ code, range }) =>
        WORD.has(code) && range ? [`${source.file}:${range.line}`] : [],
      ),
    ),
  );
  const repeated = new Repeated(parts);
  const locate = (path: Path, on: 'key' | 'value', words?: string): { file: string; range: Range } => {
    const { document, at } = partOf(parts, path);
    return { file: document.source.file, range: document.locate(path.slice(at.length), on, words) };
  };
  const placed = findings.flatMap(({ code, args, path, on, related, words }): Diagnostic[] => {
    if (code === 'CN101' && repeated.explain(path, args.key)) return [];
    const found = locate(path, on, words);
    if (misread.has(`${found.file}:${found.range.line}`)) return [];
    const beside =
      related &&
      locate(related, related.at(-1) === 'id' || typeof related.at(-1) === 'number' ? 'value' : 'key');
    return [{ code, args, ...found, ...(beside && { related: beside }) } as Diagnostic];
  });
  return [...repeated.diagnostics(), ...placed];
}

const partOf = (parts: readonly Part[], path: Path): Part =>
  parts.findLast(({ at }) => at.length < path.length && at.every((step, i) => step === path[i])) ??
  (parts[0] as Part);

/** Keys written twice in maps that lack another one: the later of the two was to be that one. */
class Repeated {
  readonly #instead = new Map<Diagnostic, string>();

  constructor(private readonly parts: readonly Part[]) {}

  /** Whether a key is missing from the map at a path because another has its place. */
  explain(path: Path, missing: string): boolean {
    const { document, at } = partOf(this.parts, [...path, missing]);
    const twice = document.diagnostics.find(({ code, args, related }) => {
      if (code !== 'CN010' || !related) return false;
      const first = document.locate([...path.slice(at.length), args.key], 'key');
      return first.line === related.range.line && first.column === related.range.column;
    });
    if (twice) this.#instead.set(twice, missing);
    return twice !== undefined;
  }

  diagnostics(): Diagnostic[] {
    return this.parts
      .flatMap(({ document }) => document.diagnostics)
      .map((item) =>
        item.code === 'CN010' ? { ...item, args: { ...item.args, instead: this.#instead.get(item) } } : item,
      );
  }
}
