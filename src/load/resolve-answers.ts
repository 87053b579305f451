import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { byId } from '../model/by-id.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { type FileMap, isMap } from '../model/shape.ts';
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
  const written = isMap(value) && isMap(value.answers) ? value.answers : {};
  const { version, gone } = validated;
  const hidden = hiddenAnswers(questionnaire, resolved, written);
  return {
    sheet,
    version,
    gone,
    findings: hidden.length > 0 ? [...findings, ...hidden] : findings,
    resolved,
  };
}

/**
 * Reports the answers that do not count because another answer, or the profile, hides their question. Those outside
 * the track are reported where the sheet is read.
 * @param written the answers as in the file, under former ids too.
 */
function hiddenAnswers(
  questionnaire: Questionnaire,
  { sheet, cells }: ResolvedSheet,
  written: FileMap,
): Finding[] {
  const inTrack = sheet.track === null ? undefined : byId(questionnaire).tracks.get(sheet.track);
  const found: Finding[] = [];
  for (const { question, state } of cells) {
    const { id } = question;
    if (state !== 'hidden' || !sheet.answers.get(id)?.given || (inTrack && !inTrack.has(id))) continue;
    const old = Object.keys(written).find((key) => questionnaire.renamed.questions.get(key) === id);
    const key = Object.hasOwn(written, id) ? id : (old ?? id);
    found.push(finding('CN922', ['answers', key], { question: id }, 'key'));
  }
  return found;
}
