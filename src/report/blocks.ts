/** Blank lines between what may be two blocks: an indented line goes on with the one before. */
const BLANK = /(?<=\S)\n\n+(?=\S)/g;

/** What begins with a mark of a list may go on with a list, if there is one before. */
const LIST = /^\s*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/m;
const ITEM = /(?:[-+*]|\d{1,9}[.)])(?:\s|$)/y;

/** What reaches beyond a blank line: code between fences, HTML but for a comment on one line, what a link refers to. */
const FAR = /```|~~~|\]:|<(?!!--[^\n<>]*-->)/;

/**
 * A Markdown text cut at blank lines into blocks that mean the same by themselves as they do one after the other; whole
 * where that is not certain.
 */
export function blocksOf(markdown: string): string[] {
  if (FAR.test(markdown)) return [markdown];
  const blocks: string[] = [];
  let start = 0;
  for (const { 0: blank, index } of markdown.matchAll(BLANK)) {
    const block = markdown.slice(start, index);
    ITEM.lastIndex = index + blank.length;
    if (ITEM.test(markdown) && LIST.test(block)) continue;
    blocks.push(block);
    start = index + blank.length;
  }
  return [...blocks, markdown.slice(start)];
}
