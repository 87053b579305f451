/** A text's lines, by offsets, and what their indentation shows. */

/** The end of the line that holds `from`, blanks left out. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return from + text.slice(from, end < 0 ? undefined : end).trimEnd().length;
}

/** What stands before an offset on its line. */
export const lineBefore = (text: string, to: number): string =>
  text.slice(text.lastIndexOf('\n', to - 1) + 1, to);

/** The first sign from an offset on that is no blank. */
export const firstSign = (text: string, from: number): number =>
  from + (/^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0);

/** The line after the one that holds `from`, from its first sign. */
export function nextLine(text: string, from: number): { from: number; to: number } {
  const first = firstSign(text, text.indexOf('\n', from) + 1);
  return { from: first, to: lineEnd(text, first) };
}

interface Stretch {
  from: number;
  to: number;
}

/** A space that is not the plain one, where the plain one tells what belongs to what. */
export interface StraySpace extends Stretch {
  character: string;
  /** Whether it stands before the line, and looks like a level; else after a dash or a colon. */
  isIndent: boolean;
}

const SPACE = '[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF]';
const INDENT = new RegExp(`^[ ]*(${SPACE})(?:[ ]|${SPACE})*`);
const AFTER = new RegExp(`^[ ]*(?:- +)*(?:-|(?:"[^"]*"|'[^']*'|[^\\s:"'#]+)[ ]*:)(${SPACE})`);

/** Spaces of another kind on the line that holds an offset, or on the one above. */
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

/** The line above the one that holds an offset, if it alone is out of line: both around it begin further right. */
export function outdented(text: string, at: number): Stretch | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const lines = text
    .slice(0, start)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [before = '', above = ''] = lines.slice(-2);
  const indent = (line: string) => line.search(/\S/);
  const wanted = firstSign(text, start) - start;
  // A line that holds others, or begins an item, stands before them as it should.
  if (indent(before) !== wanted || indent(above) >= wanted || /:\s*$|^\s*(?:#|- )/.test(above))
    return undefined;
  const from = firstSign(text, text.lastIndexOf(above, start));
  return { from, to: lineEnd(text, from) };
}
