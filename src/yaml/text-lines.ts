/** A text's lines, by offsets. */

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
