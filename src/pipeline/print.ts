import { createHash } from 'node:crypto';
import type { AnswerFile } from '../generated/answer-file.ts';

/**
 * What identifies what a file answers, but for the way in which it writes the structure's name, and for who does what:
 * the same for two files only where they answer the same. Lines of scores hold it, those of former versions too: it is
 * to stay as it is.
 * @param whole the whole of the sheet.
 */
export const printOf = ({ plan: _, ...said }: AnswerFile): string =>
  createHash('sha256')
    .update(JSON.stringify(said).replace(`"name":${JSON.stringify(said.structure.name)}`, ''))
    .digest('base64url')
    .slice(0, 22);
