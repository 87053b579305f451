import { createHash } from 'node:crypto';
import type { AnswerFile } from '../generated/answer-file.ts';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import { structureKey } from '../model/structure.ts';

/**
 * What identifies what a file answers, but for the way in which it writes the structure's name, and for who does what:
 * the same for two files only where they answer the same. Lines of scores hold it, those of former versions too: it is
 * to stay as it is.
 * @param whole the whole of the sheet.
 */
export const printOf = ({ plan: _, ...said }: AnswerFile): string =>
  printOfText(JSON.stringify(said), said.structure.name);

/** @param text the whole of a sheet that says nothing of who does what, as JSON. */
export const printOfText = (text: string, name: string): string =>
  createHash('sha256')
    .update(text.replace(`"name":${JSON.stringify(name)}`, ''))
    .digest('base64url')
    .slice(0, 22);

/**
 * A code to stand for a respondent's own, which is not to leave their file: the same for all of a person's files about
 * one structure, and for nobody else's. null for a respondent without one.
 */
export function standInCode({ structure, respondent: { code } }: AnswerSheet): string | null {
  if (code === null) return null;
  const said = JSON.stringify([structureKey(structure), code.trim().toLowerCase()]);
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}
