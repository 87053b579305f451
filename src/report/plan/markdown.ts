import { fillPlan } from '../../generated/fill-plan.js';
import type { Language } from '../../language.ts';
import { theirs } from '../../model/their-language.ts';
import type { Plan } from '../../plan/plan.ts';
import { escapeMarkdown } from '../../text/escape.ts';
import type { Pictures } from '../html-body.ts';
import { reportPage } from '../html-page.ts';
import { filledMark, owned, sealed } from '../marks.ts';
import { render, type Template } from '../template/render.ts';
import { planView } from './build-view.ts';
import { fillIn, known, knownView } from './fill-in.ts';
import type { FilledIn } from './filled-in.ts';
import { planPictures } from './pictures.ts';
import { NO_PLAN_DATES, type PlanDates } from './reading.ts';
import { teamPictures } from './team-pictures.ts';
import type { PlanView } from './view.ts';

export interface PlanReportOptions {
  language: Language;
  /** The user's own, instead of the program's. */
  template?: Template;
  /** What people filled in by hand in an earlier plan. */
  written?: FilledIn;
  /** The days of the accompaniment that somebody gave. */
  dates?: PlanDates;
}

export interface PlanPageOptions extends PlanReportOptions {
  /** Whether its profile is drawn as a radar too. */
  hasRadar?: boolean;
}

/**
 * A plan in Markdown. Its last line is a mark that tells whether people have edited it since.
 * @throws TemplateError if the user's template cannot be used.
 */
export const planMarkdown = async (plan: Plan, options: PlanReportOptions): Promise<string> =>
  (await drawnPlan(plan, options)).text;

/**
 * The same, with what is drawn in its page, once that is asked for.
 * @throws TemplateError if the user's template cannot be used.
 */
export async function drawnPlan(
  plan: Plan,
  { language, template, written = NOTHING, dates = NO_PLAN_DATES, hasRadar }: PlanPageOptions,
): Promise<{ text: string; pictures: () => Pictures }> {
  const blank = planView(plan, language, dates);
  const { filledIn, given } = known(plan.resolved, language, written);
  const view = fillIn(blank, plan, language, filledIn);
  const { structure, date } = plan.resolved;
  const textOf = async (its: PlanView) => owned(await filled(its, template), structure, date);
  const text = await textOf(view);
  return {
    text: sealed(view === blank ? text : filledMark(text, await textOf(blank), given)),
    pictures: () => drawn(plan, view, hasRadar),
  };
}

/**
 * A plan as an HTML page to read or print, from the same template, with the same mark.
 * @throws TemplateError if the user's template cannot be used.
 */
export async function planHtml(
  plan: Plan,
  { language, template, written = NOTHING, dates = NO_PLAN_DATES, hasRadar }: PlanPageOptions,
): Promise<string> {
  const view = knownView(plan, language, written, dates);
  const pictures = drawn(plan, view, hasRadar);
  const own = theirs(plan.resolved.questionnaire, language);
  const page = await reportPage(await filled(view, template), view.title, language, pictures, own);
  return sealed(owned(page, plan.resolved.structure));
}

const NOTHING: FilledIn = new Map();

const filled = async (view: PlanView, template: Template | undefined): Promise<string> =>
  template ? render(template, view, escapeMarkdown) : fillPlan(view, escapeMarkdown);

const drawn = (plan: Plan, view: PlanView, hasRadar = false): Pictures => ({
  ...planPictures(plan, view),
  ...teamPictures(view, hasRadar),
});
