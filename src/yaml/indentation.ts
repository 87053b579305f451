import { firstSign, lineEnd } from './text-lines.ts';

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
