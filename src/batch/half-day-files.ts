import { join } from 'node:path';
import type { Cohort } from '../cohort/cohort.ts';
import { makeFolder } from '../files/folder.ts';
import { type Published, publishResult, textAt } from '../pipeline/publish.ts';
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

/** A half-day's page under another name than its number's, which somebody's work about another half-day has. */
export interface Apart {
  path: string;
  /** The work, and its title. */
  kept: string;
  about: string;
}

/** The pages that are so. @param written the files of the results as a whole. */
export const pagesApart = (written: readonly Published[]): Apart[] =>
  written.flatMap(({ asked }) => {
    const kept = asked.replace(/([\\/]half-days[\\/]\d+)--\d+\.md$/, '$1.md');
    if (kept === asked) return [];
    const [, about = ''] = /^#\s+(.+)$/m.exec(textAt(kept) ?? '') ?? [];
    return [{ path: asked, kept, about: about.trim() }];
  });
