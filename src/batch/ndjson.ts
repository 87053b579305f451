import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { decode } from '../files/decode.ts';
import { MAX_BYTES, tooLarge } from '../files/read.ts';
import { hasError } from '../load/load-answers.ts';
import { findQuestionnaire, type QuestionnaireChoice } from '../load/load-questionnaire.ts';
import { type ResolvedAnswers, resolveAnswers } from '../load/resolve-answers.ts';
import { validateSource } from '../load/validate-source.ts';
import { inAnswers } from '../model/free-text.ts';
import { isMap } from '../model/shape.ts';
import { MAX_DEPTH } from '../yaml/limits.ts';
import { needsProofreading } from '../yaml/needs-proofreading.ts';
import type { Outcome } from './read-answer-file.ts';

/** A line of NDJSON (https://github.com/ndjson/ndjson-spec): its value, or what is wrong with it. */
export type JsonLine = { number: number; text: string } & (
  | { value: unknown }
  | { diagnostics: Diagnostic[] }
);

/** The place of a line. */
const at = (line: number): Range => ({ line, column: 1, endLine: line, endColumn: 1 });

/**
 * Reads a stream line by line, in the same memory however long it is: a line longer than a file may be is refused.
 * Empty lines are passed over.
 * @param file what the stream is called.
 */
export async function* jsonLines(
  stream: AsyncIterable<Buffer | string>,
  file: string,
): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const bytes of byteLines(stream)) {
    number += 1;
    const read = bytes.length > MAX_BYTES ? tooLarge(file) : decode(bytes, file);
    if ('diagnostic' in read) {
      if (read.diagnostic.code === 'CN005') continue; // an empty line
      yield { number, text: '', diagnostics: [{ ...read.diagnostic, range: at(number) }] };
      continue;
    }
    const { text } = read.source;
    const value = parsed(text);
    yield value === undefined
      ? { number, text, diagnostics: [diagnosticAt('CN960', file, at(number), {})] }
      : { number, text, value };
  }
}

/** The lines of a stream, cut where they are longer than is read. */
async function* byteLines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    if (length <= MAX_BYTES) parts.push(part);
    length += part.length;
  };
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      take(bytes.subarray(from, end));
      yield Buffer.concat(parts);
      [parts, length, from] = [[], 0, end + 1];
    }
    take(bytes.subarray(from));
  }
  if (length > 0) yield Buffer.concat(parts);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a line as an answer file: the file itself, or `{ "file": its name, "sheet": the file }`, so that who made the
 * lines can tell which one a score, or a fault, is about.
 * @param stream what the stream is called: a line without a name is called after it and its number.
 */
export async function readAnswerLine(
  line: JsonLine,
  stream: string,
  given: QuestionnaireChoice,
): Promise<{ file: string; outcome: Outcome }> {
  const { number, text } = line;
  const unnamed = `${stream}:${number}`;
  if ('diagnostics' in line)
    return { file: unnamed, outcome: { kind: 'refused', diagnostics: line.diagnostics } };
  const isWrapped = isMap(line.value) && isMap(line.value.sheet);
  const file =
    isWrapped && isMap(line.value) && typeof line.value.file === 'string' ? line.value.file : unnamed;
  const inner = (value: unknown) => (isWrapped && isMap(value) ? value.sheet : value);

  const found = await findQuestionnaire(inner(line.value), file, given);
  const [questionnaire, unfound] = 'unfound' in found ? [null, found.unfound] : [found.questionnaire, null];
  const validate = (value: unknown) => resolveAnswers(inner(value), questionnaire, file, unfound);
  const outcome = ({ sheet, resolved, version, gone }: ResolvedAnswers, warnings: Diagnostic[]): Outcome => {
    if (!sheet || !resolved || !questionnaire) return { kind: 'refused', diagnostics: warnings };
    return { kind: 'answers', sheet, resolved, questionnaire, version, gone, warnings };
  };

  const quick = isPlain(text, line.value) ? validate(line.value) : null;
  if (quick?.sheet && quick.findings.length === 0) return { file, outcome: outcome(quick, []) };
  const again = (value: unknown) => {
    const judgement = validate(value);
    if (!isWrapped) return judgement;
    return {
      ...judgement,
      findings: judgement.findings.map((found) => ({
        ...found,
        path: ['sheet', ...found.path],
        ...(found.related && { related: ['sheet', ...found.related] }),
      })),
    };
  };
  const wordingAt = inAnswers(questionnaire);
  const { validated, diagnostics } = await validateSource(
    { file: stream, text },
    again,
    () => (path) => wordingAt(isWrapped ? path.slice(1) : path),
  );
  const [{ bounded }, { sorted }] = await Promise.all([
    import('../diagnostics/others.ts'),
    import('../diagnostics/sort.ts'),
  ]);
  const told = bounded(sorted(diagnostics)).map((found) => shifted(found, number - 1));
  return validated && !(await hasError(told))
    ? { file, outcome: outcome(validated, told) }
    : { file, outcome: { kind: 'refused', diagnostics: told } };
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[[\]{}]/g;

/** Whether a line of JSON is one that a file's limits let pass, has no key twice, and hides nothing. */
function isPlain(text: string, value: unknown): boolean {
  let [depth, keys] = [0, 0];
  for (const [token, colon] of text.matchAll(TOKEN)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > MAX_DEPTH) return false;
    if (colon !== undefined) keys += 1;
  }
  return keys === keysIn(value) && !needsProofreading(text);
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce<number>((sum, item) => sum + keysIn(item), 0);
  return inside + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

/** A diagnostic about a line, at its place in the stream. */
function shifted(diagnostic: Diagnostic, by: number): Diagnostic {
  const { range } = diagnostic;
  if (!range) return diagnostic;
  return { ...diagnostic, range: { ...range, line: range.line + by, endLine: range.endLine + by } };
}
