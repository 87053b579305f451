import type { Questionnaire } from '../model/questionnaire.ts';
import { answerIn, type Draft } from './draft.ts';
import type { Notice } from './notice.ts';
import { situate } from './situation.ts';

/** Notices about what a change of answers brings in or takes out. */
export function changes(questionnaire: Questionnaire, before: Draft, after: Draft): Notice[] {
  const idsOf = (draft: Draft) => situate(questionnaire, draft).shown.map(({ question }) => question.id);
  const [was, is] = [idsOf(before), idsOf(after)];
  const gone = was.filter((id) => !is.includes(id));
  const isAnswered = (id: string): boolean => answerIn(after, id).given !== null;
  const kept = gone.filter(isAnswered);
  const come = is.filter((id) => !was.includes(id));
  const notice = (
    code: 'questions-shown' | 'answers-back' | 'questions-hidden' | 'answers-kept-aside',
    questions: string[],
  ): Notice[] => (questions.length > 0 ? [{ code, questions }] : []);
  return [
    ...notice(
      'questions-shown',
      come.filter((id) => !isAnswered(id)),
    ),
    ...notice('answers-back', come.filter(isAnswered)),
    ...notice(
      'questions-hidden',
      gone.filter((id) => !kept.includes(id)),
    ),
    ...notice('answers-kept-aside', kept),
  ];
}
