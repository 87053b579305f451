import { firstSign, lineEnd } from './text-lines.js';

interface Stretch {
  from: number;
  to: number;
}

/** Non-breaking spaces before the line that holds an offset, or before the one above: they look like a level. */
export function noBreakIndent(text: string, at: number): Stretch | undefined {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const above = text.lastIndexOf('\n', line - 2) + 1;
  for (const from of [above, line]) {
    const blank = /^[ ]*\u00A0[ \u00A0]*/.exec(text.slice(from, lineEnd(text, from)))?.[0];
    if (blank) return { from, to: from + blank.length };
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
