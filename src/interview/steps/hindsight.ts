import type { AnswerValue } from '../../model/answer.ts';
import { askedBy, orNone } from '../asking.ts';
import { compared, explainingHeader } from '../compared.ts';
import { isLastAnswered } from '../differing.ts';
import { answerIn, withAnswer } from '../draft.ts';
import type { Interview } from '../model.ts';
import { questionOf } from '../situation.ts';
import { goOn, type Outcome, type StepKind, toReview } from '../step.ts';
import { thenOf } from '../then.ts';
import type { QuestionStep } from './question.ts';

/** What was true last time, with what is known today; nobody has to know. */
export const hindsight: StepKind<QuestionStep> = {
  // They come with their questions.
  meets: () => false,
  isWithin: true,
  waits: ({ draft }, { question: id }) => answerIn(draft, id).before === null,
  resumes: (model, { question: id }) => isLastAnswered(model, id),
  header: explainingHeader,
  head: (speaker, model, { question: id }) => ({
    title: speaker.words.hindsight.title(thenOf(model, speaker)),
    lead: compared(model, id, speaker),
  }),
  ask: ({ setting, draft }, { question: id }) => {
    const none = (model: Interview) => take(model, id, null);
    const asked = askedBy(questionOf(setting.questionnaire, id), {
      present: answerIn(draft, id).before,
      take: (model, value) => take(model, id, value),
      takeNothing: none,
      hint: ({ words }) => words.hindsight.hint,
    });
    return orNone(asked, ({ words }) => words.hindsight.none, none);
  },
  commands: () => ['back', 'later', 'help', 'review', 'leave'],
  does: (model, { question: id }) => ({
    forward: () => ({ model, go: 'after' }),
    later: () => take(model, id, null),
    review: () => toReview(model),
  }),
  calls: (words) => ({ later: words.pass }),
};

/** @param value null if people no longer know. */
function take(model: Interview, id: string, value: AnswerValue | null): Outcome {
  const { draft } = model;
  const isSame = JSON.stringify(answerIn(draft, id).before) === JSON.stringify(value);
  return goOn(isSame ? model : { ...model, draft: withAnswer(draft, id, { before: value }) });
}
