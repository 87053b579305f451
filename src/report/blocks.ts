/** What begins with a mark of a list goes on with a list, if there is one before. */
const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;
const LIST = /^\s*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/m;

/** What reaches beyond a blank line: code between fences, HTML but for a comment on one line, what a link refers to. */
const FAR = /```|~~~|\]:|<(?!!--[^\n<>]*-->)/;

/**
 * A Markdown text cut at blank lines into blocks that mean the same by themselves as they do one after the other; whole
 * where that is not certain.
 */
export function blocksOf(markdown: string): string[] {
  if (FAR.test(markdown)) return [markdown];
  const blocks: string[] = [];
  for (const part of markdown.split('\n\n')) {
    const last = blocks.at(-1);
    if (last !== undefined && goesOn(last, part)) blocks[blocks.length - 1] = `${last}\n\n${part}`;
    else blocks.push(part);
  }
  return blocks;
}

/** Whether a part may belong to the block before it: an indented line does, and more lines may be blank. */
const goesOn = (block: string, part: string): boolean =>
  !/^\S/.test(part) || /\s$/.test(block) || (ITEM.test(part) && LIST.test(block));
