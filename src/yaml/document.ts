import { type Alias, Composer, type Node, type Document as YamlDocument } from 'yaml';
import type { Diagnostic, Path, Source } from '../diagnostics/diagnostic.ts';
import { diagnosticAt, Lines } from '../diagnostics/lines.ts';
import { sorted } from '../diagnostics/sort.ts';
import type { WordingAt } from '../model/free-text.ts';
import { convert, type Report } from './convert.ts';
import { reportErrors } from './errors.ts';
import { isMeantAsJson, isNamedJson, jsonFault } from './json.ts';
import { MAX_DEPTH, MAX_FAULTS } from './limits.ts';
import { type Locator, locator } from './locate.ts';
import { proofread } from './proofread.ts';
import { tokensOf } from './tokens.ts';

/** A parsed YAML or JSON text. */
export interface Document extends Locator {
  source: Source;
  /**
   * The text's value; undefined if the grammar is too broken to conclude anything more. If only a word is wrong, the
   * value is there as well as the diagnostics.
   */
  value: unknown;
  /** What is wrong with the text as YAML. */
  diagnostics: Diagnostic[];
  /**
   * Looks for what the author cannot see; lookalike letters get their plain form in `value`.
   * @param wordingAt of a value.
   */
  proofread(wordingAt: (value: unknown) => WordingAt): Proofread;
}

/** What proofreading a document found. */
export interface Proofread {
  diagnostics: Diagnostic[];
  /** The text's value in plain letters; the document's own value if nothing changed. */
  value: unknown;
  /** The paths of texts that YAML drops entirely. */
  lost: Path[];
}

const UNKNOWN: Proofread = { diagnostics: [], value: undefined, lost: [] };

/** YAML 1.2 with its core schema, which includes JSON: `yes` and `no` are plain strings. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  merge: false,
  // Ours is linear, and reports where the first one is.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Parses YAML or JSON. Never throws, whatever the text. */
export function parseDocument(source: Source): Document {
  const { file, text } = source;
  const lines = new Lines(text);
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, args, from, to, related) => {
    if (diagnostics.length >= MAX_FAULTS) return;
    const beside = related && lines.range(related.from, related.to);
    diagnostics.push(diagnosticAt(code, file, lines.range(from, to), args, beside));
  };
  const unreadable = (): Document => ({
    source,
    value: undefined,
    diagnostics,
    proofread: () => UNKNOWN,
    locate: () => lines.range(0, lines.endOfLine(0)),
    isBare: () => false,
    extent: () => null,
  });
  const inJson = (): boolean => {
    const wrong = jsonFault(text);
    if (wrong) report('CN067', { fault: wrong.fault }, wrong.from, wrong.to);
    return wrong !== undefined;
  };

  const conflict = conflictIn(text);
  if (conflict) {
    const parts = conflict.parts.map(([from, to]) => ({
      from: lines.range(from, from).line,
      to: lines.range(to, to).line,
    }));
    report('CN060', { parts }, conflict.from, lines.endOfLine(conflict.to));
    return unreadable();
  }

  const found = tokensOf(text);
  if (found.tooDeep !== undefined) {
    report('CN019', { most: MAX_DEPTH }, found.tooDeep, found.tooDeep + 1);
    return unreadable();
  }
  if (isNamedJson(file) && inJson()) return unreadable();
  const directive = found.directives.find(({ text }) => !/^%YAML[ \t]+1\.2(?:[ \t]|\s*$)/.test(text));
  if (directive) {
    report(
      'CN028',
      { directive: directive.text.trim() },
      directive.from,
      directive.from + directive.text.trim().length,
    );
    return unreadable();
  }

  const composer = new Composer(OPTIONS);
  const [document] = composer.compose(found.tokens, true, text.length);
  if (!document) return unreadable();
  if (document.errors.length > 0 && isMeantAsJson(text) && inJson()) return unreadable();
  const { reliable } = reportErrors(text, [...document.errors, ...document.warnings], found, lines, report);
  if (found.secondDocument !== undefined && diagnostics.length === 0) {
    report('CN015', {}, found.secondDocument, lines.endOfLine(found.secondDocument));
  }
  if (!reliable || found.secondDocument !== undefined) return unreadable();

  const aliased = new Map<Alias, Node>();
  const parsed = document as YamlDocument.Parsed;
  const value = convert(parsed, report, aliased);
  if (value === null && diagnostics.length === 0) diagnostics.push(diagnosticAt('CN005', file, null, {}));
  // Some lines only seem indented: the levels are not what the author meant.
  const isKnown = value !== null && !diagnostics.some(({ code }) => code === 'CN011');
  return {
    source,
    value: isKnown ? value : undefined,
    diagnostics: sorted(diagnostics),
    proofread: (wordingAt) => {
      if (!isKnown) return UNKNOWN;
      const seen: Diagnostic[] = [];
      let plain: unknown = value;
      const again = () => convert(parsed, () => {}, new Map());
      const { isChanged, lost } = proofread(
        parsed,
        text,
        () => wordingAt(again()),
        (code, args, from, to) => {
          if (seen.filter((item) => item.code === code).length < MAX_FAULTS) {
            seen.push(diagnosticAt(code, file, lines.range(from, to), args));
          }
        },
      );
      if (isChanged) plain = again();
      return { diagnostics: seen, value: plain, lost };
    },
    ...locator(parsed, aliased, lines),
  };
}

/** The markers left by git and other tools where two versions of a file could not be merged. */
const CONFLICT_MARK = /^(?:<{7}|\|{7}|>{7})(?=[ \r\n]|$)|^={7}(?=\r?$)/gm;

/** An unfinished merge: the range from the first marker to the last, and the lines of each conflict. */
interface Conflict {
  from: number;
  to: number;
  /** Offsets of the first and last marker of each conflict. */
  parts: [from: number, to: number][];
}

/** The markers of an unfinished merge; no line of our formats, or of JSON, may start like one. */
function conflictIn(text: string): Conflict | undefined {
  const parts: [number, number][] = [];
  for (const { 0: mark, index } of text.matchAll(CONFLICT_MARK)) {
    const last = parts.at(-1);
    if (last && !mark.startsWith('<')) last[1] = index;
    else parts.push([index, index]);
  }
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? { from: first[0], to: last[1], parts } : undefined;
}
