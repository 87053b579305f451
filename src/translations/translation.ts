import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { diagnosticAt, Lines } from '../diagnostics/lines.ts';
import { type Entry, headerOf, type PoFile, parsePo } from './po-file.ts';

/** A PO file, read for the texts of a questionnaire in one language. */
export interface Translation {
  language: string;
  source: Source;
  po: PoFile;
  /** What is not obsolete, by context. */
  byContext: ReadonlyMap<string, Entry>;
}

/** Reads a PO file, and says what is wrong with it, whatever the questionnaire. */
export function translationOf(
  source: Source,
  language: string,
): { translation: Translation | null; diagnostics: Diagnostic[] } {
  const { file, text } = source;
  const lines = new Lines(text);
  const po = parsePo(text);
  if (po.fault) {
    const { kind, at } = po.fault;
    return { translation: null, diagnostics: [diagnosticAt('CN719', file, lines.range(...at), { kind })] };
  }
  const diagnostics: Diagnostic[] = [];
  const at = lines.range(...(po.header?.at.text ?? [0, lines.endOfLine(0)]));
  const placed = (words: string) =>
    lines.find(words, po.header?.at.text[0] ?? 0, po.entries[0]?.at.context[0] ?? text.length) ?? at;
  const charset = /charset=([^\s;]+)/i.exec(headerOf(po, 'Content-Type') ?? '')?.[1];
  if (charset !== undefined && !/^(?:utf-?8|(?:us-)?ascii|charset)$/i.test(charset)) {
    diagnostics.push(diagnosticAt('CN720', file, placed(charset), { charset }));
  }
  const declared = headerOf(po, 'Language') || undefined;
  if (declared !== undefined && stem(declared) !== stem(language)) {
    diagnostics.push(diagnosticAt('CN723', file, placed(declared), { language, declared }));
  }
  const byContext = new Map<string, Entry>();
  for (const entry of po.entries) {
    if (entry.isObsolete || entry.context === null) continue;
    const first = byContext.get(entry.context);
    if (first) {
      const [here, there] = [lines.range(...entry.at.context), lines.range(...first.at.context)];
      diagnostics.push(diagnosticAt('CN721', file, here, { context: entry.context }, there));
    } else byContext.set(entry.context, entry);
  }
  return { translation: { language, source, po, byContext }, diagnostics };
}

/** The language itself, without its country or script: gettext writes `pt_BR`. */
const stem = (tag: string): string => tag.toLowerCase().split(/[-_@.]/)[0] ?? '';
