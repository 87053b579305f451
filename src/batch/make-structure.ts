import { join } from 'node:path';
import { withoutCopies } from '../cohort/duplicates.ts';
import { memberOf } from '../cohort/member.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnswerFile } from '../generated/answer-file.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { choose } from '../plan/choose.ts';
import { halfDaySheetMarkdown } from '../report/cohort/markdown.ts';
import { Names } from '../report/cohort/names.ts';
import { cohortSpeech } from '../report/cohort/speech.ts';
import { planMarkdown } from '../report/plan/markdown.ts';
import { resolve } from '../scoring/resolve.ts';
import { accompaniedAs } from '../scoring/resolved.ts';
import { score } from '../scoring/score.ts';
import { toldOf } from './oddities.ts';
import { recordIn } from './record.ts';
import type { Made, Setup, StructureTask } from './setup.ts';
import { sheetOf } from './sheet-json.ts';
import { type Written, writeKept } from './write-kept.ts';

/** The folders of the results, and how the names of their files end. */
export const PLANS = { folder: 'plans', ending: '.plan.md' } as const;
export const SHEETS = { folder: 'sheets', ending: '.sheet.md' } as const;

/**
 * Merges the respondents of a structure, makes its plan and what the cohort keeps of it.
 * @throws the system's error where a file cannot be written.
 */
export async function makeStructure(
  { base, records: lines }: StructureTask,
  questionnaire: Questionnaire,
  setup: Setup,
): Promise<Made> {
  const records = lines.map(recordIn);
  const printed = records.map(({ sheet, file, print }) => ({
    sheet: sheetOf(JSON.parse(sheet) as AnswerFile, questionnaire, file),
    print,
  }));
  const { sheets, oddities } = withoutCopies(printed);
  const told = toldOf(oddities, sheets);
  const setAside = told.noticed.filter(({ code }) => code === 'CN951').length;
  // Other files may have been refused: nobody is known to be alone.
  // Structures that are brought together have somebody who does so.
  const resolved = accompaniedAs(resolve(questionnaire, sheets, false), 'collective');
  const plan = choose(resolved, score(resolved));
  const member = memberOf(plan, sheets);

  const written: Written[] = [];
  const put = (of: typeof PLANS | typeof SHEETS, text: string) =>
    written.push(writeKept(join(setup.out, of.folder, `${base}${of.ending}`), text, setup.force));
  if (setup.plans) put(PLANS, await planMarkdown(plan, { language: setup.language }));
  if (setup.sheets) {
    const speech = cohortSpeech(questionnaire, setup.language);
    const alone = { questionnaire, programme: [], pairs: [] };
    const planFile = setup.plans ? `${base}${PLANS.ending}` : null;
    put(SHEETS, halfDaySheetMarkdown(member, alone, new Names([member], speech), planFile, speech));
  }
  const about = (diagnostic: Diagnostic) => ({ file: diagnostic.file, diagnostics: [diagnostic] });
  return {
    member,
    base,
    files: sheets.length,
    copies: printed.length - sheets.length - told.refused.length - setAside,
    refused: told.refused.map(about),
    notices: told.noticed.map(about),
    written,
  };
}
