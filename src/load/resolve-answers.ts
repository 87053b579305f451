import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { isMap } from '../model/shape.ts';
import { type ValidatedAnswers, validateAnswers } from '../model/validate-answers.ts';
import { hiddenAnswers } from '../scoring/hidden-answers.ts';
import { type ResolvedSheet, resolveSheet } from '../scoring/resolve-sheet.ts';

export interface ResolvedAnswers extends ValidatedAnswers {
  /** What `resolve` and all after it read of the sheet; null where there is none. */
  resolved: ResolvedSheet | null;
}

/**
 * Validates an answer file's value, resolves it, and says which of its answers do not count since their question is
 * hidden.
 * @param unfound why there is no questionnaire, where there is none.
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
