import { analyse } from '../cohort/analyse.ts';
import { NO_DATES } from '../cohort/arranged.ts';
import type { Cohort } from '../cohort/cohort.ts';
import { type Roll, rollCall } from '../cohort/roll.ts';
import type { Tally } from '../cohort/tally.ts';
import { makeFolder } from '../files/folder.ts';
import { Names } from '../report/cohort/names.ts';
import { cohortPictures, halfDayPictures } from '../report/cohort/pictures.ts';
import { type CohortSpeech, cohortSpeech } from '../report/cohort/speech.ts';
import type { CohortOptions, CohortOutcome } from './cohort-outcome.ts';
import { pagesApart } from './half-day-files.ts';
import { writeMail } from './mail.ts';
import { writePages } from './pages.ts';
import type { Problems } from './problems.ts';
import type { ProgrammeFound } from './programme-file.ts';
import { refusedOf } from './refused-owner.ts';
import { type MemberRows, writeProblems, writeReport } from './report-files.ts';
import type { Results } from './results.ts';
import type { Setup } from './task.ts';
import type { WorkerPool } from './worker-pool.ts';

/** A cohort whose structures are all counted. */
interface Counted {
  options: CohortOptions;
  setup: Setup;
  workers: WorkerPool;
  tally: Tally;
  rows: MemberRows;
  problems: Problems;
  results: Results;
  programme: ProgrammeFound;
  /** Whether structures have pages. */
  hasPages: boolean;
}

/**
 * Writes all that is told of a cohort: its report, its tables, its pages, its workbook, the messages to its structures.
 * @throws the system's error where a file cannot be written.
 */
export async function tellAll({
  options,
  setup,
  workers,
  tally,
  rows,
  problems,
  results,
  programme,
  hasPages,
}: Counted): Promise<Pick<CohortOutcome, 'mail' | 'apart'>> {
  const { questionnaire, share, xlsx, minGroup, progress, steps, signal } = options;
  const { counted, copies } = results;
  let calendar = NO_DATES;
  let apart: CohortOutcome['apart'] = [];
  if (tally.structures > 0) {
    const cohort = analyse(tally, { minGroup, share, basis: programme.basis, calendar: programme.calendar });
    calendar = cohort.calendar;
    const files = { counted, refused: problems.refused, copies };
    const speech = cohortSpeech(questionnaire, setup.language);
    const roll = rollOf(cohort, problems, options, speech);
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
  return { mail, apart };
}

/** What became of the files; null where structures are not named. */
function rollOf(
  { members }: Cohort,
  problems: Problems,
  { expected, setup }: Pick<CohortOptions, 'expected' | 'setup'>,
  speech: CohortSpeech,
): Roll | null {
  if (!members) return null;
  const names = new Names(members, speech);
  const call =
    expected &&
    rollCall(expected.rows, members, refusedOf(expected.rows, members, problems, setup.cwd), (key) =>
      names.of(key),
    );
  return { passed: problems.passed(), call };
}
