import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/place.ts';
import type { Source } from '../diagnostics/source.ts';
import type { WordingAt } from '../model/free-text.ts';
import { parseValue } from '../yaml/parse-value.ts';
import { placeFindings } from '../yaml/place-findings.ts';

/** What a file's value is, as its format has it. */
export interface Validated {
  findings: readonly Finding[];
}

/**
 * Parses a text, validates its value and places what is found. Places cost several times the rest: the text is parsed
 * with them only where there is something to show.
 * @param validate a function of the file's value alone: it may be called twice.
 * @param wordingAt what its values are to their writer, by what was made of the whole.
 * @returns what `validate` made of it, null where the text is no YAML; and all that is wrong, at its place.
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

/** Findings, but for those on a text of which nothing is left, since that is said. */
export function withoutLost(findings: readonly Finding[], lost: readonly Path[]): Finding[] {
  if (lost.length === 0) return [...findings];
  const paths = new Set(lost.map((path) => JSON.stringify(path)));
  return findings.filter(({ path }) => !paths.has(JSON.stringify(path)));
}
