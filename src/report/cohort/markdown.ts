import type { HeldHalfDay } from '../../cohort/arranged.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import type { MemberSummary } from '../../cohort/member.ts';
import { fillCohort } from '../../generated/fill-cohort.js';
import { fillHalfDay } from '../../generated/fill-half-day.js';
import { fillSheet } from '../../generated/fill-sheet.js';
import { escapeMarkdown } from '../../text/escape.ts';
import { about, owned, sealed } from '../marks.ts';
import { cohortView } from './build-view.ts';
import { facilitatorView } from './facilitator-view.ts';
import { halfDaySheetView, type Others, type OwnPlan } from './half-day-sheet-view.ts';
import { halfDayTitle } from './half-day-subject.ts';
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

/** The page of whoever leads a collective half-day, in Markdown, with a mark of what it is about and the same edit mark. */
export function facilitatorMarkdown(...half: Parameters<typeof facilitatorView>): string {
  const [halfDay, , { questionnaire }, , , speech] = half;
  const { title } = halfDayTitle(halfDay, questionnaire, speech);
  return sealed(about(fillHalfDay(facilitatorView(...half), escapeMarkdown), subjectsOf(halfDay, title)));
}

/** What makes a half-day the same one, whatever its number and day: at least one of these. */
function subjectsOf(halfDay: HeldHalfDay, title: string): string[] {
  const { kind } = halfDay;
  const its = [
    ...(halfDay.title === null ? [] : [title]),
    ...('questions' in halfDay ? halfDay.questions.map(({ question }) => question) : []),
    ...(kind === 'practice' ? halfDay.actions : []),
    ...(kind === 'cases' ? halfDay.examples : []),
    ...('cases' in halfDay ? halfDay.cases.map(({ structure, question }) => `${structure} ${question}`) : []),
  ];
  return (its.length > 0 ? its : [title]).map((subject) => `${kind} ${subject}`);
}
