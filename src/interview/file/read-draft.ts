import type { Questionnaire } from '../../model/questionnaire.ts';
import { isError } from '../../words/checks/catalogue.ts';
import { parseDocument } from '../../yaml/document.ts';
import { draftIn, type ReadDraft } from '../read-draft.ts';

/** The value of an answer file's text, in YAML or JSON; undefined if it cannot be read. */
export function valueIn(text: string): unknown {
  const { value, diagnostics } = parseDocument({ file: '', text });
  return diagnostics.some(isError) ? undefined : value;
}

/**
 * Reads an answer file to continue it.
 * @returns null if the text cannot be read, or answers another questionnaire.
 */
export const readDraft = (text: string, questionnaire: Questionnaire): ReadDraft | null =>
  draftIn(valueIn(text), questionnaire);
