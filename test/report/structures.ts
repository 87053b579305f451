import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { AnswerSheet } from '../../src/model/answer.js';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import { readAnswers } from '../../src/model/read-answers.js';
import { readQuestionnaire } from '../../src/model/read-questionnaire.js';
import { choose } from '../../src/plan/choose.js';
import type { Plan } from '../../src/plan/plan.js';
import { resolve } from '../../src/scoring/resolve.js';
import { score } from '../../src/scoring/score.js';
import { culture } from '../content/culture.js';
import { draw } from '../content/respondents.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

const EXAMPLE = 'test/fixtures/worked-example/';
const readTiny = readQuestionnaire(parse(read(`${EXAMPLE}tiny.yaml`)));
if (!readTiny.questionnaire) throw new Error(JSON.stringify(readTiny.findings));

/** The small questionnaire of the worked example, with ordinary spaces and straight apostrophes. */
export const tiny = readTiny.questionnaire;

export function sheetOf(questionnaire: Questionnaire, value: object, file = 'a.answers.yaml'): AnswerSheet {
  const named = { questionnaire: `${questionnaire.id}@${questionnaire.version}`, ...value };
  const { sheet, findings } = readAnswers(named, questionnaire, file);
  if (!sheet) throw new Error(JSON.stringify(findings));
  return sheet;
}

/** The plan of a structure, from the content of its answer files. */
export const planOf = (questionnaire: Questionnaire, ...files: object[]): Plan =>
  planOfSheets(
    questionnaire,
    files.map((file, i) => sheetOf(questionnaire, file, `${i}.answers.yaml`)),
  );

export function planOfSheets(questionnaire: Questionnaire, sheets: AnswerSheet[]): Plan {
  const resolved = resolve(questionnaire, sheets);
  return choose(resolved, score(resolved));
}

/** An answer file of the worked example. */
export const exampleFile = (name: string): object => parse(read(`${EXAMPLE}${name}.answers.yaml`));

/** The answer files of a folder's cohort, those of one structure together. */
export function cohort(): { name: string; plan: Plan }[] {
  const structures = new Map<string, object[]>();
  for (const file of readdirSync(`${root}examples/cohorte`).sort()) {
    const name = file.replace(/(--\d)?\.answers\.yaml$/, '');
    structures.set(name, [...(structures.get(name) ?? []), parse(read(`examples/cohorte/${file}`))]);
  }
  return [...structures].map(([name, files]) => ({ name, plan: planOf(culture, ...files) }));
}

/** A plan such as one meets, of one to three respondents, with or without objectives and notes. */
export function drawnPlan(random: () => number): Plan {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const profile = pick(culture.profiles).id;
  const track = pick([null, 'standard', 'flash']);
  const [respondents, noted, aiming] = [pick([1, 1, 2, 3]), random() < 0.5, random() < 0.7];
  const sheets = Array.from({ length: respondents }, (_, i): AnswerSheet => {
    const sheet = draw(culture, profile, track, random);
    for (const answer of sheet.answers.values()) if (noted) answer.note = NOTE;
    return { ...sheet, file: `${i}`, objectives: aiming ? sheet.objectives : [] };
  });
  return planOfSheets(culture, sheets);
}

const NOTE = 'Deux personnes font tout, et l’une part en juin sans que la relève soit trouvée.';

/** The text before the annex. */
export const body = (markdown: string): string => markdown.split('<!-- annex -->')[0] ?? '';
/** The first page. */
export const pageOne = (markdown: string): string => markdown.split('<!-- page -->')[0] ?? '';
/** The words that a reader sees: what holds a letter or a figure, marks for the program aside. */
export const wordCount = (text: string): number =>
  text.replace(/<!--[\s\S]*?-->/g, '').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
/** With ordinary spaces, as a test is typed. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
