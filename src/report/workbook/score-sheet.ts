import type { Language } from '../../language.ts';
import { workbook } from '../../words/cohort/workbook.ts';
import { speak } from '../../words/speak.ts';
import { scoreRows } from '../score/csv.ts';
import type { Scored } from '../score/json.ts';
import { column, type Sheet } from './sheet.ts';

/** How wide a column is, in characters: the first ones hold names and dates, the others numbers under long titles. */
const NAME = 28;
const NUMBER = 14;

/** Scores as the one sheet of a workbook, with the columns of `scoreCsv`. */
export function scoreSheet(scored: readonly Scored[], language: Language): Sheet {
  const words = speak(workbook, language);
  const [head = [], ...rows] = scoreRows(scored, language);
  const isText = (i: number) => rows.some((row) => typeof row[i] === 'string');
  return {
    name: words.sheets.scores,
    columns: head.map((title, i) => column(String(title), '', isText(i) ? NAME : NUMBER)),
    rows,
  };
}
