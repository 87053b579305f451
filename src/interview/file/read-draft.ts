import type { Questionnaire } from '../../model/questionnaire.ts';
import { isError } from '../../words/checks/catalogue.ts';
import { parseDocument } from '../../yaml/document.ts';
import { draftIn, type ReadDraft } from '../read-draft.ts';

/**
 * Reads an answer file to continue it.
 * @returns null if the text cannot be read, or answers another questionnaire.
 */
export function readDraft(text: string, questionnaire: Questionnaire): ReadDraft | null {
  const { value, diagnostics } = parseDocument({ file: '', text });
  return diagnostics.some(isError) ? null : draftIn(value, questionnaire);
}
