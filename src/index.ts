/**
 * cap-numerique as a library: load, check, score, plan, compare, report. Each does one step of what the commands do. What is
 * wrong with a file is never thrown: loading gives it as diagnostics, which `rendered` puts in words.
 */

export { checkQuestionnaire as check } from './check/index.ts';
export type { Diagnostic, Finding, Range } from './diagnostics/diagnostic.ts';
export { type Rendered, rendered } from './diagnostics/render/rendered.ts';
export type { Language } from './language.ts';
export { type Answers, loadAnswers } from './load/load-answers.ts';
export { loadQuestionnaire } from './load/load-questionnaire.ts';
export type { Loaded } from './load/loaded.ts';
export type { AnswerSheet } from './model/answer-sheet.ts';
export type { Action, Question, Questionnaire } from './model/questionnaire.ts';
export { choose as plan } from './plan/choose.ts';
export type { Choice, Plan, PlanOptions } from './plan/plan.ts';
export { type PanelJson, panelJson } from './report/panel/json.ts';
export { panelHtml, panelMarkdown } from './report/panel/markdown.ts';
export type { PanelReportOptions } from './report/panel/view.ts';
export { type PlanJson, planJson } from './report/plan/json.ts';
export { type PlanReportOptions, planHtml, planMarkdown } from './report/plan/markdown.ts';
export { type ComparisonJson, comparisonJson } from './report/review/json.ts';
export { type ReviewReportOptions, reviewHtml, reviewMarkdown } from './report/review/markdown.ts';
export { scoreCsv } from './report/score/csv.ts';
export type { Scored } from './report/score/json.ts';
export { type ScoreJson, scoreJson } from './report/score/json.ts';
export type { Template } from './report/template/render.ts';
export { TemplateError } from './report/template/template-error.ts';
export type { Answered } from './review/answered.ts';
export { type CompareOptions, compare } from './review/compare.ts';
export type { Comparison } from './review/comparison.ts';
export type { PlanBox } from './review/deeds.ts';
export { type Panel, panelOf } from './review/panel.ts';
export { sharedPanel } from './review/shared-panel.ts';
export type { Cell } from './scoring/cell.ts';
export { resolve } from './scoring/resolve.ts';
export type { Resolved } from './scoring/resolved.ts';
export { score } from './scoring/score.ts';
export type { Scores } from './scoring/scores.ts';
