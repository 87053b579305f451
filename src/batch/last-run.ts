// A cohort that is made again while nothing has changed tells what it told, and reads no answer twice.
import { existsSync, opendirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { LAST_RUN } from '../files/names.ts';
import { MAX_BYTES } from '../files/read.ts';
import { replaceFile } from '../files/replace-file.ts';
import { namesIn, reasonOf } from '../files/what-is-at.ts';
import { packageFile } from '../load/packaged.ts';
import { isNamedProgramme } from '../load/recognise-programme.ts';
import { IS_BUILT, VERSION } from '../version.ts';
import type { CohortOptions, CohortOutcome } from './cohort-outcome.ts';
import type { CohortSource } from './cohort-source.ts';
import { Footprint, printAt } from './footprint.ts';
import { HALF_DAYS } from './half-day-files.ts';
import { MAIL } from './mail.ts';
import { PLANS, SHEETS } from './make-structure.ts';
import { jsonIn, valueIn } from './own-paths.ts';
import type { Results } from './results.ts';

/** Lets an interruption come through after as many files. */
const TURN = 256;

/** The folders of the results, besides their own. */
const FOLDERS = [PLANS.folder, SHEETS.folder, HALF_DAYS, MAIL.folder];

/** What is read in the folder of the results; of anything else there, the name alone counts. */
const READ = /\.(?:md|html|csv|json|xlsx|ya?ml|eml)$/;

/** What people may have filled in beside answers. */
const PLAN = /\.plan\b.*\.(?:md|html)$/;

/** What is kept of a run. */
interface Kept {
  /** All that it was made from, but for what stood in the folder of the results. */
  from: string;
  /** What stands there, with or without when it was written. */
  results: string;
  hasTimes: boolean;
  outcome: CohortOutcome;
}

/**
 * All that a run depends on, as it is before the run reads any of it: what changes meanwhile is noticed the next time.
 * Nothing is kept where answers cannot be read again, of what is made for others to see, and of what is forced.
 */
export class LastRun {
  readonly #from: string;
  readonly #before: ResultsNow;
  readonly #options: CohortOptions;
  /** Whether plans are carried on by when they were written. */
  readonly #hasPlans: boolean;

  private constructor(from: string, hasPlans: boolean, before: ResultsNow, options: CohortOptions) {
    this.#from = from;
    this.#hasPlans = hasPlans;
    this.#before = before;
    this.#options = options;
  }

  /** @returns null where nothing can be kept. */
  static async before(source: CohortSource, options: CohortOptions): Promise<LastRun | null> {
    if (!IS_BUILT || !source.inputs || options.share || options.setup.force) return null;
    try {
      const found = await footprintOf(source.inputs(), options);
      const results = resultsNow(options.setup.out);
      return found && results && new LastRun(found.from, found.hasPlans, results, options);
    } catch (error) {
      options.signal.throwIfAborted();
      // What cannot be read is told by the run that reads it.
      if (error instanceof Error && 'code' in error) return null;
      throw error;
    }
  }

  /** What the last run told, if this one would do the same; null if that is not certain. */
  outcome(): CohortOutcome | null {
    try {
      const { out } = this.#options.setup;
      const kept = valueIn(out, readFileSync(pathIn(this.#options), 'utf8')) as Kept;
      const { withTimes, content } = this.#before;
      const isSame = kept.from === this.#from && kept.results === `${kept.hasTimes ? withTimes : content}`;
      return isSame ? kept.outcome : null;
    } catch {
      return null;
    }
  }

  /**
   * Keeps what a run told, where the next one would find all as this one did: it wrote nothing, or it wrote all there is
   * and nothing that it would read differently.
   */
  keep(outcome: CohortOutcome, { footprint, hasWritten }: Results): void {
    const { days } = this.#options;
    const { made, same, beside, replaced, unread, apart, left, structures } = outcome;
    if (structures === 0) return;
    const told = beside.length + replaced.length + unread.length + apart.length + left.named.length;
    const hasDays = days.halfDays.length > 0 || days.review !== null;
    if (!hasWritten) this.#write({ results: `${this.#before.withTimes}`, hasTimes: true, outcome });
    else if (this.#before.content.isEmpty && told === 0 && !hasDays && !this.#hasPlans) {
      const { isNew } = outcome.programme;
      const programme = { ...outcome.programme, isNew: false };
      // The programme is its people's from now on.
      const again = { ...outcome, programme, made: 0, same: made + same - (isNew ? 1 : 0) };
      this.#write({ results: `${footprint}`, hasTimes: false, outcome: again });
    }
  }

  #write(kept: Omit<Kept, 'from'>): void {
    try {
      const json = jsonIn(this.#options.setup.out, { from: this.#from, ...kept });
      replaceFile(pathIn(this.#options), `${json}\n`, false);
    } catch {
      // The next run takes longer.
    }
  }
}

/** Forgets the last run: what is told of it is not for whoever the results are passed on to. */
export function forgetLastRun(options: CohortOptions): void {
  const path = pathIn(options);
  // The folder of the results may turn out to be none.
  if (existsSync(path)) rmSync(path);
}

const pathIn = ({ setup: { out } }: CohortOptions): string => join(out, LAST_RUN);

/** What a run is made from, and whether there are plans beside the answers; null where something cannot be read again. */
async function footprintOf(
  inputs: AsyncIterable<{ file: string; named: boolean; refusal?: unknown }>,
  { questionnaire, setup, minGroup, mail, expected, xlsx, pages, days, signal }: CohortOptions,
): Promise<{ from: string; hasPlans: boolean } | null> {
  const { cwd } = setup;
  const from = new Footprint();
  const program = [VERSION, process.version, statSync(packageFile('dist/worker.js')).mtimeMs];
  // Wherever all of it is: what was made stays so where it is moved together with its answers.
  const place = { ...setup, cwd: '', out: relative(cwd, setup.out) };
  from.add(...program, plain(questionnaire), place, minGroup, mail, expected, xlsx, pages, days);
  const folders = new Set<string>();
  let count = 0;
  for await (const { file, ...input } of inputs) {
    count += 1;
    if (count % TURN === 0) await setImmediate();
    signal.throwIfAborted();
    const path = resolve(cwd, file);
    if (input.refusal) from.add(file, input);
    else {
      const stat = statSync(path);
      if (!stat.isFile()) return null;
      from.add(file, input, stat.size, stat.mtimeMs, printAt(path, stat.size > MAX_BYTES));
      folders.add(dirname(path));
    }
  }
  let hasPlans = false;
  for (const folder of folders) {
    for (const name of namesIn(folder).filter((each) => PLAN.test(each))) {
      hasPlans = true;
      const path = join(folder, name);
      from.add(relative(cwd, path), statSync(path).mtimeMs, printAt(path));
    }
  }
  return { from: from.toString(), hasPlans };
}

/** What the model keeps in maps and sets, as JSON can have it. */
const plain = (value: object): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...part] : part,
  );

/** What stands in the folder of the results. */
interface ResultsNow {
  content: Footprint;
  withTimes: Footprint;
}

/** @returns null where something there is no file of its own. */
function resultsNow(out: string): ResultsNow | null {
  const now = { content: new Footprint(), withTimes: new Footprint() };
  for (const folder of ['.', ...FOLDERS]) {
    for (const { name, kind } of entriesIn(join(out, folder))) {
      if (folder === '.' && (name === LAST_RUN || (kind === 'folder' && FOLDERS.includes(name)))) continue;
      if (kind === 'unusual') return null;
      const path = join(out, folder, name);
      const isRead = kind === 'file' && (READ.test(name) || isNamedProgramme(name));
      const print = isRead ? printAt(path) : kind;
      const place = relative(out, path);
      now.content.add(place, print);
      now.withTimes.add(place, print, isRead ? statSync(path).mtimeMs : null);
    }
  }
  return now;
}

function* entriesIn(folder: string): Generator<{ name: string; kind: 'file' | 'folder' | 'unusual' }> {
  let entries: ReturnType<typeof opendirSync>;
  try {
    entries = opendirSync(folder, { bufferSize: 256 });
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return;
    throw error;
  }
  try {
    for (let entry = entries.readSync(); entry; entry = entries.readSync()) {
      const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'unusual';
      yield { name: entry.name, kind };
    }
  } finally {
    entries.closeSync();
  }
}
