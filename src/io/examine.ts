import type { Diagnostic, Finding } from '../diagnostics/diagnostic.js';
import type { Source } from './decode.js';
import { place } from './place.js';
import { quickValue } from './quick.js';

/** What a file's value was found to be. */
export interface Judged {
  findings: readonly Finding[];
}

/**
 * Judges what a text says. Positions cost several times the rest: the text is read with them only where there is
 * something to show.
 * @param judge a function of the file's value alone: it may be asked twice.
 * @returns what `judge` made of it, null where the text is no YAML; and all that is wrong, at its place.
 */
export async function examine<T extends Judged>(
  source: Source,
  judge: (value: unknown) => T | Promise<T>,
): Promise<{ judged: T | null; diagnostics: Diagnostic[] }> {
  const quick = quickValue(source.text);
  if (quick !== undefined) {
    const judged = await judge(quick);
    if (judged.findings.length === 0) return { judged, diagnostics: [] };
  }
  const { parse } = await import('./document.js');
  const document = parse(source);
  if (document.value === undefined) return { judged: null, diagnostics: document.diagnostics };
  const judged = await judge(document.value);
  return { judged, diagnostics: place([{ document, at: [] }], judged.findings) };
}
