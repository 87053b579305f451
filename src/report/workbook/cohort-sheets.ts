import type { Cohort } from '../../cohort/cohort.ts';
import type { Names } from '../cohort/names.ts';
import type { CohortSpeech } from '../cohort/speech.ts';
import type { ReportOptions } from '../cohort/view.ts';
import { actionSheet, type Following, trainingSheet } from './action-sheets.ts';
import type { FollowUpRow } from './follow-up.ts';
import { groupSheets } from './group-sheets.ts';
import { programmeSheet } from './programme-sheet.ts';
import { readMe } from './read-me.ts';
import type { Sheet } from './sheet.ts';
import { questionSheet, structureSheet } from './structure-sheets.ts';

/**
 * The sheets of a cohort's workbook. Of people it says nothing but how many answered.
 * @param structures read once for each sheet.
 * @param added what people noted that is about none of the plans' actions.
 * @param version of the program.
 */
export function cohortSheets(
  cohort: Cohort,
  structures: Iterable<Following>,
  added: Iterable<FollowUpRow>,
  names: Names,
  options: ReportOptions,
  version: string,
  speech: CohortSpeech,
): Sheet[] {
  const { questionnaire } = cohort;
  const programme = programmeSheet(cohort, names, options, speech);
  const others = options.share
    ? [...groupSheets(cohort, speech), programme]
    : [
        structureSheet(structures, questionnaire, speech),
        questionSheet(structures, questionnaire, speech),
        actionSheet(structures, added, questionnaire, speech),
        trainingSheet(structures, speech),
        programme,
      ];
  return [readMe(cohort, others, version, options.share, speech), ...others];
}
