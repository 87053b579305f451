import { createHash } from 'node:crypto';
import type { Structure } from '../model/answer-sheet.ts';
import { structureKey } from '../model/structure.ts';

// The marks by which the program recognises its files: whether people have edited one, whose it is, and what they have
// done of it.

const EDIT_MARK = /\n?<!-- cap-numerique:sha256:([0-9a-f]{64}) -->/;
/** In JSON, which has no comments: the last key. */
const JSON_MARK = /,\s*"sha256": ?"([0-9a-f]{64})"\s*\}/;
const ANY_MARK = new RegExp(`${EDIT_MARK.source}|${JSON_MARK.source}`, 'g');
const LAST_MARK = new RegExp(`(?:${EDIT_MARK.source}|${JSON_MARK.source})\\s*$`);

/** Ignores what version control or an editor did to the line ends. */
const normal = (text: string): string =>
  `${text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()}\n`;
const hash = (normalised: string): string => createHash('sha256').update(normalised).digest('hex');

/** A text that ends with a mark containing its hash. */
export function sealed(text: string): string {
  const body = normal(text);
  return `${body}\n<!-- cap-numerique:sha256:${hash(body)} -->\n`;
}

/** A multi-line JSON object whose last key is the hash of what precedes it. */
export function sealedJson(text: string): string {
  const body = normal(text.replace(/\s*\}\s*$/, ''));
  return `${body.trimEnd()},\n "sha256": "${hash(body)}"\n}\n`;
}

/**
 * Whether a text is as the program wrote it, so that it may be replaced. One without a mark is someone's own, and
 * counts as edited.
 */
export function isUnedited(text: string): boolean {
  const mark = LAST_MARK.exec(text);
  return mark !== null && (mark[1] ?? mark[2]) === hash(normal(text.slice(0, mark.index)));
}

/** The standing of an existing text towards the marked text that would replace it. */
export function standing(there: string, text: string): 'gives-way' | 'edited' | 'edited-same' {
  if (there === text || isUnedited(there)) return 'gives-way';
  const mark = markOf(there);
  return mark !== undefined && mark === markOf(text) ? 'edited-same' : 'edited';
}

/** The hash of the text as it was written, even if people have added text after it. */
function markOf(text: string): string | undefined {
  const [, mark, inJson] = [...text.matchAll(ANY_MARK)].at(-1) ?? [];
  return mark ?? inJson;
}

const OWNER_MARK = /<!-- cap-numerique:structure:([0-9a-f]{16}) -->/g;

/**
 * Tells one structure's files from another's, without revealing its name or id.
 * @param key what files of the same structure have in common.
 */
export const ownerOf = (key: string): string =>
  createHash('sha256').update(`structure ${key}`).digest('hex').slice(0, 16);

/** A text with a mark of its owner, wherever the file goes and whatever people write in it. */
export const owned = (text: string, structure: Pick<Structure, 'id' | 'name'>): string =>
  `${text.trimEnd()}\n\n<!-- cap-numerique:structure:${ownerOf(structureKey(structure))} -->\n`;

/** The owner of a text: its last mark, since people paste, or what its data say; null if nothing tells. */
export function ownerIn(text: string): string | null {
  const marked = [...text.matchAll(OWNER_MARK)].at(-1)?.[1];
  if (marked !== undefined || !text.startsWith('{')) return marked ?? null;
  try {
    const { structure } = JSON.parse(text) as { structure: Pick<Structure, 'id' | 'name'> };
    return ownerOf(structureKey(structure));
  } catch {
    return null;
  }
}

/** Whether a text certainly belongs to a structure. @param key the structure's. */
export const isOwnedBy = (key: string): ((text: string) => boolean) => {
  const owner = ownerOf(key);
  return (text) => ownerIn(text) === owner;
};

const BOX = /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\]/;
const ACTION_MARK = /<!--\s*action:([a-z0-9]+(?:-[a-z0-9]+)*)\s*-->/g;

/**
 * The boxes of a plan that people may have edited: whether each action's is ticked, by id, in the order of the text. An
 * action's box is the last one before its mark, on the same line or above; a mark with no box since the previous mark
 * is left out, as is an action whose mark is gone.
 */
export function readBoxes(markdown: string): Map<string, boolean> {
  const boxes = new Map<string, boolean>();
  let ticked: boolean | null = null;
  for (const line of markdown.split(/\r\n?|\n/)) {
    const box = BOX.exec(line);
    if (box) ticked = box[1] !== ' ';
    for (const [, id] of line.matchAll(ACTION_MARK)) {
      if (id !== undefined && ticked !== null && !boxes.has(id)) boxes.set(id, ticked);
      ticked = null;
    }
  }
  return boxes;
}
