import { createHash } from 'node:crypto';
import type { Structure } from '../../model/answer-sheet.ts';
import { structureKey } from '../../model/structure.ts';

const MARK = /<!-- cap-numerique:structure:([0-9a-f]{16}) -->/g;

/**
 * What tells one structure's files from another's: nothing of its name or id can be read in it.
 * @param key what files of the same structure have in common.
 */
export const ownerOf = (key: string): string =>
  createHash('sha256').update(`structure ${key}`).digest('hex').slice(0, 16);

/** A text with a mark that tells whose it is, wherever the file goes and whatever people write in it. */
export const owned = (text: string, structure: Pick<Structure, 'id' | 'name'>): string =>
  `${text.trimEnd()}\n\n<!-- cap-numerique:structure:${ownerOf(structureKey(structure))} -->\n`;

/** Whose a text is: its last mark, for people paste, or what data say; null where nothing tells. */
export function ownerIn(text: string): string | null {
  const marked = [...text.matchAll(MARK)].at(-1)?.[1];
  if (marked !== undefined || !text.startsWith('{')) return marked ?? null;
  try {
    const { structure } = JSON.parse(text) as { structure: Pick<Structure, 'id' | 'name'> };
    return ownerOf(structureKey(structure));
  } catch {
    return null;
  }
}

/** Whether a text is a structure's own beyond doubt. @param key the structure's. */
export const isOwnedBy = (key: string): ((text: string) => boolean) => {
  const owner = ownerOf(key);
  return (text) => ownerIn(text) === owner;
};
