import { typesetAll } from '../text/typography.ts';
import { formPaper } from '../words/form/paper.ts';
import { speak } from '../words/speak.ts';
import type { BlankForm } from './form.ts';

/** What the last lines of the paper say to do with it once it is filled in: a text, or two around what is copied as it is. */
export interface Ending {
  before: string;
  /** A command, an address. */
  literal: string | null;
  after: string;
}

/** Of a page by itself: the answers are copied into the interview that a command starts. */
export const commandEnding = (form: BlankForm, command: string): Ending => ({
  before: form.words.paper.before,
  literal: command,
  after: form.words.paper.after(trackOf(form)),
});

/**
 * Of the page that asks the questions itself: the answers are copied into it, or the sheets handed on.
 * @param replyTo the address of the person who accompanies; null if it is not known.
 */
export function pageEnding(form: BlankForm, replyTo: string | null): Ending {
  const words = typesetAll(speak(formPaper, form.language), form.language);
  // A page made for a track asks for no other.
  const chosen = form.known.track === null ? trackOf(form) : null;
  const copy = `${words.open}${form.words.paper.after(chosen)}`;
  return replyTo === null
    ? { before: `${copy} ${words.handOn}.`, literal: null, after: '' }
    : { before: `${copy} ${form.about(words.handOn)}`, literal: replyTo, after: '' };
}

/** What is chosen among the tracks to be asked the same questions; null where there are none. */
function trackOf({ questionnaire: { tracks }, known, say, setup }: BlankForm): string | null {
  const track = tracks.find(({ id }) => id === known.track);
  return tracks.length === 0 ? null : track ? say(track.title) : setup.track.all;
}
