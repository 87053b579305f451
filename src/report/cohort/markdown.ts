/// <reference path="../template/liquid-browser.d.ts" />
import { fill as fillReport } from '../../../templates/cohort.md.liquid';
import { fill as fillSheet } from '../../../templates/sheet.md.liquid';
import type { Cohort } from '../../cohort/cohort.js';
import type { MemberSummary } from '../../cohort/member.js';
import { sealed } from '../plan/edit-mark.js';
import { owned } from '../plan/owner-mark.js';
import { escapeMarkdown } from '../text/markdown.js';
import { cohortView, type ReportOptions } from './build-view.js';
import type { Names } from './names.js';
import { type Others, sheetView } from './sheet-view.js';
import type { CohortSpeech } from './speech.js';

/** The cohort's report in Markdown, ended by the mark that tells whether people have edited it since. */
export const cohortMarkdown = (cohort: Cohort, options: ReportOptions): string =>
  sealed(fillReport(cohortView(cohort, options), escapeMarkdown));

/** The sheet of a structure's individual half-day in Markdown, with the structure's mark and the same one. */
export const sheetMarkdown = (
  member: MemberSummary,
  cohort: Others,
  names: Names,
  planFile: string | null,
  speech: CohortSpeech,
): string =>
  sealed(owned(fillSheet(sheetView(member, cohort, names, planFile, speech), escapeMarkdown), member));
