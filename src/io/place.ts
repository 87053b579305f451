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

/** Findings at their places in the documents that hold them; the last part whose path fits is the one. */
export function place(parts: readonly Part[], findings: readonly Finding[]): Diagnostic[] {
  const misread = new Set(
    parts.flatMap(({ document: { diagnostics, source } }) =>
      diagnostics.flatMap(({ code, range }) =>
        WORD.has(code) && range ? [`${source.file}:${range.line}`] : [],
      ),
    ),
  );
  const locate = (path: Path, on: 'key' | 'value', words?: string): { file: string; range: Range } => {
    const part = parts.findLast(
      ({ at }) => at.length < path.length && at.every((step, i) => step === path[i]),
    );
    const { document, at } = part ?? (parts[0] as Part);
    return { file: document.source.file, range: document.locate(path.slice(at.length), on, words) };
  };
  return findings.flatMap(({ code, args, path, on, related, words }) => {
    const found = locate(path, on, words);
    if (misread.has(`${found.file}:${found.range.line}`)) return [];
    const beside =
      related &&
      locate(related, related.at(-1) === 'id' || typeof related.at(-1) === 'number' ? 'value' : 'key');
    return [{ code, args, ...found, ...(beside && { related: beside }) } as Diagnostic];
  });
}
