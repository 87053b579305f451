// How a cohort goes: its folder is its database, and is read twice.
//   first, cohort-source: answer files, or lines of scores that were worked out elsewhere
//     → read-answer-file: what each file is and whose, its head; in tasks that a pool of workers shares out over threads
//   → structures: whose files can be told apart, and what each structure's own files are called
//   then make-structure: a structure's answers are read again, brought together, its plan written; in tasks again
//   → the tally of the cohort → tell-all: what is told of all of them.
// `score --format ndjson` (score-run) reads once, and writes a line of scores for each file.
import { join } from 'node:path';
import { NO_DATES } from '../cohort/arranged.ts';
import { ROOM, Tally } from '../cohort/tally.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeFolder } from '../files/folder.ts';
import { OwnNames } from '../files/own-name.ts';
import { readSource } from '../files/read.ts';
import { parseDocument } from '../yaml/document.ts';
import type { CohortOptions, CohortOutcome } from './cohort-outcome.ts';
import type { CohortSource } from './cohort-source.ts';
import { forgetLastRun, LastRun } from './last-run.ts';
import { leftovers } from './leftovers.ts';
import { PLANS, pageOf, SHEETS } from './make-structure.ts';
import { countAll, Problems } from './problems.ts';
import { noProgramme, readProgramme } from './programme-file.ts';
import { MemberRows } from './report-files.ts';
import { Results } from './results.ts';
import { Spool } from './spool.ts';
import { Structures } from './structures.ts';
import type { MakeTask, Setup, StructureTask, Told } from './task.ts';
import { tellAll } from './tell-all.ts';
import { threadsFor, type WorkerPool, workerPool } from './worker-pool.ts';

/** How many structures a task takes on. */
const STRUCTURES = 16;

/** How many problems are told of at once; the others are in the report's own page. */
const TOLD = 10;

/**
 * Makes a cohort's plans, sheets and report out of its answers, unless the last run did and nothing has changed. Of each
 * file memory holds a few words; all else is read, planned and counted structure by structure.
 * @throws the system's error where a result cannot be written; the signal's reason once it is aborted.
 */
export async function runCohort(source: CohortSource, options: CohortOptions): Promise<CohortOutcome> {
  const last = await LastRun.before(source, options);
  const told = last?.outcome();
  if (told) return told;
  forgetLastRun(options);
  const spool = new Spool();
  const results = new Results(options.setup.out);
  const workers = await workerPool(threadsFor(source.about, options.threads), options.signal);
  try {
    const outcome = await run(source, options, spool, workers, results);
    last?.keep(outcome, results);
    return outcome;
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
  results: Results,
): Promise<CohortOutcome> {
  const { questionnaire, share, progress, steps, signal } = options;
  const setup: Setup = {
    ...options.setup,
    plans: source.hasNotes && !share,
    sheets: false,
    pages: false,
    calendar: NO_DATES,
  };
  const problems = new Problems(spool);
  const structures = new Structures(spool);

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
  const rows = new MemberRows(spool, options.xlsx);
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
  const { mail, apart } = await tellAll({
    options,
    setup,
    workers,
    ...{ tally, rows, problems, results, programme, hasPages },
  });
  const told = new Set(programme.diagnostics.map(({ file }) => file));
  const first = problems
    .first(TOLD + programme.diagnostics.length)
    .filter(({ file }) => !told.has(file))
    .slice(0, TOLD);
  const { counted, copies, made, same, beside, replaced, unread, files, bases } = results;
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
