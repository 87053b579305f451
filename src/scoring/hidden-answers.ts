import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { resolveSheet } from './resolve-sheet.ts';

/**
 * The answers that a sheet keeps and that do not count, because another answer, or the profile, hides their question.
 * Those outside the track are reported where the sheet is read.
 * @param keys the names under which the file gives its answers, old ones included.
 */
export function hiddenAnswers(
  questionnaire: Questionnaire,
  sheet: AnswerSheet,
  keys: readonly string[],
): Finding[] {
  const isGiven = (id: string) => Boolean(sheet.answers.get(id)?.given);
  if (!questionnaire.questions.some(({ id, when }) => when && isGiven(id))) return [];
  const inTrack = questionnaire.tracks.find(({ id }) => id === sheet.track)?.questions;
  return resolveSheet(questionnaire, sheet).cells.flatMap(({ question, state }) => {
    if (state !== 'hidden' || !isGiven(question.id)) return [];
    if (inTrack && !inTrack.includes(question.id)) return [];
    const old = keys.find((key) => questionnaire.renamed.questions.get(key) === question.id);
    const key = keys.includes(question.id) ? question.id : (old ?? question.id);
    return [finding('CN922', ['answers', key], { question: question.id }, 'key')];
  });
}
