import type { Theirs } from '../model/their-language.ts';
import { type Published, publishResult, textAt } from '../pipeline/publish.ts';
import { htmlBody } from '../report/html-body.ts';
import { htmlPage } from '../report/html-page.ts';
import { claimOn, isUnedited, owned, ownerOf, sealed } from '../report/marks.ts';
import { escapeHtml } from '../text/escape.ts';
import { pages } from '../words/cohort/pages.ts';
import { speak } from '../words/speak.ts';
import type { MadePage, PageDocument, Setup } from './task.ts';

/**
 * Makes the page of a document out of what its file says by now, whoever edited it.
 * @returns null where there is no such file, or where it is another structure's.
 * @throws the system's error where the page cannot be written.
 */
export async function makePage(document: PageDocument, setup: Setup, own: Theirs): Promise<MadePage | null> {
  const { markdown, page, newer, pictures, structure, isInIndex } = document;
  const text = readable(markdown);
  if (text === null) return null;
  if (structure && !['own', 'unknown'].includes(claimOn(text, ownerOf(structure)))) return null;
  const words = speak(pages, setup.language);
  const { html, title } = await htmlBody(text, pictures, isUnedited(text) ? '' : words.drawn, own);
  const note = newer === null ? '' : `<p class="note" role="note">${escapeHtml(words.newer(newer))}</p>\n`;
  const shown = title ?? words.title;
  const whole = htmlPage({
    title: shown,
    language: setup.language,
    isLeftwards: own.isLeftwards,
    body: `${note}${html}`,
  });
  const written: Published = publishResult(
    page,
    sealed(structure ? owned(whole, structure) : whole),
    setup.force,
  );
  return { written, title: shown, html: isInIndex ? `${note}${html}` : null };
}

/** What cannot be read has no page: that is told where it was to be written. */
function readable(path: string): string | null {
  try {
    return textAt(path);
  } catch {
    return null;
  }
}
