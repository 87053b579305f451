import cohortTemplate from '../../../templates/cohort.md.liquid';
import sheetTemplate from '../../../templates/sheet.md.liquid';
import type { Cohort } from '../../cohort/cohort.js';
import type { MemberSummary } from '../../cohort/member.js';
import { sealed } from '../plan/edit-mark.js';
import { render } from '../template/render.js';
import { escapeMarkdown } from '../text/markdown.js';
import { cohortView, type ReportOptions } from './build-view.js';
import type { Names } from './names.js';
import { type Others, sheetView } from './sheet-view.js';
import type { CohortSpeech } from './speech.js';

/** The cohort's report in Markdown, ended by the mark that tells whether people have edited it since. */
export async function cohortMarkdown(cohort: Cohort, options: ReportOptions): Promise<string> {
  const template = { name: 'cohort.md.liquid', text: cohortTemplate };
  return sealed(await render(template, cohortView(cohort, options), escapeMarkdown));
}

/** The sheet of a structure's individual half-day in Markdown, ended by the same mark. */
export async function sheetMarkdown(
  member: MemberSummary,
  cohort: Others,
  names: Names,
  planFile: string | null,
  speech: CohortSpeech,
): Promise<string> {
  const template = { name: 'sheet.md.liquid', text: sheetTemplate };
  return sealed(await render(template, sheetView(member, cohort, names, planFile, speech), escapeMarkdown));
}
