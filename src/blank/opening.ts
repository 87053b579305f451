import { fillPaperOpening } from '../generated/fill-paper-opening.js';
import { escapeHtml } from '../text/escape.ts';
import { typesetAll } from '../text/typography.ts';
import { formPaper } from '../words/form/paper.ts';
import { speak } from '../words/speak.ts';
import type { BlankForm } from './form.ts';
import { paperId } from './paper-style.ts';

/**
 * What a page that asks its questions says first where it cannot, in a preview for instance: how to open it, what else
 * to do. It is not printed, leads to the language's `paperContent`, and has its style from `paperStyle`.
 */
export function openingContent({ language, tag }: Pick<BlankForm, 'language' | 'tag'>): string {
  const { here, computer, phone, print, questions, pen } = typesetAll(
    speak(formPaper, language).opening,
    language,
  );
  const view = { id: paperId(tag), language, here, computer, phone, print, questions, pen };
  return fillPaperOpening(view, escapeHtml);
}
