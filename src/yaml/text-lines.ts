/** The lines of a text, by offset, and what their indentation reveals. */

/** The end of the line at `from`, without trailing blanks. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return from + text.slice(from, end < 0 ? undefined : end).trimEnd().length;
}

/** What precedes an offset on its line. */
export const lineBefore = (text: string, to: number): string =>
  text.slice(text.lastIndexOf('\n', to - 1) + 1, to);

/** The first non-blank from an offset on. */
export const firstSign = (text: string, from: number): number =>
  from + (/^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0);

/** The line after the one at `from`, without its indentation. */
export function nextLine(text: string, from: number): { from: number; to: number } {
  const first = firstSign(text, text.indexOf('\n', from) + 1);
  return { from: first, to: lineEnd(text, first) };
}

interface Stretch {
  from: number;
  to: number;
}

/** An unusual space where YAML expects an ordinary one. */
export interface StraySpace extends Stretch {
  character: string;
  /** Whether it is before the line's text and looks like indentation; otherwise it follows a dash or a colon. */
  isIndent: boolean;
}

const SPACE = '[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF]';
const INDENT = new RegExp(`^[ ]*(${SPACE})(?:[ ]|${SPACE})*`);
const AFTER = new RegExp(`^[ ]*(?:- +)*(?:-|(?:"[^"]*"|'[^']*'|[^\\s:"'#]+)[ ]*:)(${SPACE})`);

/** Unusual spaces on the line at an offset, or on the line above. */
export function straySpace(text: string, at: number): StraySpace | undefined {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const above = text.lastIndexOf('\n', line - 2) + 1;
  for (const from of [above, line]) {
    const words = text.slice(from, lineEnd(text, from));
    const indent = INDENT.exec(words);
    if (indent) {
      return { from, to: from + indent[0].length, character: indent[1] ?? '', isIndent: true };
    }
    const after = AFTER.exec(words);
    if (after) {
      const to = from + after[0].length;
      return { from: to - 1, to, character: after[1] ?? '', isIndent: false };
    }
  }
  return undefined;
}

/** The line above the one at an offset, if it alone is out of line: both its neighbours are indented further. */
export function outdented(text: string, at: number): Stretch | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const lines = text
    .slice(0, start)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [before = '', above = ''] = lines.slice(-2);
  const indent = (line: string) => line.search(/\S/);
  const wanted = firstSign(text, start) - start;
  // A line that holds others, or starts an item, is rightly indented less than them.
  if (indent(before) !== wanted || indent(above) >= wanted || /:\s*$|^\s*(?:#|- )/.test(above))
    return undefined;
  const from = firstSign(text, text.lastIndexOf(above, start));
  return { from, to: lineEnd(text, from) };
}
