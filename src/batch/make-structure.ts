import { join } from 'node:path';
import { individualDay } from '../cohort/arranged.ts';
import { daysFor } from '../cohort/collective-days.ts';
import { memberOf, summaryOf } from '../cohort/member.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { carried } from '../pipeline/carried.ts';
import { type Published, publishResult, textsOnce } from '../pipeline/publish.ts';
import { gatherAnswers, type Said } from '../pipeline/structure.ts';
import { makePlan } from '../plan/make-plan.ts';
import { halfDaySheetMarkdown } from '../report/cohort/markdown.ts';
import { Names, shownName } from '../report/cohort/names.ts';
import { cohortSpeech } from '../report/cohort/speech.ts';
import { known } from '../report/plan/fill-in.ts';
import { drawnPlan } from '../report/plan/markdown.ts';
import { memberLines } from './member-lines.ts';
import { readAgain } from './read-again.ts';
import type { Made, Setup, StructureTask, Told } from './task.ts';

/** The folders of the results, and how the names of their files end. */
export const PLANS = { folder: 'plans', ending: '.plan.md' } as const;
export const SHEETS = { folder: 'sheets', ending: '.sheet.md' } as const;

/** The name of a document's page, or how it ends. */
export const pageOf = (markdown: string): string => markdown.replace(/\.md$/, '.html');

/**
 * Reads a structure's answers, makes its plan and what the cohort keeps of it.
 * @throws the system's error where a file cannot be written.
 */
export async function makeStructure(
  { base, answers }: StructureTask,
  questionnaire: Questionnaire,
  setup: Setup,
): Promise<Made> {
  const said: Said[] = [];
  const lost: Told[] = [];
  for (const each of answers) {
    const found = await readAgain(each, questionnaire, setup.cwd);
    if ('resolved' in found) said.push({ ...found, version: each.version });
    else lost.push(found);
  }
  const { respondents, refused, noticed, copies, setAside } = gatherAnswers(said, questionnaire);
  const made: Made = {
    base,
    member: null,
    filledIn: new Map(),
    pictures: {},
    lines: null,
    files: respondents.length,
    copies,
    setAside,
    refused: [...lost, ...refused.map(about)],
    notices: noticed.map(about),
    written: [],
  };
  if (respondents.length === 0) return made;
  // Other files may have been refused: nobody is known to be alone.
  // Structures that are brought together have somebody who does so.
  const plan = makePlan(questionnaire, respondents, { isWhole: false, usualAccompaniment: 'collective' });
  const member = memberOf(plan, respondents);
  // Each of its files is read once, both for what people filled in and to see whether it gives way.
  const textAt = textsOnce();
  const pathOf = ({ folder, ending }: typeof PLANS | typeof SHEETS) =>
    join(setup.out, folder, `${base}${ending}`);
  const put = (of: typeof PLANS | typeof SHEETS, text: string): Published =>
    publishResult(pathOf(of), text, setup.force, textAt);
  const { language } = setup;
  const filling = {
    own: [pathOf(PLANS)],
    answers: answers.map(({ file }) => file),
    date: plan.resolved.date,
  };
  const written = setup.plans ? carried(filling, setup.cwd, plan.resolved.structure, textAt) : new Map();
  if (setup.plans) {
    const dates = {
      halfDay: individualDay(setup.calendar, member.key),
      collective: daysFor(member, setup.calendar.collective, questionnaire),
      review: setup.calendar.review,
    };
    const { text, pictures } = await drawnPlan(plan, {
      language,
      written,
      dates,
      hasRadar: setup.hasRadar ?? false,
    });
    made.written.push(put(PLANS, text));
    if (setup.pages) made.pictures = pictures();
  }
  const { filledIn } = known(plan.resolved, language, written);
  if (setup.sheets) {
    const speech = cohortSpeech(questionnaire, language);
    const alone = { questionnaire, programme: [], pairs: [], calendar: setup.calendar };
    made.lines = memberLines(summaryOf(member), shownName(member, speech), questionnaire, speech);
    const own = { file: setup.plans ? `${base}${PLANS.ending}` : null, filledIn };
    made.written.push(
      put(SHEETS, halfDaySheetMarkdown(member, alone, new Names([member], speech), own, speech)),
    );
  }
  return { ...made, member, filledIn };
}

const about = (diagnostic: Diagnostic): Told => ({ file: diagnostic.file, diagnostics: [diagnostic] });
