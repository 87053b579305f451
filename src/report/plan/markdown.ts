import planTemplate from '../../../templates/plan.md.liquid';
import type { Language } from '../../model/text.js';
import type { Plan } from '../../plan/plan.js';
import { render, type Template } from '../template/render.js';
import { escapeMarkdown } from '../text/markdown.js';
import { planView } from './build-view.js';
import { sealed } from './edit-mark.js';

const OWN = 'plan.md.liquid';

export interface PlanMarkdownOptions {
  language: Language;
  /** The user's own, in place of the program's. */
  template?: Template;
}

/**
 * A plan in Markdown. Its last line is a mark that tells whether people have edited it since.
 * @throws TemplateError where the user's template cannot be used.
 */
export async function planMarkdown(plan: Plan, { language, template }: PlanMarkdownOptions): Promise<string> {
  const text = await render(
    template ?? { name: OWN, text: planTemplate },
    planView(plan, language),
    { [OWN]: planTemplate },
    escapeMarkdown,
  );
  return sealed(text);
}
