import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { isMap } from '../model/shape.ts';
import { type ValidatedAnswers, validateAnswers } from '../model/validate-answers.ts';
import { hiddenAnswers } from '../scoring/hidden-answers.ts';

/**
 * Reads an answer file's value, and says which of its answers will not count since their question is hidden.
 * @param unfound why there is no questionnaire, where there is none.
 */
export function resolveAnswers(
  value: unknown,
  questionnaire: Questionnaire | null,
  file: string,
  unfound: Finding | null = null,
): ValidatedAnswers {
  const read = validateAnswers(value, questionnaire, file, unfound);
  if (!questionnaire || !read.sheet || !isMap(value) || !isMap(value.answers)) return read;
  const kept = hiddenAnswers(questionnaire, read.sheet, Object.keys(value.answers));
  return { ...read, findings: [...read.findings, ...kept] };
}
