import { type Document, isMap, isScalar, type Scalar, type YAMLMap } from 'yaml';

/**
 * Gives each comment back to the key below it. Under an empty key, as in a file to fill in, the parser attaches the
 * next line's comment to the empty value, and would write it next to the answer given there.
 */
export function settleComments(document: Document, text: string): void {
  const { contents } = document;
  if (!isMap(contents)) return;
  const left = settle(contents, text);
  if (left !== null) contents.comment = joined(left.comment, contents.comment);
}

/** A comment below the last key of a map, and its column. */
interface Below {
  comment: string;
  column: number;
}

/** Settles the comments in a map; returns the one below it that is indented less than its keys. */
function settle(map: YAMLMap, text: string): Below | null {
  for (const [i, { value }] of map.items.entries()) {
    const below = isMap(value) ? settle(value, text) : isScalar(value) ? taken(value, text) : null;
    if (below === null) continue;
    const next = map.items[i + 1]?.key;
    if (isScalar(next)) {
      next.commentBefore = joined(below.comment, next.commentBefore);
      // The end of the comment's line was taken for an empty line.
      next.spaceBefore = false;
    } else if (below.column < columnAt(text, map.range?.[0] ?? 0)) return below;
    else map.comment = joined(below.comment, map.comment);
  }
  return null;
}

/** Takes from an empty value the comment that begins on a line below it. */
function taken(value: Scalar, text: string): Below | null {
  const { comment, range } = value;
  if (value.value !== null || !comment || !range || range[0] !== range[1]) return null;
  const at = text.indexOf('#', range[1]);
  if (!text.slice(range[1], at).includes('\n')) return null;
  value.comment = null;
  return { comment, column: columnAt(text, at) };
}

const columnAt = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

const joined = (first: string, then: string | null | undefined): string =>
  then ? `${first}\n${then}` : first;
