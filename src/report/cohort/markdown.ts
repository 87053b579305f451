import type { Cohort } from '../../cohort/cohort.ts';
import type { MemberSummary } from '../../cohort/member.ts';
import { fillCohort } from '../../generated/fill-cohort.js';
import { fillHalfDay } from '../../generated/fill-half-day.js';
import { fillSheet } from '../../generated/fill-sheet.js';
import { escapeMarkdown } from '../../text/escape.ts';
import { owned, sealed } from '../marks.ts';
import { cohortView } from './build-view.ts';
import { facilitatorView } from './facilitator-view.ts';
import { halfDaySheetView, type Others, type OwnPlan } from './half-day-sheet-view.ts';
import type { Names } from './names.ts';
import type { CohortSpeech } from './speech.ts';
import type { ReportOptions } from './view.ts';

/** The cohort's report in Markdown, ending with the mark that tells whether people have edited it since. */
export const cohortMarkdown = (cohort: Cohort, options: ReportOptions): string =>
  sealed(fillCohort(cohortView(cohort, options), escapeMarkdown));

/** The sheet of a structure's individual half-day in Markdown, with the structure's mark and the same edit mark. */
export const halfDaySheetMarkdown = (
  member: MemberSummary,
  cohort: Others,
  names: Names,
  plan: OwnPlan,
  speech: CohortSpeech,
): string =>
  sealed(owned(fillSheet(halfDaySheetView(member, cohort, names, plan, speech), escapeMarkdown), member));

/** The page of whoever leads a collective half-day, in Markdown, with the same edit mark. */
export const facilitatorMarkdown = (...half: Parameters<typeof facilitatorView>): string =>
  sealed(fillHalfDay(facilitatorView(...half), escapeMarkdown));
