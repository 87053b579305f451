/** Plans and scores as people and programs read them. */

export { readBoxes } from './plan/boxes.js';
export { planView } from './plan/build-view.js';
export { isUnedited } from './plan/edit-mark.js';
export { type ActionJson, type PlanJson, planJson } from './plan/json.js';
export { type PlanReportOptions, planHtml, planMarkdown } from './plan/markdown.js';
export type {
  ActionView,
  AnnexView,
  AxisView,
  PictureView,
  PlanView,
  ProfileView,
  Room,
} from './plan/view.js';
export { scoreCsv } from './score/csv.js';
export { explainScores } from './score/explain.js';
export { type ScoreJson, scoreJson } from './score/json.js';
export { profile } from './score/profile.js';
export type { Scored } from './score/scored.js';
export type { Screen } from './score/screen.js';
export { scoreTable } from './score/table.js';
export type { Template } from './template/render.js';
export { TemplateError } from './template/template-error.js';
