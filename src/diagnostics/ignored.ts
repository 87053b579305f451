import { CATALOGUE, type Code } from '../words/checks/catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';
import { nearest } from './nearest.ts';
import { isOthers } from './others.ts';

const MARK = 'cap-numerique-ignore';
const COMMENT = new RegExp(`(?<before>.*?)#.*\\b${MARK}\\s+(?<codes>[A-Za-z0-9, ]+)`);

/** Whether a text asks to ignore codes on some of its lines. */
export const hasIgnores = (text: string): boolean => text.includes(MARK);

/** A code that a comment names, the comment's place, and the line where the code is ignored. */
interface Ignore {
  code: string;
  line: number;
  /** From 1. */
  at: { line: number; column: number };
}

/**
 * Leaves out what the author asked to ignore: by code, everywhere, or with a comment on the line before, or at the end
 * of the line itself, `# cap-numerique-ignore CN502` (or several codes, separated by commas).
 * @param textOf a file's text; undefined if it could not be read.
 */
export function withoutIgnored(
  diagnostics: readonly Diagnostic[],
  codes: ReadonlySet<string>,
  textOf: (file: string) => string | undefined,
): Diagnostic[] {
  const byFile = new Map<string, Set<string>>();
  return diagnostics
    .flatMap((item) => withoutCodes(item, codes))
    .filter(({ code, file, range }) => {
      if (codes.has(code)) return false;
      const ignored =
        byFile.get(file) ?? new Set(ignoresIn(textOf(file) ?? '').map((one) => `${one.line} ${one.code}`));
      byFile.set(file, ignored);
      return !ignored.has(`${range?.line ?? 1} ${code}`);
    });
}

/** A diagnostic that counts others, without those codes. */
export function withoutCodes(item: Diagnostic, left: ReadonlySet<string>): Diagnostic[] {
  if (!isOthers(item)) return [item];
  const codes = Object.entries(item.args.codes).filter(([code]) => !left.has(code));
  return codes.length === 0 ? [] : [{ ...item, args: { codes: Object.fromEntries(codes) } }];
}

/** Rules that only run when two versions are compared: an ignore for one of them may be waiting for that. */
export const IS_COMPARED = /^CN8/;

/**
 * Ignore comments that do nothing: their code does not exist, or is not found there.
 * @param diagnostics everything found, ignored ones included.
 */
export function idleIgnores(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Diagnostic[] {
  return [...texts].flatMap(([file, text]) => {
    if (!hasIgnores(text)) return [];
    const found = new Set(
      diagnostics.flatMap((one) => (one.file === file ? [`${one.range?.line ?? 1} ${one.code}`] : [])),
    );
    return ignoresIn(text).flatMap(({ code, line, at }): Diagnostic[] => {
      const range = { ...at, endLine: at.line, endColumn: at.column + code.length };
      if (!(code in CATALOGUE)) {
        const args = { code, nearest: nearest(code, Object.keys(CATALOGUE)) };
        return [{ code: 'CN119', file, range, args }];
      }
      if (found.has(`${line} ${code}`) || IS_COMPARED.test(code)) return [];
      return [{ code: 'CN120', file, range, args: { code: code as Code } }];
    });
  });
}

/** Each code of each comment, with the line it is about: its own, or the next one that is not a comment. */
function ignoresIn(text: string): Ignore[] {
  if (!hasIgnores(text)) return [];
  const found: Ignore[] = [];
  let above: Ignore[] = [];
  for (const [i, row] of text.split('\n').entries()) {
    const line = i + 1;
    const { before = '', codes = '' } = COMMENT.exec(row)?.groups ?? {};
    const start = codes === '' ? 0 : row.indexOf(codes, row.indexOf(MARK) + MARK.length);
    const here = [...codes.matchAll(/[A-Za-z]+\d+\w*/g)].map(
      ({ 0: code, index }): Ignore => ({ code, line, at: { line, column: start + index + 1 } }),
    );
    found.push(...here);
    if (codes !== '' && before.trim() === '') above.push(...here);
    else if (!/^\s*(#|$)/.test(row)) {
      for (const one of above) one.line = line;
      above = [];
    }
  }
  return found;
}
