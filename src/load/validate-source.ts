import type { Diagnostic, Finding, Path, Source } from '../diagnostics/diagnostic.ts';
import type { WordingAt } from '../model/free-text.ts';
import { parseValue } from '../yaml/parse-value.ts';
import { placeFindings } from '../yaml/place-findings.ts';

/** What a format makes of a file's value. */
export interface Validated {
  findings: readonly Finding[];
}

/**
 * Parses a text, validates its value and places the findings. Positions are several times slower than the rest: the
 * text is only parsed with them if there is something to show.
 * @param validate a pure function of the file's value: it may be called twice.
 * @param wordingAt what its values are to their author, given the result of `validate`.
 * @returns the result of `validate`, null if the text is not YAML; and everything wrong, at its place.
 */
export async function validateSource<T extends Validated>(
  source: Source,
  validate: (value: unknown) => T | Promise<T>,
  wordingAt: (value: unknown, validated: T) => WordingAt,
): Promise<{ validated: T | null; diagnostics: Diagnostic[] }> {
  const plain = parseValue(source);
  if (plain !== undefined) {
    const validated = await validate(plain);
    if (validated.findings.length === 0) return { validated, diagnostics: [] };
  }
  const { parseDocument } = await import('../yaml/document.ts');
  const document = parseDocument(source);
  if (document.value === undefined) return { validated: null, diagnostics: document.diagnostics };
  const first = await validate(document.value);
  const { diagnostics, value, lost } = document.proofread((whole) => wordingAt(whole, first));
  const validated = value === document.value ? first : await validate(value);
  const placed = placeFindings([{ document, at: [] }], withoutLost(validated.findings, lost));
  return { validated, diagnostics: [...placed, ...diagnostics] };
}

/** Findings, except those on texts that YAML drops entirely, which are already reported. */
export function withoutLost(findings: readonly Finding[], lost: readonly Path[]): Finding[] {
  if (lost.length === 0) return [...findings];
  const paths = new Set(lost.map((path) => JSON.stringify(path)));
  return findings.filter(({ path }) => !paths.has(JSON.stringify(path)));
}
