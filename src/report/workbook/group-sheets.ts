import type { Cohort } from '../../cohort/cohort.ts';
import { groupRows } from '../cohort/csv.ts';
import type { CohortSpeech } from '../cohort/speech.ts';
import { type CellValue, column, type Sheet } from './sheet.ts';

/** What is told of a group whose structures nobody may know: counts, as its report gives them. */
export function groupSheets(cohort: Cohort, speech: CohortSpeech): Sheet[] {
  const { workbook, legend, csv, ways } = speech.words;
  const { sheets, actions, training } = workbook;
  const [, ...figures] = groupRows(cohort, speech);
  const counted = (name: string, what: string, meaning: string, rows: CellValue[][]): Sheet => ({
    name,
    columns: [column(what, meaning, 50), column(actions.count, legend.count, 14)],
    rows,
  });
  return [
    {
      name: sheets.group,
      columns: [
        column(csv.area, legend.area, 24),
        column(csv.axis, legend.axis, 24),
        column(csv.n, legend.count, 14),
        column(csv.q1, legend.quartile),
        column(csv.median, legend.median),
        column(csv.q3, legend.quartile),
      ],
      rows: figures,
    },
    counted(
      sheets.actions,
      actions.title,
      legend.title,
      cohort.commonActions.map(({ action, structures }) => [speech.action(action), structures]),
    ),
    counted(
      sheets.training,
      training.way,
      legend.way,
      cohort.training.map((need) => [ways[need.training], need.structures]),
    ),
  ];
}
