import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Range } from '../diagnostics/place.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { isMap } from '../model/shape.js';
import type { Read, Source } from './decode.js';
import { type Answers, answersFrom } from './load.js';
import type { Loaded } from './loaded.js';
import { isMeant } from './meant.js';

/**
 * Reads all answer files that a text holds: one as a rule; several where it is a list of them, or a JSON text a line
 * (NDJSON). Each may be in an envelope, `{ file: its name, sheet: the file }`.
 * @param isOurs whether a value is meant as an answer file: of what is not, nothing is said.
 */
export async function answersIn(
  read: Read,
  given: Questionnaire | null,
  isOurs?: (value: unknown) => boolean,
): Promise<Loaded<Answers>[]> {
  const parts = 'source' in read ? await partsOf(read.source) : null;
  if (parts === null || !('source' in read)) return [await answersFrom(read, given, isOurs)];
  const { file } = read.source;
  const all: Loaded<Answers>[] = [];
  for (const { text, line, column, isOnly } of parts) {
    const { value, diagnostics } = await answersFrom({ source: { file, text } }, given);
    all.push({
      value: value && { ...value, sheet: { ...value.sheet, file: isOnly ? file : `${file}:${line}` } },
      diagnostics: diagnostics.map((each) => moved(each, line - 1, column - 1)),
      sources: [read.source],
    });
  }
  return all;
}

/** The text of one answer file within another, and where it begins. */
interface Part {
  text: string;
  line: number;
  /** Of its first line; the others keep theirs. */
  column: number;
  /** Whether it is all that the file holds. */
  isOnly: boolean;
}

/** How a list begins, after comments. */
const MANY = /^(?:(?:#[^\n]*|---[^\n]*|[ \t]*)\n)*[ \t]*(?:\[|- )/;
const ENVELOPE = /(?:^|[{,])[ \t]*["']?sheet["']?[ \t]*:/m;

/** Null of a text that is one answer file, or none. */
async function partsOf(source: Source): Promise<Part[] | null> {
  const { text } = source;
  const lines = jsonLinesOf(text);
  if (lines) return lines;
  if (!MANY.test(text.trimStart()) && !ENVELOPE.test(text)) return null;
  const { parse } = await import('./document.js');
  const { value, diagnostics, locate } = parse(source);
  if (diagnostics.length > 0 || !isMeant(value, true)) return null;
  const isSheet = (item: unknown) => isMap(item) && isMap(item.sheet);
  const ranges = Array.isArray(value)
    ? value.map((item, i) => locate(isSheet(item) ? [i, 'sheet'] : [i], 'value'))
    : isSheet(value)
      ? [locate(['sheet'], 'value')]
      : null;
  const starts = text.split('\n');
  return ranges?.map((range) => ({ ...cut(starts, range), isOnly: ranges.length === 1 }));
}

/** What stands in a range. A block is indented as its other lines are, so that it is read as it was. */
function cut(lines: readonly string[], { line, column, endLine, endColumn }: Range): Omit<Part, 'isOnly'> {
  const own = lines.slice(line - 1, endLine);
  const last = (own.pop() ?? '').slice(0, endColumn - 1);
  const text = [...own, last].join('\n').slice(column - 1);
  const isFlow = /^[[{]/.test(text);
  return isFlow ? { text, line, column } : { text: ' '.repeat(column - 1) + text, line, column: 1 };
}

/** The lines of a text of which each is a JSON text. */
function jsonLinesOf(text: string): Part[] | null {
  const lines = text.split('\n').map((line, i) => ({ text: line, line: i + 1 }));
  const full = lines.filter((each) => /\S/.test(each.text));
  const [first, second] = full;
  if (!first || !second || !/^\s*\{/.test(first.text)) return null;
  try {
    if (!isMeant(JSON.parse(first.text), true)) return null;
  } catch {
    return null;
  }
  return full.map((each) => ({ ...each, column: 1, isOnly: false }));
}

/** A diagnostic about a part, at its place in the whole. */
function moved(diagnostic: Diagnostic, lines: number, columns: number): Diagnostic {
  const { range, related } = diagnostic;
  const shift = (at: Range): Range => ({
    line: at.line + lines,
    column: at.column + (at.line === 1 ? columns : 0),
    endLine: at.endLine + lines,
    endColumn: at.endColumn + (at.endLine === 1 ? columns : 0),
  });
  return {
    ...diagnostic,
    range: range && shift(range),
    ...(related && { related: { ...related, range: shift(related.range) } }),
  };
}
