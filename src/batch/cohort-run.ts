// How a cohort goes:
//   file-source (or score-source, which reads lines worked out elsewhere)
//     → read-answer-file: each file a record, a line of text, in tasks that a crew shares out over threads
//   → sorted-lines: the records of one structure together, however many there are
//   → structures: whose files can be told apart, and what each structure's own files are called
//     → make-structure: its respondents merged, its plan written, in tasks again
//   → the tally of the cohort → report-files: what is told of all of them.
// `score --format ndjson` (score-run) does the first step alone, and writes a line of scores for each file.
import { join } from 'node:path';
import { analyse } from '../cohort/analyse.ts';
import { ROOM, Tally } from '../cohort/tally.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeFolder } from '../files/folder.ts';
import { OwnNames } from '../files/own-name.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { cohortSpeech } from '../report/cohort/speech.ts';
import type { cohortWords } from '../words/cli/cohort.ts';
import type { Spoken } from '../words/speak.ts';
import { crew, threadsFor } from './crew.ts';
import { LeftoverSearch, type Leftovers } from './leftovers.ts';
import { PLANS, SHEETS } from './make-structure.ts';
import { MemberRows } from './member-rows.ts';
import { countAll, Problems } from './problems.ts';
import type { Progress } from './progress.ts';
import { writeProblems, writeReport } from './report-files.ts';
import { Scratch, sweepScratch } from './scratch.ts';
import type { Crew, MakeTask, Setup, StructureTask, Told } from './setup.ts';
import { type Line, SortedLines } from './sorted-lines.ts';
import { survey } from './structures.ts';
import { withPlace } from './with-place.ts';
import type { Written } from './write-kept.ts';

/** How many structures a task takes on. */
const STRUCTURES = 16;

/** How many problems are told of at once; the others are in the report's own page. */
const TOLD = 10;

/** Where a cohort's answers come from: files, or lines of scores that were worked out elsewhere. */
export interface CohortSource {
  /** How many there are; 0 where that is not known before they are read. */
  count: number;
  /** About how many there are. */
  about: number;
  /** Whether notes come with the answers, so that structures can have their plans. */
  hasNotes: boolean;
  read(crew: Crew, setup: Setup): AsyncGenerator<SourceBatch>;
}

/** Some answers that were read, and what was wrong with others. */
export interface SourceBatch {
  records: Line[];
  refused: Told[];
  warned: Told[];
  /** Files that are no answer files, without the program's own. */
  others: string[];
  /** How many files these are in all; 0 where they come as lines. */
  files: number;
}

export interface CohortOptions {
  questionnaire: Questionnaire;
  setup: Omit<Setup, 'plans' | 'sheets'>;
  minGroup: number;
  share: boolean;
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
  /** Files made anew, left as they were, and written beside what somebody edited. */
  made: number;
  same: number;
  beside: { path: string; kept: string }[];
  /** Files that somebody had edited, and that were replaced by force. */
  replaced: string[];
  /** Files of a former run, about what this one does not count. */
  left: Leftovers;
}

/**
 * Makes a cohort's plans, sheets and report out of its answers. Memory does not grow with their number: what is read
 * is sorted by structure, on the disk where it must be, then merged, planned and counted structure by structure.
 * @throws the system's error where a result cannot be written; the signal's reason once it is aborted.
 */
export async function runCohort(source: CohortSource, options: CohortOptions): Promise<CohortOutcome> {
  sweepScratch();
  const scratch = new Scratch();
  const hands = await crew(threadsFor(source.about, options.threads), options.signal);
  try {
    return await run(source, options, scratch, hands);
  } finally {
    options.progress.end();
    await hands.close();
    scratch.remove();
  }
}

async function run(
  source: CohortSource,
  options: CohortOptions,
  scratch: Scratch,
  hands: Crew,
): Promise<CohortOutcome> {
  const { questionnaire, share, minGroup, progress, steps, signal } = options;
  const setup: Setup = { ...options.setup, plans: source.hasNotes && !share, sheets: false };
  const problems = new Problems(scratch);
  const records = new SortedLines(scratch, 'records');

  progress.begin(steps.read, source.count);
  for await (const found of source.read(hands, setup)) {
    signal.throwIfAborted();
    for (const line of found.records) records.add(line);
    problems.refuse(found.refused);
    problems.notice(found.warned);
    problems.pass(found.others);
    progress.advance(found.files || found.records.length + found.refused.length);
  }
  signal.throwIfAborted();

  const kinds = [...(setup.plans ? [PLANS] : []), ...(share ? [] : [SHEETS])];
  const names = new OwnNames(
    kinds.map(({ folder, ending }) => ({ folder: join(setup.out, folder), ending })),
  );
  const seen = survey(records, questionnaire.version, scratch, names);
  problems.refuse(seen.refused.map((told) => withPlace(told, setup.cwd)));
  problems.notice(seen.notices);
  const outcome = { structures: 0, merged: 0, counted: 0, copies: 0, made: 0, same: 0 };
  const beside: CohortOutcome['beside'] = [];
  const replaced: string[] = [];
  const leftovers = new LeftoverSearch(scratch);
  const note = (written: readonly Written[]) => {
    for (const each of written) {
      if (each.how === 'beside') beside.push(each);
      else outcome[each.how] += 1;
      if (each.how === 'made' && each.isOver) replaced.push(each.path);
    }
  };

  const tally = new Tally(questionnaire);
  const rows = new MemberRows(scratch);
  if (seen.structures > 0) {
    makeFolder(setup.out);
    for (const { folder } of kinds) makeFolder(join(setup.out, folder));
    // Where structures are too many for pairs, their sheets have nothing to wait for.
    const making: Setup = { ...setup, sheets: !share && seen.structures > ROOM };
    progress.begin(steps.make, seen.structures);
    for await (const { made } of hands.all(inTasks(seen.tasks()), making)) {
      signal.throwIfAborted();
      for (const { member, base, files, copies, refused, notices, written } of made) {
        tally.add(member);
        rows.add(member, base);
        outcome.counted += files;
        outcome.copies += copies;
        problems.refuse(refused);
        problems.notice(notices);
        note(written);
        if (!share) leftovers.counts(base);
        for (const each of written) if (each.how === 'beside') leftovers.wrote(each);
      }
      progress.advance(made.length);
    }
    signal.throwIfAborted();
    const cohort = analyse(tally, { minGroup, share });
    outcome.structures = cohort.structures;
    outcome.merged = tally.merged;
    const files = { counted: outcome.counted, refused: problems.refused, copies: outcome.copies };
    const speech = cohortSpeech(questionnaire, setup.language);
    const report = await writeReport({ cohort, rows, problems, files, speech, setup, minGroup, share });
    note(report);
    for (const each of report) leftovers.wrote(each);
  } else if (problems.refused > 0 && !share) {
    makeFolder(setup.out);
    const told = writeProblems(problems, setup);
    note(told);
    for (const each of told) leftovers.wrote(each);
  }
  const first = problems.first(TOLD);
  return {
    ...outcome,
    refused: problems.refused,
    others: problems.others,
    first,
    more: problems.diagnostics - countAll(first),
    beside,
    replaced,
    left: leftovers.find(setup.out),
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
