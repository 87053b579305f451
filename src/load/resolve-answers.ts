import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { isMap } from '../model/shape.ts';
import { type ValidatedAnswers, validateAnswers } from '../model/validate-answers.ts';
import { type ResolvedSheet, resolveSheet } from '../scoring/resolve-sheet.ts';

export interface ResolvedAnswers extends ValidatedAnswers {
  /** What `resolve` and everything after it read of the sheet; null if there is none. */
  resolved: ResolvedSheet | null;
}

/**
 * Validates an answer file's value, resolves it, and reports the answers that do not count because their question is
 * hidden.
 * @param unfound why there is no questionnaire, if there is none.
 */
export function resolveAnswers(
  value: unknown,
  questionnaire: Questionnaire | null,
  file: string,
  unfound: Finding | null = null,
): ResolvedAnswers {
  const validated = validateAnswers(value, questionnaire, file, unfound);
  const { sheet, findings } = validated;
  if (!questionnaire || !sheet) return { ...validated, resolved: null };
  const resolved = resolveSheet(questionnaire, sheet);
  const keys = isMap(value) && isMap(value.answers) ? Object.keys(value.answers) : [];
  return { ...validated, findings: [...findings, ...hiddenAnswers(questionnaire, resolved, keys)], resolved };
}

/**
 * Reports the answers that do not count because another answer, or the profile, hides their question. Those outside
 * the track are reported where the sheet is read.
 * @param keys the question ids as the file writes them, former ones included.
 */
function hiddenAnswers(
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
