import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Others } from '../diagnostics/others.ts';
import { type Input, inputs } from '../files/inputs.ts';
import type { QuestionnaireChoice } from '../load/load-questionnaire.ts';
import { Lookup } from '../load/lookup/lookup.ts';
import { mayOffer, type Offer, offerOf } from '../load/lookup/offers.ts';
import { FileList } from './file-list.ts';
import { jsonLines, readAnswerLine } from './ndjson.ts';
import { scoreLine } from './score-line.ts';
import type { ScoreTask, Setup } from './task.ts';
import { threadsFor, workerPool } from './worker-pool.ts';

/** How many files a task takes on, and how many lines are written at a time. */
const FILES = 64;

/** Some scores, each on a line of NDJSON, and what is wrong with files among them. */
export interface ScoreBatch {
  text: string;
  /** Files that cannot be scored; their lines say so. */
  refused: number;
  diagnostics: Diagnostic[];
  /** Questionnaires that nobody named, and that files led to. */
  found: Offer[];
}

/**
 * Scores answer files that come as lines, as they come: memory does not grow with their number.
 * @param file what the stream is called.
 * @param explain whether each axis says of which terms its score is made.
 */
export async function* scoreStream(
  stream: AsyncIterable<Buffer | string>,
  file: string,
  given: QuestionnaireChoice,
  explain: boolean,
): AsyncGenerator<ScoreBatch> {
  const empty = (): ScoreBatch => ({ text: '', refused: 0, diagnostics: [], found: [] });
  let batch = empty();
  let taken = 0;
  // Of a stream, as of a file, the first findings are told and the others counted.
  let told = 0;
  let others: Others | null = null;
  for await (const line of jsonLines(stream, file)) {
    const { file: name, outcome } = await readAnswerLine(line, file, given);
    batch.text += scoreLine(outcome, name, explain) ?? '';
    if (outcome.kind === 'refused') batch.refused += 1;
    const found = outcome.kind === 'refused' ? outcome.diagnostics : [];
    const warned = outcome.kind === 'refused' || outcome.kind === 'result' ? [] : outcome.warnings;
    for (const item of [...found, ...warned]) {
      const { Others, TOLD } = await import('../diagnostics/others.ts');
      others ??= new Others();
      if (told < TOLD) batch.diagnostics.push(item);
      else others.add(item);
      told += 1;
    }
    taken += 1;
    if (taken % FILES > 0) continue;
    yield batch;
    batch = empty();
  }
  batch.diagnostics.push(...(others?.diagnostics() ?? []));
  yield { ...batch, found: given instanceof Lookup ? [...given.found.values()] : [] };
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
  const { files, offers } = await filesToScore(given, setup);
  const workers = await workerPool(threadsFor(files.count, threads), signal);
  try {
    const tasks = inTasks(files, explain);
    for await (const { text, refused, warned, found } of workers.all(tasks, { ...setup, offers })) {
      const diagnostics = [...refused, ...warned].flatMap((told) => told.diagnostics);
      yield { text, refused: refused.length, diagnostics, found };
    }
  } finally {
    await workers.close();
  }
  signal.throwIfAborted();
}

/** The files, each once, and the questionnaires among them where these are sought. */
async function filesToScore(given: readonly string[], { cwd, questionnaire }: Setup) {
  const files = new FileList(FILES);
  const offers: (Offer & { isNamed: boolean })[] = [];
  // A file can come twice: by its name, and in its folder.
  const seen = given.length > 1 ? new Set<string>() : null;
  for (const name of given) await files.addByName(found(name));
  return { files, offers };

  async function* found(name: string): AsyncGenerator<Input> {
    for await (const input of inputs([name], cwd)) {
      const { file, named, refusal } = input;
      const isSought = questionnaire === null && !refusal && mayOffer(file);
      const offer = isSought ? offerOf(resolve(cwd, file)) : null;
      if (offer) offers.push({ ...offer, isNamed: named });
      if (seen?.has(file)) continue;
      seen?.add(file);
      yield input;
    }
  }
}

function* inTasks(files: FileList, explain: boolean): Generator<ScoreTask> {
  for (const some of files.taken()) yield { kind: 'score', files: some, explain };
}
