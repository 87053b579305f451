import type { MemberSummary } from '../cohort/member.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { csvRow } from '../report/cohort/csv.ts';
import { memberData } from '../report/cohort/json.ts';
import { questionsLines } from '../report/cohort/questions-csv.ts';
import type { CohortSpeech } from '../report/cohort/speech.ts';

/** A structure's lines in the tables and its line in the data, as they are written. */
export interface MemberLines {
  table: string;
  questions: string;
  data: string;
}

/** @param name as the results show it. */
export const memberLines = (
  member: MemberSummary,
  name: string,
  questionnaire: Questionnaire,
  speech: CohortSpeech,
): MemberLines => ({
  table: csvRow(member, name, questionnaire, speech),
  questions: questionsLines(member, name, questionnaire, speech),
  data: JSON.stringify(memberData(member, name)),
});
