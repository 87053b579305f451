// How a cohort goes: its folder is its database, and is read twice.
//   first, cohort-source: answer files, or lines of scores that were worked out elsewhere
//     → read-answer-file: what each file is and whose, its head; in tasks that a pool of workers shares out over threads
//   → structures: whose files can be told apart, and what each structure's own files are called
//   then make-structure: a structure's answers are read again, brought together, its plan written; in tasks again
//   → the tally of the cohort → report-files: what is told of all of them.
// `score --format ndjson` (score-run) reads once, and writes a line of scores for each file.
import { join } from 'node:path';
import { analyse } from '../cohort/analyse.ts';
import { NO_DATES } from '../cohort/arranged.ts';
import type { Cohort } from '../cohort/cohort.ts';
import { type Expected, type Roll, rollCall } from '../cohort/roll.ts';
import { ROOM, Tally } from '../cohort/tally.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeFolder } from '../files/folder.ts';
import { OwnNames } from '../files/own-name.ts';
import { readSource } from '../files/read.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Published } from '../pipeline/publish.ts';
import { cohortPictures, halfDayPictures } from '../report/cohort/pictures.ts';
import { cohortSpeech } from '../report/cohort/speech.ts';
import type { cohortWords } from '../words/cli/cohort.ts';
import type { Spoken } from '../words/speak.ts';
import { parseDocument } from '../yaml/document.ts';
import type { CohortSource } from './cohort-source.ts';
import { type Apart, pagesApart } from './half-day-files.ts';
import { type Leftovers, leftovers } from './leftovers.ts';
import { type Mailed, type MailList, writeMail } from './mail.ts';
import { PLANS, pageOf, SHEETS } from './make-structure.ts';
import { writePages } from './pages.ts';
import { countAll, Problems } from './problems.ts';
import { type AskedDays, noProgramme, readProgramme } from './programme-file.ts';
import type { Progress } from './progress.ts';
import { refusedOf } from './refused-owner.ts';
import { MemberRows, writeProblems, writeReport } from './report-files.ts';
import { Spool } from './spool.ts';
import { Structures } from './structures.ts';
import type { Made, MakeTask, Setup, StructureTask, Told } from './task.ts';
import { threadsFor, type WorkerPool, workerPool } from './worker-pool.ts';

/** How many structures a task takes on. */
const STRUCTURES = 16;

/** How many problems are told of at once; the others are in the report's own page. */
const TOLD = 10;

/** Who was expected, and what is wrong with the list that says so. */
export interface ExpectedList {
  rows: Expected[];
  told: Told;
}

export interface CohortOptions {
  questionnaire: Questionnaire;
  setup: Omit<Setup, 'plans' | 'sheets' | 'pages' | 'calendar'>;
  minGroup: number;
  share: boolean;
  /** Whom messages are prepared for; null for nobody. */
  mail: MailList | null;
  /** Who was expected; null if nobody said. */
  expected: ExpectedList | null;
  /** Whether there is a workbook too. */
  xlsx: boolean;
  /** Whether pages are made of the documents. */
  pages: boolean;
  /** The days that the user asks for. */
  days: AskedDays;
  /** How many threads; null to let the number of files decide. */
  threads: number | null;
  progress: Progress;
  /** What the two steps of the work are called. */
  steps: Spoken<typeof cohortWords>['steps'];
  signal: AbortSignal;
}

/** What a run did: what its summary tells. */
export interface CohortOutcome {
  structures: number;
  /** Structures with several respondents. */
  merged: number;
  /** Answer files that count, that do not, and that are copies of another. */
  counted: number;
  refused: number;
  copies: number;
  /** Files that are no answer files. */
  others: number;
  /** The first diagnostics about files that are wrong or odd, and how many there are besides. */
  first: Diagnostic[];
  more: number;
  /** What is wrong or odd in the programme that people decided. */
  programme: { diagnostics: Diagnostic[]; isUnread: boolean; isNew: boolean; isDated: boolean; path: string };
  /** Files made anew, left as they were, and written beside what somebody edited. */
  made: number;
  same: number;
  beside: { path: string; kept: string }[];
  /** Pages of half-days that stand apart from somebody's work about another one. */
  apart: Apart[];
  /** Files that somebody had edited, and that were replaced by force. */
  replaced: string[];
  /** Workbooks that people edited, and that cannot be read back. */
  unread: string[];
  /** Messages prepared, and what is told of the list of contacts; null where none was asked for. */
  mail: Mailed | null;
  /** Files of a former run, about what this one does not count. */
  left: Leftovers;
}

/**
 * Makes a cohort's plans, sheets and report out of its answers. Of each file memory holds a few words; all else is
 * read, planned and counted structure by structure.
 * @throws the system's error where a result cannot be written; the signal's reason once it is aborted.
 */
export async function runCohort(source: CohortSource, options: CohortOptions): Promise<CohortOutcome> {
  const spool = new Spool();
  const workers = await workerPool(threadsFor(source.about, options.threads), options.signal);
  try {
    return await run(source, options, spool, workers);
  } finally {
    options.progress.end();
    await workers.close();
    spool.close();
  }
}

async function run(
  source: CohortSource,
  options: CohortOptions,
  spool: Spool,
  workers: WorkerPool,
): Promise<CohortOutcome> {
  const { questionnaire, share, xlsx, minGroup, progress, steps, signal } = options;
  const setup: Setup = {
    ...options.setup,
    plans: source.hasNotes && !share,
    sheets: false,
    pages: false,
    calendar: NO_DATES,
  };
  const problems = new Problems(spool);
  const structures = new Structures(spool);
  const results = new Results();

  if (options.expected && options.expected.told.diagnostics.length > 0)
    problems.notice([options.expected.told]);
  progress.begin(steps.read, source.count);
  for await (const found of source.read(workers, setup)) {
    signal.throwIfAborted();
    for (const head of found.heads) structures.add(head);
    problems.refuse(found.refused);
    problems.notice(found.warned);
    problems.pass(found.others);
    progress.advance(found.files || found.heads.length + found.refused.length);
  }
  signal.throwIfAborted();

  const kinds = [...(setup.plans ? [PLANS] : []), ...(share ? [] : [SHEETS])];
  const names = new OwnNames(
    kinds.flatMap(({ folder, ending }) =>
      [ending, pageOf(ending)].map((its) => ({ folder: join(setup.out, folder), ending: its })),
    ),
  );
  const seen = structures.survey(questionnaire.version, names);
  problems.refuse(seen.refused.map((told) => withPlace(told, setup.cwd)));
  problems.notice(seen.notices);

  // Where structures are too many to be named, none has a page.
  const hasPages = options.pages && seen.structures <= ROOM;
  let programme = noProgramme(setup.out);
  const tally = new Tally(questionnaire);
  const rows = new MemberRows(spool);
  if (seen.structures > 0) {
    makeFolder(setup.out);
    for (const { folder } of kinds) makeFolder(join(setup.out, folder));
    if (!share) {
      programme = await readProgramme(setup, questionnaire, seen, options.days);
      if (programme.diagnostics.length > 0) {
        for (const one of programme.diagnostics) problems.notice([{ file: one.file, diagnostics: [one] }]);
      }
    }
    // Where structures are too many for pairs, their sheets have nothing to wait for.
    const { calendar } = programme;
    const isLarge = seen.structures > ROOM;
    const making: Setup = { ...setup, calendar, sheets: !share && isLarge, pages: hasPages };
    progress.begin(steps.make, seen.structures);
    for await (const { made } of workers.all(inTasks(seen.tasks()), making)) {
      signal.throwIfAborted();
      for (const each of made) {
        results.count(each);
        problems.refuse(each.refused);
        problems.notice(each.notices);
        problems.setAside(each.setAside);
        if (!each.member) continue;
        tally.add(each.member);
        rows.add(each.member, each);
      }
      progress.advance(made.length);
    }
    signal.throwIfAborted();
  }
  const { counted, copies } = results;
  let calendar = NO_DATES;
  let apart: Apart[] = [];
  if (tally.structures > 0) {
    const cohort = analyse(tally, { minGroup, share, basis: programme.basis, calendar: programme.calendar });
    calendar = cohort.calendar;
    const files = { counted, refused: problems.refused, copies };
    const roll = rollOf(cohort, problems, options);
    const speech = cohortSpeech(questionnaire, setup.language);
    const its = programme.isToWrite ? programme.path : null;
    const told = { cohort, roll, programme: its, rows, problems, files, speech, setup, minGroup, share };
    const written = await writeReport(told);
    results.wrote(written);
    apart = pagesApart(written);
    if (xlsx) {
      const { writeWorkbookOf } = await import('./cohort-workbook.ts');
      const { published, unread } = await writeWorkbookOf(told);
      results.wrote([published]);
      results.unread.push(...unread);
    }
    if (!share) results.keeps(programme.path);
    if (options.pages) {
      const documents = {
        setup,
        written: written.map(({ asked }) => asked),
        newer: results.newer,
        pictures: cohortPictures(cohort, speech, setup.hasRadar),
        halfDayPictures: halfDayPictures(cohort, speech),
      };
      const { members } = cohort;
      const pages = { documents, rows, members, speech, workers, progress, step: steps.pages, signal };
      results.wrote(await writePages(pages));
    }
  } else if (problems.refused > 0 && !share) {
    makeFolder(setup.out);
    results.wrote(writeProblems(problems, questionnaire, setup));
  }
  const { mail: list } = options;
  const mail =
    list && tally.structures + problems.refused > 0
      ? writeMail({ list, calendar, rows, problems, questionnaire, setup, hasPages })
      : null;
  if (mail) results.wrote(mail.written);
  const told = new Set(programme.diagnostics.map(({ file }) => file));
  const first = problems
    .first(TOLD + programme.diagnostics.length)
    .filter(({ file }) => !told.has(file))
    .slice(0, TOLD);
  const { made, same, beside, replaced, unread, files, bases } = results;
  return {
    ...{ structures: tally.structures, merged: tally.merged, counted, copies },
    ...{ refused: problems.refused, others: problems.others },
    ...{ first, more: problems.diagnostics - countAll([...first, ...programme.diagnostics]) },
    ...{ made, same, beside, replaced, unread, apart },
    mail,
    programme: {
      path: programme.path,
      diagnostics: programme.diagnostics,
      isUnread: programme.basis.from === 'unread',
      isDated: programme.basis.from === 'file' && programme.isToWrite,
      isNew: programme.basis.from === 'proposal' && programme.isToWrite && tally.structures > 0,
    },
    left: leftovers(setup.out, share ? new Set() : bases, share ? [] : rows, files, options.pages),
  };
}

/** What became of the files; null where structures are not named. */
function rollOf(
  { members }: Cohort,
  problems: Problems,
  { expected, setup }: Pick<CohortOptions, 'expected' | 'setup'>,
): Roll | null {
  if (!members) return null;
  const call =
    expected && rollCall(expected.rows, members, refusedOf(expected.rows, members, problems, setup.cwd));
  return { passed: problems.passed(), call };
}

/** What became of the files of the results, and of those that they are made of. */
class Results {
  counted = 0;
  copies = 0;
  made = 0;
  same = 0;
  readonly beside: CohortOutcome['beside'] = [];
  readonly replaced: string[] = [];
  /** Workbooks that people edited, and that cannot be read back. */
  readonly unread: string[] = [];
  /** What the names of the structures' own files begin with. */
  readonly bases = new Set<string>();
  /** The files of the results as a whole, and those that stand beside what somebody edited. */
  readonly files = new Set<string>();

  count({ base, member, files, copies, written }: Made): void {
    this.counted += files;
    this.copies += copies;
    if (member) this.bases.add(base);
    this.#add(written);
  }

  /** By file, what stands beside it since somebody edited it. */
  get newer(): Map<string, string> {
    return new Map(this.beside.map(({ path, kept }) => [kept, path]));
  }

  /** @param written the results as a whole, and half-day sheets. */
  wrote(written: readonly Published[]): void {
    for (const { file, asked } of written) this.files.add(file).add(asked);
    this.#add(written);
  }

  /** Keeps a file that people edit, and that no run writes again. */
  keeps(file: string): void {
    this.files.add(file);
  }

  #add(written: readonly Published[]): void {
    for (const { file, asked, how, isSame } of written) {
      if (how === 'over') this.replaced.push(file);
      if (file === asked) this[isSame ? 'same' : 'made'] += 1;
      else {
        this.beside.push({ path: file, kept: asked });
        this.files.add(file).add(asked);
      }
    }
  }
}

function* inTasks(structures: Iterable<StructureTask>): Generator<MakeTask> {
  let some: StructureTask[] = [];
  for (const structure of structures) {
    some.push(structure);
    if (some.length < STRUCTURES) continue;
    yield { kind: 'make', structures: some };
    some = [];
  }
  if (some.length > 0) yield { kind: 'make', structures: some };
}

/** Puts a diagnostic about a structure's profile where the file says it, as long as the file can be read again. */
function withPlace({ file, diagnostics }: Told, cwd: string): Told {
  const read = readSource(file, cwd);
  if (!('source' in read)) return { file, diagnostics };
  const range = parseDocument(read.source).locate(['structure', 'profile'], 'value');
  return { file, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, range }) as Diagnostic) };
}
