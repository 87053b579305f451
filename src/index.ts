/** cap-numerique as a library: load, check, score, plan, report. Each does one step of what the commands do. */

export { checkQuestionnaire as check } from './check/index.js';
export type { Diagnostic, Finding } from './diagnostics/diagnostic.js';
export type { Range } from './diagnostics/place.js';
export { type Answers, loadAnswers, loadQuestionnaire } from './io/load.js';
export type { Loaded } from './io/loaded.js';
export type { AnswerSheet } from './model/answer.js';
export type { Action, Question, Questionnaire } from './model/questionnaire.js';
export { choose as plan } from './plan/choose.js';
export type { Choice, Plan, PlanOptions } from './plan/plan.js';
export { planHtml, planJson, planMarkdown, scoreCsv, scoreJson } from './report/index.js';
export type { Cell } from './scoring/cell.js';
export { resolve } from './scoring/resolve.js';
export type { Resolved } from './scoring/resolved.js';
export { score } from './scoring/score.js';
export type { Scores } from './scoring/scores.js';
