import { answerIn, withAnswer } from '../draft.ts';
import type { Interview } from '../model.ts';
import { questionOf } from '../situation.ts';
import { close, type Outcome, type OverlayKind } from '../step.ts';
import type { QuestionStep } from './question.ts';
import { asksSharing, sharedByTeam } from './sharing.ts';

/** The longest note that the format takes, in characters. */
const LONGEST_NOTE = 2000;

/** Over a question: a note on its answer. */
export const note: OverlayKind<QuestionStep> = {
  head: ({ words, say }, { setting }, { question: id }) => ({
    title: words.note.title,
    lead: [
      say(questionOf(setting.questionnaire, id).text),
      setting.respondent ? words.note.whereAmongOthers : words.note.where,
    ],
  }),
  ask: ({ draft }, { question: id }) => ({
    kind: 'entry',
    text: () => answerIn(draft, id).note ?? '',
    hint: ({ words, plain }) => (plain ? words.plain.note : words.note.hint),
    most: LONGEST_NOTE,
    take: (model, text) => take(model, id, text),
  }),
};

/** Takes a note; an empty one is removed. */
function take(model: Interview, id: string, text: string): Outcome {
  const typed = text.trim().slice(0, LONGEST_NOTE) || null;
  const isSame = typed === answerIn(model.draft, id).note;
  const noted = isSame
    ? model
    : sharedByTeam({ ...model, draft: withAnswer(model.draft, id, { note: typed }) });
  const isToAsk = asksSharing(noted) && noted.draft.sharesNotes === null;
  return isToAsk ? { model: noted, go: { open: 'sharing' } } : close(noted);
}
