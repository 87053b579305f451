import { spell } from '../report/answers.ts';
import { capital } from '../text/typography.ts';
import { differs, looksAgain } from './differing.ts';
import { answerIn } from './draft.ts';
import type { Interview } from './model.ts';
import { pastActions } from './past-plan.ts';
import { type Line, lineOf } from './review-lines.ts';
import { questionOf } from './situation.ts';
import { thenOf } from './then.ts';

/** Below its question, why its answer is not last time's, and what was true then. */
export function explainedLines(model: Interview, id: string): Line[] {
  const { why, before } = answerIn(model.draft, id);
  const question = questionOf(model.setting.questionnaire, id);
  const whyLine = lineOf(
    { at: 'differs', question: id },
    question.area,
    ({ words: { differs: words, review }, report }) => ({
      text: words.line(report.topic(id)),
      detail: why === null ? review.unsaid : words.whys[why],
    }),
  );
  const hindsightLine = lineOf({ at: 'hindsight', question: id }, question.area, (speaker) => {
    const { words, report } = speaker;
    return {
      text: words.hindsight.line(capital(thenOf(model, speaker)), report.topic(id)),
      detail: before === null ? words.review.unsaid : spell(question, before, report),
    };
  });
  return [...(differs(model, id) ? [whyLine] : []), ...(looksAgain(model, id) ? [hindsightLine] : [])];
}

/** What became of the actions of last time's plan. */
export const becameLines = (model: Interview): Line[] =>
  pastActions(model).map(({ id, title }) =>
    lineOf({ at: 'status', action: id }, 'past', ({ words, say, report }) => {
      const { actions, indicators } = model.draft.review;
      const [status, sign] = [actions.get(id), indicators.get(id)];
      const told = status === undefined ? words.review.unsaid : words.became.statuses[status];
      return { text: say(title), detail: sign === undefined ? told : `${told} · ${report.quote(sign)}` };
    }),
  );
