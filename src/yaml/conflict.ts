/** The lines that git, or another tool, leaves where it could not put two versions of a file together. */
const MARK = /^(?:<{7}|\|{7}|>{7})(?=[ \r\n]|$)|^={7}(?=\r?$)/gm;

/** Where a merge was left unfinished: the stretch from the first mark to the last, and the lines of each conflict. */
export interface Conflict {
  from: number;
  to: number;
  /** Offsets of the first and last mark of each. */
  parts: [from: number, to: number][];
}

/** The marks of an unfinished merge; no line of either format, nor of JSON, may begin like one. */
export function conflictIn(text: string): Conflict | undefined {
  const parts: [number, number][] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const last = parts.at(-1);
    if (last && !mark.startsWith('<')) last[1] = index;
    else parts.push([index, index]);
  }
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? { from: first[0], to: last[1], parts } : undefined;
}
