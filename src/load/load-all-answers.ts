import type { Diagnostic, Range, Source } from '../diagnostics/diagnostic.ts';
import { Lines } from '../diagnostics/lines.ts';
import type { ReadResult } from '../files/decode.ts';
import { isMap } from '../model/shape.ts';
import { type Answers, type LoadedAnswers, loadAnswersFrom } from './load-answers.ts';
import type { QuestionnaireChoice } from './load-questionnaire.ts';
import { isAnswers, unwrapped } from './recognise-answers.ts';

/**
 * Loads all answer files in a text: usually one; several if it is a list, or has one JSON text per line (NDJSON). Each
 * may be in an envelope, `{ file: its name, sheet: the file }`.
 * @param isOurs whether a value is meant as an answer file: others are silently ignored.
 */
export async function loadAllAnswers(
  read: ReadResult,
  given: QuestionnaireChoice,
  isOurs?: (value: unknown) => boolean,
): Promise<LoadedAnswers[]> {
  const parts = 'source' in read ? await partsOf(read.source) : null;
  if (parts === null || !('source' in read)) return [await loadAnswersFrom(read, given, isOurs)];
  const { file } = read.source;
  const all: LoadedAnswers[] = [];
  for (const { text, line, column, isOnly } of parts) {
    const { value, diagnostics, questionnaire } = await loadAnswersFrom({ source: { file, text } }, given);
    all.push({
      value: value && named(value, isOnly ? file : `${file}:${line}`),
      diagnostics: diagnostics.map((each) => moved(each, line - 1, column - 1)),
      sources: [read.source],
      questionnaire,
    });
  }
  return all;
}

/** Answers under the file name that the user knows. */
function named(answers: Answers, file: string): Answers {
  const sheet = { ...answers.sheet, file };
  return { ...answers, sheet, resolved: { ...answers.resolved, sheet } };
}

/** One answer file's text within another text, and where it begins. */
interface Part {
  text: string;
  line: number;
  /** Of the first line; the others keep theirs. */
  column: number;
  /** Whether it is all that the file holds. */
  isOnly: boolean;
}

/** How a list begins, after comments. */
const MANY = /^(?:(?:#[^\n]*|---[^\n]*|[ \t]*)\n)*[ \t]*(?:\[|- )/;
const ENVELOPE = /(?:^|[{,])[ \t]*["']?sheet["']?[ \t]*:/m;

/** Null for a text that is one answer file, or none. */
async function partsOf(source: Source): Promise<Part[] | null> {
  const { text } = source;
  const many = await jsonLinesOf(source);
  if (many) return many;
  const isEnvelope = text.includes('sheet') && ENVELOPE.test(text);
  if (!isEnvelope && !MANY.test(text.trimStart())) return null;
  const { parseDocument } = await import('../yaml/document.ts');
  const { value, diagnostics, extent } = parseDocument(source);
  if (diagnostics.length > 0 || !isAnswers(value, true)) return null;
  const within = (item: unknown) => (isMap(item) && unwrapped(item) !== item ? ['sheet'] : []);
  const paths = Array.isArray(value) ? value.map((item, i) => [i, ...within(item)]) : [within(value)];
  if (paths.length === 1 && paths[0]?.length === 0) return null;
  const lines = new Lines(text);
  return paths.map((path) => {
    const [from, to] = extent(path) ?? [0, 0];
    return { ...cut(text, from, to, lines), isOnly: paths.length === 1 };
  });
}

/** The text between two offsets. A block keeps the indentation of its other lines, so that it parses the same. */
function cut(text: string, from: number, to: number, lines: Lines): Omit<Part, 'isOnly'> {
  const { line, column } = lines.range(from, to);
  const part = text.slice(from, to);
  return /^[[{]/.test(part)
    ? { text: part, line, column }
    : { text: ' '.repeat(column - 1) + part, line, column: 1 };
}

/** The answer files of a text with one JSON text per line. */
async function jsonLinesOf(source: Source): Promise<Part[] | null> {
  if (!/^\s*\{/.test(source.text)) return null;
  const lines = source.text.split('\n').map((text, i) => ({ text, line: i + 1 }));
  const full = lines.filter(({ text }) => /\S/.test(text));
  const [first, second] = full;
  if (!first || !second) return null;
  try {
    if (!isAnswers(JSON.parse(first.text), true)) return null;
  } catch {
    return null;
  }
  const parts = full.map(async ({ text, line }): Promise<Part[]> => {
    const whole = { text, line, column: 1, isOnly: false };
    const inner = ENVELOPE.test(text) ? await partsOf({ file: source.file, text }) : null;
    return inner?.map((part) => ({ ...part, line, isOnly: false })) ?? [whole];
  });
  return (await Promise.all(parts)).flat();
}

/** A diagnostic about a part, moved to its place in the whole. */
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
