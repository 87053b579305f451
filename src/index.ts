/**
 * cap-numerique as a library: load, check, score, plan, report. Each does one step of what the commands do. What is
 * wrong with a file is never thrown: loading gives it as diagnostics, which `rendered` puts in words.
 */

export { checkQuestionnaire as check } from './check/index.js';
export type { Diagnostic, Finding } from './diagnostics/diagnostic.js';
export type { Range } from './diagnostics/place.js';
export { type Rendered, rendered } from './diagnostics/render/rendered.js';
export { type Answers, loadAnswers, loadQuestionnaire } from './io/load.js';
export type { Loaded } from './io/loaded.js';
export type { Language } from './language.js';
export type { AnswerSheet } from './model/answer.js';
export type { Action, Question, Questionnaire } from './model/questionnaire.js';
export { choose as plan } from './plan/choose.js';
export type { Choice, Plan, PlanOptions } from './plan/plan.js';
export {
  type PlanJson,
  type PlanReportOptions,
  planHtml,
  planJson,
  planMarkdown,
  type Scored,
  type ScoreJson,
  scoreCsv,
  scoreJson,
  type Template,
  TemplateError,
} from './report/index.js';
export type { Cell } from './scoring/cell.js';
export { resolve } from './scoring/resolve.js';
export type { Resolved } from './scoring/resolved.js';
export { score } from './scoring/score.js';
export type { Scores } from './scoring/scores.js';
