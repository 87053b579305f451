import { answerFile } from '../../interview/answer-file.ts';
import { type Draft, EMPTY_DRAFT, NO_ANSWER } from '../../interview/draft.ts';
import type { Before } from '../../interview/model.ts';
import type { Answer } from '../../model/answer.ts';
import { questionsOf } from '../../model/condition.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { LastTime } from '../setting.ts';
import type { FormOptions } from './page.ts';

/**
 * What a page holds of earlier answers: neither notes, nor who does what, nor what was aimed for, nor a text of which
 * nothing depends; and nothing of who answered, unless the page is theirs.
 * @param date the day of the answers.
 */
export function lastTimeFor(
  { structure, respondent }: Pick<FormOptions, 'structure' | 'respondent'>,
  { draft, version, actions }: Before,
  date: string,
  questionnaire: Questionnaire,
): LastTime {
  const { training, facts, accompaniment, track, trackChosen, role, age, code } = draft;
  const held: Draft = {
    ...EMPTY_DRAFT,
    ...structure,
    ...{ training, facts, accompaniment, track, trackChosen, date },
    ...(respondent && { role, age, code }),
    // As a file has them from when the track was chosen.
    objectives: trackChosen ? [] : null,
    answers: answersHeld(draft, questionnaire),
  };
  return { date, answers: answerFile(held, questionnaire), version, actions };
}

function answersHeld({ answers }: Draft, { questions }: Questionnaire): ReadonlyMap<string, Answer> {
  const deciding = new Set(questions.flatMap(({ when }) => (when ? questionsOf(when) : [])));
  return new Map(
    questions.flatMap(({ id, type }): [string, Answer][] => {
      const given = answers.get(id)?.given ?? null;
      const isHeld = given !== null && (type !== 'text' || deciding.has(id));
      return isHeld ? [[id, { ...NO_ANSWER, given }]] : [];
    }),
  );
}
