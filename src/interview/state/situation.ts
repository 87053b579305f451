import { questionsOf } from '../../model/condition.ts';
import type { Question, Questionnaire } from '../../model/questionnaire.ts';
import type { Cell } from '../../scoring/cell.ts';
import { resolveSheet } from '../../scoring/resolve-sheet.ts';
import { truthOf } from '../../scoring/truth.ts';
import { type Draft, sheetOf } from './draft.ts';

/** Which questions a draft meets. */
export interface Situation {
  /** One for each question of the questionnaire, in its order. */
  readonly cells: readonly Cell[];
  /** The cells of the questions that are asked: in the track, and their conditions hold. */
  readonly shown: readonly Cell[];
  /** The questions that open ones may still bring in. */
  readonly pending: readonly Question[];
}

/** What is known of drafts, which never change; each screen asks several times. */
const known = new WeakMap<Draft, { questionnaire: Questionnaire; situation: Situation }>();

/** Reads a draft against its questionnaire, by the rules of scoring: what is asked is what would count. */
export function situate(questionnaire: Questionnaire, draft: Draft): Situation {
  const found = known.get(draft);
  if (found?.questionnaire === questionnaire) return found.situation;
  const situation = read(questionnaire, draft);
  known.set(draft, { questionnaire, situation });
  return situation;
}

function read(questionnaire: Questionnaire, draft: Draft): Situation {
  const { cells, facts } = resolveSheet(questionnaire, sheetOf(draft));
  const track = questionnaire.tracks.find(({ id }) => id === draft.track);
  const open = new Set<string>();
  const pending: Question[] = [];
  for (const { question, state } of cells) {
    if (state === 'unanswered') open.add(question.id);
    if (state !== 'hidden' || (track && !track.questions.includes(question.id)) || !question.when) continue;
    const couldShow = truthOf(question.when, facts) === null;
    if (couldShow && questionsOf(question.when).some((id) => open.has(id))) {
      open.add(question.id);
      pending.push(question);
    }
  }
  return { cells, shown: cells.filter(({ state }) => state !== 'hidden'), pending };
}

/** Whether somebody said something to a question: an answer, that they do not know, or that it does not apply. */
export const isSettled = ({ state }: Cell): boolean => state !== 'unanswered' && state !== 'hidden';

export const questionOf = (questionnaire: Questionnaire, id: string): Question => {
  const question = questionnaire.questions.find((candidate) => candidate.id === id);
  if (!question) throw new RangeError(`No question ${id} in ${questionnaire.id}.`);
  return question;
};
