import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { AnswerSheet } from '../src/model/answer-sheet.ts';
import type { Questionnaire } from '../src/model/questionnaire.ts';
import { validateAnswers } from '../src/model/validate-answers.ts';
import { validateQuestionnaire } from '../src/model/validate-questionnaire.ts';
import { choose } from '../src/plan/choose.ts';
import type { Plan } from '../src/plan/plan.ts';
import { resolve } from '../src/scoring/resolve.ts';
import { score } from '../src/scoring/score.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

const EXAMPLE = 'test/fixtures/worked-example/';
const readTiny = validateQuestionnaire(parse(read(`${EXAMPLE}tiny.yaml`)));
if (!readTiny.questionnaire) throw new Error(JSON.stringify(readTiny.findings));

/** The small questionnaire of the worked example, with ordinary spaces and straight apostrophes. */
export const tiny = readTiny.questionnaire;

export function sheetOf(questionnaire: Questionnaire, value: object, file = 'a.answers.yaml'): AnswerSheet {
  const named = { questionnaire: `${questionnaire.id}@${questionnaire.version}`, ...value };
  const { sheet, findings } = validateAnswers(named, questionnaire, file);
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

/** With ordinary spaces, as a test is typed. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
