import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { ResolvedSheet } from './resolve-sheet.ts';

/**
 * Reports the answers that do not count because another answer, or the profile, hides their question. Those outside
 * the track are reported where the sheet is read.
 * @param keys the question ids as the file writes them, former ones included.
 */
export function hiddenAnswers(
  questionnaire: Questionnaire,
  { sheet, cells }: ResolvedSheet,
  keys: readonly string[],
): Finding[] {
  const isGiven = (id: string) => Boolean(sheet.answers.get(id)?.given);
  const inTrack = questionnaire.tracks.find(({ id }) => id === sheet.track)?.questions;
  return cells.flatMap(({ question, state }) => {
    if (state !== 'hidden' || !isGiven(question.id)) return [];
    if (inTrack && !inTrack.includes(question.id)) return [];
    const old = keys.find((key) => questionnaire.renamed.questions.get(key) === question.id);
    const key = keys.includes(question.id) ? question.id : (old ?? question.id);
    return [finding('CN922', ['answers', key], { question: question.id }, 'key')];
  });
}
