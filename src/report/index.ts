/** Plans and scores as people and programs read them. */

export { readBoxes } from './plan/boxes.ts';
export { planView } from './plan/build-view.ts';
export { isUnedited } from './plan/edit-mark.ts';
export { type ActionJson, type PlanJson, planJson } from './plan/json.ts';
export { type PlanReportOptions, planHtml, planMarkdown } from './plan/markdown.ts';
export type {
  ActionView,
  AnnexView,
  AxisView,
  PictureView,
  PlanView,
  ProfileView,
  Room,
} from './plan/view.ts';
export { scoreCsv } from './score/csv.ts';
export { explainScores } from './score/explain.ts';
export { type ScoreJson, scoreJson } from './score/json.ts';
export { profile } from './score/profile.ts';
export type { Scored } from './score/scored.ts';
export type { Screen } from './score/screen.ts';
export { scoreTable } from './score/table.ts';
export type { Template } from './template/render.ts';
export { TemplateError } from './template/template-error.ts';
