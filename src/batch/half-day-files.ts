import { join } from 'node:path';
import type { Cohort } from '../cohort/cohort.ts';
import { makeFolder } from '../files/folder.ts';
import { type Published, publishResult } from '../pipeline/publish.ts';
import { facilitatorMarkdown } from '../report/cohort/markdown.ts';
import { Names } from '../report/cohort/names.ts';
import type { CohortSpeech } from '../report/cohort/speech.ts';
import type { Setup } from './task.ts';

/** The folder of the pages of those who lead collective half-days, each named by its number. */
export const HALF_DAYS = 'half-days';

/**
 * Writes a page for each collective half-day; none where nobody is named.
 * @throws the system's error where a file cannot be written.
 */
export function writeHalfDays(cohort: Cohort, { out, force }: Setup, speech: CohortSpeech): Published[] {
  const { members, programme } = cohort;
  if (!members || programme.length === 0) return [];
  const names = new Names(members, speech);
  makeFolder(join(out, HALF_DAYS));
  return programme.map((halfDay, i) => {
    const page = facilitatorMarkdown(halfDay, i + 1, cohort, members, names, speech);
    return publishResult(join(out, HALF_DAYS, `${i + 1}.md`), page, force);
  });
}
