import type { Questionnaire } from '../../model/questionnaire.js';
import { answerIn, type Draft } from './draft.js';
import type { Notice } from './notice.js';
import { situate } from './situation.js';

/** What a change of answers brings in or takes out, to be said. */
export function changes(questionnaire: Questionnaire, before: Draft, after: Draft): Notice[] {
  const idsOf = (draft: Draft) => situate(questionnaire, draft).shown.map(({ question }) => question.id);
  const [was, is] = [idsOf(before), idsOf(after)];
  const gone = was.filter((id) => !is.includes(id));
  const kept = gone.filter((id) => answerIn(after, id).given !== null);
  const notice = (
    code: 'questions-shown' | 'questions-hidden' | 'answers-kept-aside',
    questions: string[],
  ): Notice[] => (questions.length > 0 ? [{ code, questions }] : []);
  return [
    ...notice(
      'questions-shown',
      is.filter((id) => !was.includes(id)),
    ),
    ...notice(
      'questions-hidden',
      gone.filter((id) => !kept.includes(id)),
    ),
    ...notice('answers-kept-aside', kept),
  ];
}
