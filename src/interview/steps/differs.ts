import { WHYS, type Why } from '../../model/reviewed.ts';
import { compared, explainingHeader } from '../compared.ts';
import { isLastAnswered, looksAgain } from '../differing.ts';
import { answerIn, withAnswer } from '../draft.ts';
import type { Interview } from '../model.ts';
import {
  type Choice,
  goOn,
  goTo,
  NOWHERE,
  type Outcome,
  paragraph,
  type StepKind,
  toReview,
} from '../step.ts';
import type { QuestionStep } from './question.ts';

/** Why an answer is not last time's, which is shown now that it cannot suggest today's. */
export const differs: StepKind<QuestionStep> = {
  // They come with their questions.
  meets: () => false,
  isWithin: true,
  waits: ({ draft }, { question: id }) => answerIn(draft, id).why === null,
  resumes: (model, { question: id }) => isLastAnswered(model, id),
  header: explainingHeader,
  head: (speaker, model, { question: id }) => ({
    title: speaker.words.differs.title,
    lead: compared(model, id, speaker),
  }),
  help: ({ words }) => words.differs.help.map((text) => paragraph(text)),
  ask: ({ draft }, { question: id }) => {
    const { why: present } = answerIn(draft, id);
    const whys = WHYS.map(
      (why): Choice => ({
        show: ({ words: { differs: words } }) => ({ text: words.whys[why], detail: words.details[why] }),
        given: why === present,
        pick: (model) => take(model, id, why),
      }),
    );
    const correct: Choice = {
      show: ({ words: { differs: words } }) => ({ text: words.correct, detail: words.correctDetail }),
      pick: (model) => goTo(model, { at: 'question', question: id }),
    };
    return {
      kind: 'choice',
      cursor: present === null ? NOWHERE : WHYS.indexOf(present),
      items: [...whys, correct],
    };
  },
  commands: () => ['back', 'later', 'help', 'review', 'leave'],
  does: (model) => ({
    forward: () => ({ model, go: 'after' }),
    later: () => goOn(model),
    review: () => toReview(model),
  }),
  calls: (words) => ({ later: words.pass }),
};

function take(model: Interview, id: string, why: Why): Outcome {
  const { draft } = model;
  if (answerIn(draft, id).why === why) return next(model, id);
  // What changed was true last time as it was answered.
  const hindsight = why === 'changed' ? { before: null } : {};
  return next({ ...model, draft: withAnswer(draft, id, { why, ...hindsight }) }, id);
}

/** What was true last time is asked at once, wherever this was opened from. */
const next = (model: Interview, id: string): Outcome =>
  looksAgain(model, id) ? goTo(model, { at: 'hindsight', question: id }) : goOn(model);
