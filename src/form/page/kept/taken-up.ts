import type { FoundFile } from '../../../interview/model.ts';
import { draftIn, type ReadDraft } from '../../../interview/read-draft.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import type { FormSetting } from '../../setting.ts';
import type { KeptDraft } from './kept-draft.ts';

/** Answers to take up: kept by the browser, or in a file that was opened. */
export interface TakenUp {
  found: FoundFile;
  /** The value of their file: what the program does not know of it stays. */
  value: unknown;
  /** When the browser kept them last, in milliseconds; null for those of a file. */
  keptAt: number | null;
}

/** Answers under what the page knows of the structure. */
export function takenFrom(
  { draft, faults, older, version }: ReadDraft,
  file: string,
  value: unknown,
  { structure }: FormSetting,
): TakenUp {
  const known = Object.fromEntries(Object.entries(structure).filter(([, said]) => said !== null));
  return { found: { file, draft: { ...draft, ...known }, faults, older, version }, value, keptAt: null };
}

/** Answers that the browser keeps; null if they cannot be taken up as they are. */
export function takenFromKept(
  { at, file, value, isOther }: KeptDraft,
  questionnaire: Questionnaire,
  setting: FormSetting,
): TakenUp | null {
  const read = isOther ? null : draftIn(value, questionnaire);
  return read && { ...takenFrom(read, file, value, setting), keptAt: at };
}
