import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inputs } from '../io/inputs.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { crew, threadsFor } from './crew.js';
import { jsonLines, readAnswerLine } from './ndjson.js';
import { scoreLine } from './score-line.js';
import type { ScoreTask, Setup } from './setup.js';

/** How many files a task takes on, and how many lines are written at a time. */
const FILES = 64;

/** Some scores, each on a line of NDJSON, and what is wrong with files among them. */
export interface ScoreBatch {
  text: string;
  /** Files that cannot be scored; their lines say so. */
  refused: number;
  diagnostics: Diagnostic[];
}

/**
 * Scores answer files that come as lines, as they come: memory does not grow with their number.
 * @param file what the stream is called.
 * @param explain whether each axis says of which terms its score is made.
 */
export async function* scoreStream(
  stream: AsyncIterable<Buffer | string>,
  file: string,
  questionnaire: Questionnaire,
  explain: boolean,
): AsyncGenerator<ScoreBatch> {
  let batch: ScoreBatch = { text: '', refused: 0, diagnostics: [] };
  let taken = 0;
  for await (const line of jsonLines(stream, file)) {
    const { file: name, outcome } = await readAnswerLine(line, file, questionnaire);
    batch.text += scoreLine(outcome, name, questionnaire, explain) ?? '';
    if (outcome.kind === 'refused') batch.refused += 1;
    if (outcome.kind !== 'other') {
      batch.diagnostics.push(...(outcome.kind === 'refused' ? outcome.diagnostics : outcome.warnings));
    }
    taken += 1;
    if (taken % FILES > 0) continue;
    yield batch;
    batch = { text: '', refused: 0, diagnostics: [] };
  }
  yield batch;
}

export interface ScoreFilesOptions {
  setup: Setup;
  explain: boolean;
  /** How many threads; null to let the number of files decide. */
  threads: number | null;
  signal: AbortSignal;
}

/** Scores answer files, in the order in which they are given; those of a folder or a pattern by name. */
export async function* scoreFiles(
  given: readonly string[],
  { setup, explain, threads, signal }: ScoreFilesOptions,
): AsyncGenerator<ScoreBatch> {
  const files = new Set<string>();
  for (const name of given) {
    const found: string[] = [];
    for await (const { file } of inputs([name], setup.cwd, setup.out)) found.push(file);
    for (const file of found.sort()) files.add(file);
  }
  const hands = await crew(threadsFor(files.size, threads), signal);
  try {
    for await (const { text, refused, warned } of hands.all(inTasks([...files], explain), setup)) {
      const diagnostics = [...refused, ...warned].flatMap((told) => told.diagnostics);
      yield { text, refused: refused.length, diagnostics };
    }
  } finally {
    await hands.close();
  }
  signal.throwIfAborted();
}

function* inTasks(files: readonly string[], explain: boolean): Generator<ScoreTask> {
  for (let from = 0; from < files.length; from += FILES) {
    yield { kind: 'score', files: files.slice(from, from + FILES), explain };
  }
}
