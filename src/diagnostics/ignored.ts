import type { Diagnostic } from './diagnostic.js';

const MARK = 'cap-numerique-ignore';
const COMMENT = new RegExp(`^\\s*#.*\\b${MARK}\\s+(?<codes>[A-Z0-9, ]+)`);

/**
 * Leaves out what the author asked not to hear: by code, everywhere, or with a comment on the line before,
 * `# cap-numerique-ignore CN502` (or several codes, separated by commas).
 * @param textOf a file's text; undefined where it could not be read.
 */
export function withoutIgnored(
  diagnostics: readonly Diagnostic[],
  codes: ReadonlySet<string>,
  textOf: (file: string) => string | undefined,
): Diagnostic[] {
  const byFile = new Map<string, Map<number, Set<string>>>();
  return diagnostics.filter(({ code, file, range }) => {
    if (codes.has(code)) return false;
    if (!byFile.has(file)) byFile.set(file, ignoredByLine(textOf(file) ?? ''));
    return !byFile
      .get(file)
      ?.get(range?.line ?? 1)
      ?.has(code);
  });
}

/** For each line, from 1, the codes that the comments just above it name. */
function ignoredByLine(text: string): Map<number, Set<string>> {
  const lines = new Map<number, Set<string>>();
  if (!text.includes(MARK)) return lines;
  let above: string[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const codes = COMMENT.exec(line)?.groups?.codes;
    if (codes !== undefined) above.push(...codes.split(/[\s,]+/).filter(Boolean));
    else if (!/^\s*(#|$)/.test(line)) {
      if (above.length > 0) lines.set(i + 1, new Set(above));
      above = [];
    }
  }
  return lines;
}
