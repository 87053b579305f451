import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/place.ts';
import type { WordingAt } from '../model/free-text.ts';
import { place } from '../yaml/place.ts';
import { quickValue } from '../yaml/quick.ts';
import type { Source } from '../yaml/source.ts';

/** What a file's value was found to be. */
export interface Judged {
  findings: readonly Finding[];
}

/**
 * Judges what a text says. Positions cost several times the rest: the text is read with them only where there is
 * something to show.
 * @param judge a function of the file's value alone: it may be asked twice.
 * @param wordingAt what its values are to their writer, by what was made of the whole.
 * @returns what `judge` made of it, null where the text is no YAML; and all that is wrong, at its place.
 */
export async function examine<T extends Judged>(
  source: Source,
  judge: (value: unknown) => T | Promise<T>,
  wordingAt: (value: unknown, judged: T) => WordingAt,
): Promise<{ judged: T | null; diagnostics: Diagnostic[] }> {
  const quick = quickValue(source);
  if (quick !== undefined) {
    const judged = await judge(quick);
    if (judged.findings.length === 0) return { judged, diagnostics: [] };
  }
  const { parse } = await import('../yaml/document.ts');
  const document = parse(source);
  if (document.value === undefined) return { judged: null, diagnostics: document.diagnostics };
  const first = await judge(document.value);
  const { diagnostics, value, lost } = document.look((plain) => wordingAt(plain, first));
  const judged = value === document.value ? first : await judge(value);
  const placed = place([{ document, at: [] }], withoutLost(judged.findings, lost));
  return { judged, diagnostics: [...placed, ...diagnostics] };
}

/** Findings, but for those on a text of which nothing is left, since that is said. */
export function withoutLost(findings: readonly Finding[], lost: readonly Path[]): Finding[] {
  if (lost.length === 0) return [...findings];
  const paths = new Set(lost.map((path) => JSON.stringify(path)));
  return findings.filter(({ path }) => !paths.has(JSON.stringify(path)));
}
