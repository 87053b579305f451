import type { Questionnaire } from '../model/questionnaire.ts';
import { sheetNames } from '../words/grid/names.ts';
import type { Wanted } from './file.ts';
import { rowsOf } from './from-questionnaire.ts';
import { readHeading } from './heading.ts';
import type { Layout } from './layout.ts';
import { makeQuestionnaire, type Read } from './make.ts';
import { Mapping } from './mapping.ts';
import type { RawSheet } from './problem.ts';
import { COLUMNS, READ_SHEETS, type ReadSheet } from './sheets.ts';
import type { Made } from './sited.ts';
import { gridSheets } from './workbook.ts';

/** What a questionnaire's own grid would make, in the sheets and columns of another one. */
export function baseOf(
  questionnaire: Questionnaire,
  { layouts }: Pick<Read, 'layouts'>,
  wanted: Wanted,
): Made {
  const { language } = wanted;
  const rows = rowsOf(questionnaire, language);
  const sheets = gridSheets(rows, questionnaire.languages, [], language).flatMap(
    ({ name, columns, rows }) => {
      const id = READ_SHEETS.find((one) => sheetNames[one][language] === name);
      const layout = id && layouts.get(id);
      if (!id || !layout) return [];
      const kept = columns.map(({ title }) => isIn(layout, id, title, questionnaire.languages[0] ?? null));
      const cells = [columns.map(({ title }) => title), ...rows];
      return [{ name, flaws: [], rows: cells.map((row) => row.filter((_, at) => kept[at])) } as RawSheet];
    },
  );
  const { id, languages } = questionnaire;
  return makeQuestionnaire(sheets, { language, languages, id }).made;
}

/** Whether a sheet has a column; numbered ones are read in their order, whatever their numbers. */
function isIn({ columns }: Layout, id: ReadSheet, title: string, first: string | null): boolean {
  const heading = readHeading(title, id, new Mapping());
  if (!heading) return false;
  const isText = COLUMNS[id].some((one) => one.id === heading.column && one.isText);
  const language = heading.language ?? (isText ? first : null);
  return columns.some((one) => one.column === heading.column && one.language === language);
}
