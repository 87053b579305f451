import { readSource } from '../../files/read.ts';
import { namesIn } from '../../files/what-is-at.ts';
import type { Language } from '../../language.ts';
import { loadAnswersFrom } from '../../load/load-answers.ts';
import type { AnswerSheet } from '../../model/answer-sheet.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { isAnswersOf, planFileName, stemOf } from '../../model/stem.ts';
import type { Plan } from '../../plan/plan.ts';
import { planHtml, planMarkdown } from '../../report/plan/markdown.ts';
import { sheetOf } from '../draft.ts';
import type { Interview } from '../model.ts';
import { isAnothers, planOf, presentOf } from '../plan-of.ts';
import { beyondAnswers, writtenPlan } from './written-plan.ts';

/** What the last screen is about. */
export interface Closing {
  /** What the profile shows: the person's own answers under `--respondent`, else the structure's. */
  own: Plan;
  /** The plan's input. */
  plan: Plan;
  answers: string;
  /** All the files that the plan was made from. */
  files: readonly string[];
  /** Files of an earlier date than the plan's: not in it. */
  past: readonly string[];
  /** Other people's files that could not be included: something in them must be fixed first. */
  leftOut: readonly string[];
  /** Where the plan is, and the edited one left untouched; or, in a sentence, why it could not be written. */
  written: { file: string; kept: string | null } | { failed: string };
  /** The same plan as a page to read and print. */
  page: Closing['written'];
}

/** The files that the last screen says exist. */
export const filesOf = ({ answers, written, page }: Closing): string[] => [
  answers,
  ...[written, page].flatMap((one) => ('failed' in one ? [] : [one.file])),
];

/** Writes a plan in the folder: over the program's own, next to one that people have edited. */
export type Publish = (file: string, text: string) => Closing['written'];

/** Makes a structure's plan from what its people answered, and writes it next to their files. */
export async function finish(
  { draft, file, setting }: Interview,
  folder: string,
  language: Language,
  publish: Publish,
): Promise<Closing> {
  const { questionnaire, respondent } = setting;
  const answers = file ?? '';
  const mine = (await sheetIn(answers, folder, questionnaire)) ?? sheetOf(draft, answers);
  const { others, leftOut } = await othersOf(answers, mine, folder, questionnaire);
  const all = [mine, ...others];
  const counted = presentOf(all);
  const own = planOf(questionnaire, [mine]);
  const plan = counted.length === 1 && counted[0] === mine ? own : planOf(questionnaire, counted);
  const planFile = planFileName(answers);
  const byHand = writtenPlan(answers, folder, plan.resolved.structure);
  const filled = { language, written: beyondAnswers(byHand, draft) };
  const written = publish(planFile, await planMarkdown(plan, filled));
  // For people who double-click, and have no use for Markdown.
  const page = publish(`${stemOf(answers)}.plan.html`, await planHtml(plan, filled));
  // Shown to one person, the mean of two would reveal the other's answers.
  const files = counted.map(({ file: each }) => each);
  const past = all.filter((sheet) => !counted.includes(sheet)).map(({ file: each }) => each);
  return { own: respondent ? own : plan, plan, answers, files, past, leftOut, written, page };
}

/** The sheet of a file that scoring accepts as it is. */
async function sheetIn(
  file: string,
  folder: string,
  questionnaire: Questionnaire,
): Promise<AnswerSheet | null> {
  const { value } = await loadAnswersFrom(readSource(file, folder), questionnaire);
  return value?.sheet ?? null;
}

/** The answers of the structure's other people, if they are indeed for the same one; and whose file is unsound. */
export async function othersOf(
  file: string,
  mine: AnswerSheet,
  folder: string,
  questionnaire: Questionnaire,
): Promise<{ others: AnswerSheet[]; leftOut: string[] }> {
  const names = namesIn(folder).filter((name) => name !== file && isAnswersOf(stemOf(file), name));
  const sheets = await Promise.all(names.sort().map((name) => sheetIn(name, folder, questionnaire)));
  const others = sheets.filter((sheet) => sheet !== null).filter((sheet) => isAnothers(sheet, mine));
  return { others, leftOut: names.filter((_, i) => sheets[i] === null) };
}
