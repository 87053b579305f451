import { fillPlan } from '../../generated/fill-plan.js';
import type { Language } from '../../language.ts';
import type { Plan } from '../../plan/plan.ts';
import { escapeMarkdown } from '../../text/escape.ts';
import { htmlPage } from '../html-page.ts';
import { owned, sealed } from '../marks.ts';
import { render, type Template } from '../template/render.ts';
import { planView } from './build-view.ts';
import { pictureSvg } from './picture.ts';
import type { PlanView } from './view.ts';

export interface PlanReportOptions {
  language: Language;
  /** The user's own, instead of the program's. */
  template?: Template;
}

/**
 * A plan in Markdown. Its last line is a mark that tells whether people have edited it since.
 * @throws TemplateError if the user's template cannot be used.
 */
export async function planMarkdown(plan: Plan, { language, template }: PlanReportOptions): Promise<string> {
  return sealed(owned(await filled(planView(plan, language), template), plan.resolved.structure));
}

/**
 * A plan as an HTML page to read or print, from the same template, with the same mark.
 * @throws TemplateError if the user's template cannot be used.
 */
export async function planHtml(plan: Plan, { language, template }: PlanReportOptions): Promise<string> {
  const view = planView(plan, language);
  const page = await htmlPage(await filled(view, template), view.title, language, pictureSvg(view));
  return sealed(owned(page, plan.resolved.structure));
}

const filled = async (view: PlanView, template: Template | undefined): Promise<string> =>
  template ? render(template, view, escapeMarkdown) : fillPlan(view, escapeMarkdown);
