import { fillReview } from '../../generated/fill-review.js';
import type { Language } from '../../language.ts';
import { theirs } from '../../model/their-language.ts';
import type { Comparison } from '../../review/comparison.ts';
import { escapeMarkdown } from '../../text/escape.ts';
import { reportPage } from '../html-page.ts';
import { owned, sealed } from '../marks.ts';
import { render, type Template } from '../template/render.ts';
import { reviewView } from './build-view.ts';
import { dotsByArea } from './dots.ts';
import { pictureSvg } from './picture.ts';
import type { ReviewView } from './view.ts';

export interface ReviewReportOptions {
  language: Language;
  /** The user's own, instead of the program's. */
  template?: Template;
}

/**
 * A review in Markdown. Its last line is a mark that tells whether people have edited it since.
 * @throws TemplateError if the user's template cannot be used.
 */
export async function reviewMarkdown(
  comparison: Comparison,
  { language, template }: ReviewReportOptions,
): Promise<string> {
  const text = await filled(reviewView(comparison, language), template);
  return signed(text, comparison);
}

/**
 * A review as an HTML page to read or print, from the same template, with the same mark.
 * @throws TemplateError if the user's template cannot be used.
 */
export async function reviewHtml(
  comparison: Comparison,
  { language, template }: ReviewReportOptions,
): Promise<string> {
  const view = reviewView(comparison, language);
  const pictures = { picture: pictureSvg(view), ...dotsByArea(view) };
  const own = theirs(comparison.questionnaire, language);
  const page = await reportPage(await filled(view, template), view.title, language, pictures, own);
  return signed(page, comparison);
}

const filled = async (view: ReviewView, template: Template | undefined): Promise<string> =>
  template ? render(template, view, escapeMarkdown) : fillReview(view, escapeMarkdown);

/** Its owner, the day of the later answers, and whether people have edited it since. */
const signed = (text: string, { after: { resolved } }: Comparison): string =>
  sealed(owned(text, resolved.structure, resolved.date));
