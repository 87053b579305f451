import type { Cohort } from '../../cohort/cohort.ts';
import type { CohortSpeech } from '../cohort/speech.ts';
import { type CellValue, column, type Sheet } from './sheet.ts';

/**
 * The first sheet: what the workbook was made of, how to read it, and what each column says.
 * @param version of the program.
 */
export function readMe(
  { questionnaire, structures, respondents, dates }: Cohort,
  others: readonly Sheet[],
  version: string,
  isShared: boolean,
  speech: CohortSpeech,
): Sheet {
  const { workbook } = speech.words;
  const { about } = workbook;
  const told: CellValue[][] = [
    [
      about.questionnaire,
      `${speech.say(questionnaire.title)} (${questionnaire.id}@${questionnaire.version})`,
    ],
    [about.program, `cap-numerique ${version}`],
    [about.structures, structures],
    [about.respondents, respondents],
    [about.dates, dates && about.fromTo(speech.day(dates[0]), speech.day(dates[1]))],
    ...about.reading.map((line) => [about.method, line]),
    [about.followUp, isShared ? about.shared : about.fillIn],
  ];
  return {
    name: workbook.sheets.readMe,
    columns: [column(about.sheet, '', 24), column(about.column, '', 32), column(about.meaning, '', 90)],
    rows: [
      ...told.map((cells) => [null, ...cells]),
      ...others.flatMap(({ name, columns }) =>
        columns.map(({ title, meaning }): CellValue[] => [name, title, meaning]),
      ),
    ],
  };
}
