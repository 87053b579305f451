import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cohort } from '../cohort/cohort.ts';
import { csvHead, csvOfGroup, csvRow } from '../report/cohort/csv.ts';
import { cohortData, type FileCounts, memberData } from '../report/cohort/json.ts';
import { cohortMarkdown, halfDaySheetMarkdown } from '../report/cohort/markdown.ts';
import { Names, shownName } from '../report/cohort/names.ts';
import type { CohortSpeech } from '../report/cohort/speech.ts';
import { isUnedited } from '../report/marks.ts';
import { KeptTables } from './kept-tables.ts';
import { PLANS, SHEETS } from './make-structure.ts';
import type { MemberRows } from './member-rows.ts';
import type { Problems } from './problems.ts';
import type { Setup } from './setup.ts';
import { StreamedFile } from './streamed-file.ts';
import { textAt, type Written, writeKept } from './write-kept.ts';

const REPORT = 'cohort.md';
const TABLE = 'cohort.csv';
const DATA = 'cohort.json';
const PROBLEMS = 'problems.md';

export interface Results {
  cohort: Cohort;
  rows: MemberRows;
  problems: Problems;
  files: FileCounts;
  speech: CohortSpeech;
  setup: Setup;
  minGroup: number;
  share: boolean;
}

/**
 * Writes all that is told of a cohort as a whole: the report, the table, the data, the problems, and the sheets where
 * they say who can meet whom.
 * @throws the system's error where a file cannot be written.
 */
export async function writeReport(results: Results): Promise<Written[]> {
  const { cohort, problems, setup, minGroup, share, files } = results;
  const report = cohortMarkdown(cohort, {
    language: setup.language,
    refused: files.refused,
    minGroup,
    share,
  });
  return [
    writeKept(join(setup.out, REPORT), report, setup.force),
    ...(await writeTables(results)),
    // The names of files name structures.
    ...(share ? [] : writeProblems(problems, setup)),
  ];
}

/** Writes what is wrong with files; where nothing is, takes away what a former run found, unless people edited it. */
export function writeProblems(problems: Problems, { out, language, force }: Setup): Written[] {
  const path = join(out, PROBLEMS);
  const told = problems.markdown(language);
  if (told !== null) return [writeKept(path, told, force)];
  const there = textAt(path);
  if (there !== null && isUnedited(there)) rmSync(path);
  return [];
}

/** The table and the data, line by line, and the sheets where they were waiting for the analysis. */
async function writeTables({ cohort, rows, files, speech, setup, share }: Results): Promise<Written[]> {
  const { questionnaire, members } = cohort;
  const names = new Names(members ?? [], speech);
  const [tablePath, dataPath] = [join(setup.out, TABLE), join(setup.out, DATA)];
  const kept = new KeptTables(setup.out);
  const table = new StreamedFile(tablePath);
  const data = new StreamedFile(dataPath);
  const written: Written[] = [];
  try {
    data.add(JSON.stringify(cohortData(cohort, names, files, share), null, 1).replace(/\n\}$/, ','));
    if (share) {
      table.add(csvOfGroup(cohort, speech));
    } else {
      table.add(csvHead(questionnaire, speech));
      data.add('\n "members": [');
      let between = '\n  ';
      for (const { base, member } of rows) {
        const name = members ? names.of(member.key) : shownName(member, speech);
        table.add(csvRow(member, name, questionnaire, speech));
        data.add(`${between}${JSON.stringify(memberData(member, name))}`);
        between = ',\n  ';
        if (!members) continue;
        const planFile = setup.plans ? `${base}${PLANS.ending}` : null;
        const sheet = halfDaySheetMarkdown(member, cohort, names, planFile, speech);
        written.push(
          writeKept(join(setup.out, SHEETS.folder, `${base}${SHEETS.ending}`), sheet, setup.force),
        );
      }
      data.add('\n ],');
    }
    data.add('\n');
    return [...written, ...kept.settle(table, tablePath, data, dataPath, setup.force)];
  } catch (error) {
    table.abandon();
    data.abandon();
    throw error;
  }
}
