const BOX = /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\]/;
const MARK = /<!--\s*action:([a-z0-9]+(?:-[a-z0-9]+)*)\s*-->/g;

/**
 * The boxes of a plan that people may have edited: whether each action's is ticked, by id, in the order of the text.
 * An action's box is the last one before its mark, on its line or above; a mark without a box before it since the
 * mark before is left out, as is an action whose mark is gone.
 */
export function readBoxes(markdown: string): Map<string, boolean> {
  const boxes = new Map<string, boolean>();
  let ticked: boolean | null = null;
  for (const line of markdown.split(/\r\n?|\n/)) {
    const box = BOX.exec(line);
    if (box) ticked = box[1] !== ' ';
    for (const [, id] of line.matchAll(MARK)) {
      if (id !== undefined && ticked !== null && !boxes.has(id)) boxes.set(id, ticked);
      ticked = null;
    }
  }
  return boxes;
}
