import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts';
import { Lines } from '../diagnostics/lines.ts';
import type { Applied } from './apply.ts';

/** Findings on texts that come from translations, at their places there; and the others, which are the questionnaire's. */
export function placedInTranslations(
  findings: readonly Finding[],
  { origin }: Applied,
): { diagnostics: Diagnostic[]; others: Finding[] } {
  const diagnostics: Diagnostic[] = [];
  const others: Finding[] = [];
  for (const item of findings) {
    const from = origin(item.path);
    if (!from) {
      others.push(item);
      continue;
    }
    const { source } = from.translation;
    const lines = new Lines(source.text);
    const [start, end] = from.entry.at.text;
    const range = (item.words && lines.find(item.words, start, end)) || lines.range(start, end);
    diagnostics.push({ code: item.code, args: item.args, file: source.file, range } as Diagnostic);
  }
  return { diagnostics, others };
}
