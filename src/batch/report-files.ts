import { join } from 'node:path';
import type { Cohort } from '../cohort/cohort.ts';
import { type Member, type MemberSummary, summaryOf } from '../cohort/member.ts';
import type { Roll } from '../cohort/roll.ts';
import { byName } from '../cohort/tally.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { type Published, publishResult, removeUnedited } from '../pipeline/publish.ts';
import { csvHead, csvOfGroup } from '../report/cohort/csv.ts';
import { cohortData, type FileCounts, rollData } from '../report/cohort/json.ts';
import { cohortMarkdown, halfDaySheetMarkdown } from '../report/cohort/markdown.ts';
import { Names, shownName } from '../report/cohort/names.ts';
import { programmeYaml } from '../report/cohort/programme-yaml.ts';
import { questionsHead } from '../report/cohort/questions-csv.ts';
import type { CohortSpeech } from '../report/cohort/speech.ts';
import type { Pictures } from '../report/html-body.ts';
import type { Filled } from '../report/plan/filled-in.ts';
import { writeHalfDays } from './half-day-files.ts';
import { KeptTables, type Meant } from './kept-tables.ts';
import { PLANS, SHEETS } from './make-structure.ts';
import { type MemberLines, memberLines } from './member-lines.ts';
import type { Problems } from './problems.ts';
import { ownText, type Spool } from './spool.ts';
import { JsonObject, StreamedFile } from './streamed-file.ts';
import type { Made, Setup } from './task.ts';

export const REPORT = 'cohort.md';
const TABLE = 'cohort.csv';
const QUESTIONS = 'questions.csv';
const DATA = 'cohort.json';
export const PROBLEMS = 'problems.md';

/** What the results say of one structure. */
export interface MemberRow {
  /** What the names of the structure's own files begin with. */
  base: string;
  /** What only the structure's own files tell: who does what in its plan. */
  filledIn: [string, Filled][];
  /** What is drawn in its plan. */
  pictures: Pictures;
  /** Without what only its lines tell, where these are made already. */
  member: MemberSummary;
  lines: MemberLines | null;
}

/** What the results say of each structure, in the alphabetical order of their names. */
export class MemberRows {
  readonly #rows: { name: string; key: string; place: number }[] = [];
  readonly #spool: Spool;
  readonly #isTold: boolean;

  /**
   * @param spool where the rows go.
   * @param isTold whether answers are told elsewhere than in the lines of structures.
   */
  constructor(spool: Spool, isTold: boolean) {
    this.#spool = spool;
    this.#isTold = isTold;
  }

  add(
    member: Member,
    { base, filledIn, pictures, lines }: Pick<Made, 'base' | 'filledIn' | 'pictures' | 'lines'>,
  ): void {
    const summary = summaryOf(member);
    const row: MemberRow = {
      ...{ base, filledIn: [...filledIn], pictures, lines },
      member: lines === null || this.#isTold ? summary : { ...summary, cells: [] },
    };
    this.#rows.push({
      name: ownText(member.name),
      key: ownText(member.key),
      place: this.#spool.add(row),
    });
  }

  *[Symbol.iterator](): Generator<MemberRow> {
    this.#rows.sort(byName);
    for (const { place } of this.#rows) yield this.#spool.get<MemberRow>(place);
  }
}

export interface CohortResults {
  cohort: Cohort;
  /** Null where structures are not named. */
  roll: Roll | null;
  rows: MemberRows;
  problems: Problems;
  /** The file to write the programme in, as an absolute path; null if it is not to be written. */
  programme: string | null;
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
export async function writeReport(results: CohortResults): Promise<Published[]> {
  const { cohort, problems, setup, minGroup, share, files, speech } = results;
  const report = cohortMarkdown(cohort, {
    language: setup.language,
    refused: files.refused,
    minGroup,
    share,
    roll: results.roll ?? undefined,
  });
  return [
    publishResult(join(setup.out, REPORT), report, setup.force),
    ...(await writeTables(results)),
    ...(results.programme === null
      ? []
      : [publishResult(results.programme, programmeYaml(cohort, speech), false)]),
    ...writeHalfDays(cohort, setup, speech),
    // The names of files name structures.
    ...(share ? [] : writeProblems(problems, cohort.questionnaire, setup)),
  ];
}

/** Writes what is wrong with files; where nothing is, takes away what a former run found, unless people edited it. */
export function writeProblems(
  problems: Problems,
  questionnaire: Questionnaire,
  { out, language, force }: Setup,
): Published[] {
  const path = join(out, PROBLEMS);
  const told = problems.markdown(questionnaire, language);
  if (told !== null) return [publishResult(path, told, force)];
  removeUnedited(path);
  return [];
}

/** The tables and the data, line by line, and the sheets where they were waiting for the analysis. */
async function writeTables({
  cohort,
  roll,
  rows,
  files,
  speech,
  setup,
  share,
}: CohortResults): Promise<Published[]> {
  const { questionnaire, members } = cohort;
  const names = new Names(members ?? [], speech);
  const kept = new KeptTables(setup.out);
  const open: Meant[] = [];
  const begin = (name: string): Meant => {
    const path = join(setup.out, name);
    const begun = { path, file: new StreamedFile(path) };
    open.push(begun);
    return begun;
  };
  const written: Published[] = [];
  try {
    const [table, data] = [begin(TABLE), begin(DATA)];
    // What one structure answered is for nobody else.
    const questions = share ? null : begin(QUESTIONS);
    const json = new JsonObject(data.file);
    for (const [key, value] of Object.entries(cohortData(cohort, names, files, share)))
      json.entry(key, value);
    if (share) table.file.add(csvOfGroup(cohort, speech));
    if (questions) {
      table.file.add(csvHead(questionnaire, speech));
      questions.file.add(questionsHead(speech));
      if (roll) json.entry('roll', rollData(roll, names));
      json.beginList('members');
      for (const { base, filledIn, member, lines } of rows) {
        const name = members ? names.of(member.key) : shownName(member, speech);
        const its = lines ?? memberLines(member, name, questionnaire, speech);
        table.file.add(its.table);
        questions.file.add(its.questions);
        json.item(its.data);
        if (!members) continue;
        const own = {
          file: setup.plans ? `${base}${PLANS.ending}` : null,
          filledIn: new Map(filledIn),
        };
        const sheet = halfDaySheetMarkdown(member, cohort, names, own, speech);
        written.push(
          publishResult(join(setup.out, SHEETS.folder, `${base}${SHEETS.ending}`), sheet, setup.force),
        );
      }
      json.endList();
    }
    // The last entry is the seal.
    json.next();
    return [...written, ...kept.settle([table, ...(questions ? [questions] : [])], data, setup.force)];
  } catch (error) {
    for (const { file } of open) file.abandon();
    throw error;
  }
}
