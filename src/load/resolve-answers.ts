import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { isMap } from '../model/shape.ts';
import { type ValidatedAnswers, validateAnswers } from '../model/validate-answers.ts';
import { hiddenAnswers } from '../scoring/hidden-answers.ts';
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
