import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { bounded } from '../diagnostics/others.ts';
import { rendered } from '../diagnostics/render/rendered.ts';
import { type Input, inputs } from '../files/inputs.ts';
import { readSource } from '../files/read.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import { LANGUAGES } from '../language.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { isMap } from '../model/shape.ts';
import { structureKey } from '../model/structure.ts';
import { validateAnswers } from '../model/validate-answers.ts';
import { type JsonLine, jsonLines } from './ndjson.ts';
import type { RefusedLine, ScoreLine } from './score-line.ts';
import type { Head, ReadTask, Setup, Told } from './task.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Where a cohort's answers come from: files, or lines of scores that were worked out elsewhere. */
export interface CohortSource {
  /** How many there are; 0 where that is not known before they are read. */
  count: number;
  /** About how many there are. */
  about: number;
  /** Whether notes come with the answers, so that structures can have their plans. */
  hasNotes: boolean;
  /** The files; null where answers cannot be read again. */
  inputs: (() => AsyncIterable<Input>) | null;
  read(workers: WorkerPool, setup: Setup): AsyncGenerator<SourceBatch>;
}

/** Some answers that were read, and what was wrong with others. */
export interface SourceBatch {
  heads: Head[];
  refused: Told[];
  warned: Told[];
  /** Files that are no answer files, without the program's own. */
  others: string[];
  /** How many files these are in all; 0 where they come as lines. */
  files: number;
}

/** How many files a task takes on. */
const FILES = 64;

/** Answer files, found in folders, by patterns or by name. They are counted first, so that progress can be told. */
export async function fileSource(given: readonly string[], cwd: string): Promise<CohortSource> {
  let count = 0;
  for await (const _ of inputs(given, cwd, true)) count += 1;
  return {
    count,
    about: count,
    hasNotes: true,
    inputs: () => inputs(given, cwd, true),
    read: (workers: WorkerPool, setup: Setup): AsyncGenerator<SourceBatch> =>
      workers.all(inTasks(inputs(given, cwd, true)), setup),
  };
}

async function* inTasks(files: AsyncIterable<Input>): AsyncGenerator<ReadTask> {
  let some: Input[] = [];
  for await (const file of files) {
    some.push(file);
    if (some.length < FILES) continue;
    yield { kind: 'read', files: some };
    some = [];
  }
  if (some.length > 0) yield { kind: 'read', files: some };
}

/** How many lines are handed over at a time. */
const LINES = 64;

/** What a line takes, more or less. */
const BYTES = 3_000;

function sizeOf(path: string): number {
  const there = whatIsAt(path);
  return there.kind === 'file' ? there.stat.size : 0;
}

export interface ScoreSetting {
  cwd: string;
  /** What `-` stands for. */
  stdin: AsyncIterable<Buffer | string>;
  questionnaire: Questionnaire;
}

/**
 * Lines that `score --format ndjson` wrote, in one file or in several. The order of the lines, and how they are spread
 * over the files, change nothing.
 */
export function scoreSource(files: readonly Input[], setting: ScoreSetting): CohortSource {
  return {
    count: 0,
    about: files.reduce((bytes, { file }) => bytes + sizeOf(resolve(setting.cwd, file)), 0) / BYTES,
    hasNotes: false,
    inputs: null,
    async *read() {
      for (const input of files) yield* linesOf(input, setting);
    },
  };
}

const empty = (): SourceBatch => ({ heads: [], refused: [], warned: [], others: [], files: 0 });

async function* linesOf(
  { file, named, refusal }: Input,
  { cwd, stdin, questionnaire }: ScoreSetting,
): AsyncGenerator<SourceBatch> {
  let found = empty();
  let taken = 0;
  if (refusal) {
    yield { ...found, refused: [{ file, diagnostics: [refusal] }] };
    return;
  }
  const stream = named && file === '-' ? stdin : createReadStream(resolve(cwd, file));
  try {
    for await (const line of jsonLines(stream, file)) {
      take(line);
      taken += 1;
      if (taken % LINES > 0) continue;
      yield found;
      found = empty();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // A missing file, a folder: said as it is of any other file.
    const read = readSource(file, cwd);
    const diagnostic =
      'diagnostic' in read
        ? read.diagnostic
        : diagnosticAt('CN003', file, null, { reason: String(error.code) });
    found.refused.push({ file, diagnostics: [diagnostic] });
  }
  yield found;

  function take(line: JsonLine): void {
    const place = { line: line.number, column: 1, endLine: line.number, endColumn: 1 };
    const refuse = (told: Told) => found.refused.push(told);
    if ('diagnostics' in line) {
      refuse({ file: `${file}:${line.number}`, diagnostics: line.diagnostics });
    } else if (isRefusal(line.value)) {
      refuse({ file: line.value.file, diagnostics: bounded(line.value.refused) });
    } else if (!isScore(line.value)) {
      refuse({ file: `${file}:${line.number}`, diagnostics: [diagnosticAt('CN961', file, place, {})] });
    } else {
      const { file: name, sheet: said, version, print } = line.value;
      const { sheet, findings } = validateAnswers(said, questionnaire, name);
      if (!sheet) {
        const diagnostics = findings.map(
          ({ code, args }) => ({ code, args, file, range: place }) as Diagnostic,
        );
        refuse({ file: name, diagnostics: bounded(diagnostics) });
        return;
      }
      const { date } = sheet;
      const { name: structure, profile } = sheet.structure;
      const key = structureKey(sheet.structure);
      const from = { print, sheet: said };
      found.heads.push({ file: name, key, name: structure, profile, date, version, from });
    }
  }
}

const isRefusal = (value: unknown): value is RefusedLine =>
  isMap(value) &&
  typeof value.file === 'string' &&
  Array.isArray(value.refused) &&
  value.refused.every(isTold);

/** Whether a diagnostic that came in a file can be put in words: files can hold anything. */
function isTold(value: unknown): value is Diagnostic {
  if (!isMap(value)) return false;
  const { range } = value;
  if (range !== null && !(isMap(range) && ['line', 'column'].every((key) => Number.isInteger(range[key]))))
    return false;
  try {
    for (const language of LANGUAGES) rendered(value as Diagnostic, language);
    return true;
  } catch {
    return false;
  }
}

const isScore = (value: unknown): value is Pick<ScoreLine, 'file' | 'sheet' | 'version' | 'print'> =>
  isMap(value) &&
  isMap(value.sheet) &&
  [value.file, value.version, value.print].every((part) => typeof part === 'string');
