import { fillPaperStyle } from '../generated/fill-paper-style.js';
import { cutTail } from '../text/cut.ts';
import { cssString, escapeHtml } from '../text/escape.ts';
import { oneLine } from '../text/printable.ts';
import type { BlankForm } from './form.ts';

/** Columns at the foot of a page, beside its number. */
const FOOT = 90;

/** The id of a language's paper in its page, and the name of the sheets that it is printed on. */
export const paperId = (tag: string): string => `paper-${tag}`;

/**
 * The style of the paper of one or more forms of one page, each in a language of its own. All of it is about what has
 * the class `paper`: the rest of the page looks, and is printed, as its own styles say. It comes after these, since
 * Chromium weighs rules of sheets with a name and without one by their order where they are of different styles.
 */
export const paperStyle = (forms: readonly BlankForm[]): string =>
  fillPaperStyle(
    {
      sheets: forms.map(({ questionnaire, known, tag, say }) => ({
        id: paperId(tag),
        tag,
        /** At the foot of each sheet. */
        running: cssString(
          cutTail(known.structure === null ? say(questionnaire.title) : oneLine(known.structure), FOOT),
        ),
      })),
    },
    escapeHtml,
  );
