import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Lines } from '../diagnostics/lines.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { isMeantAsJson, jsonFault } from '../yaml/json.ts';
import { declarations } from './declarations.ts';
import type { Edit } from './edit.ts';
import { untabbed } from './indentation.ts';
import { replacementFor } from './replacement.ts';

/** What was written, and what takes its place; nothing was where lines are added. */
export interface Change {
  /** Where it was, in the text as it stood before any change on an earlier line. */
  line: number;
  column: number;
  before: string;
  after: string;
}

/** What a text becomes. */
export interface Repaired {
  text: string;
  changes: Change[];
}

/**
 * Puts right what has one reading among some diagnostics of a text; the rest stays as it is, layout and comments included.
 * @param diagnostics of that very text.
 * @param isDayFirst whether 03/04/2026 can only be the third of April.
 */
export function repaired(
  text: string,
  diagnostics: readonly Diagnostic[],
  questionnaire: Questionnaire | null,
  isDayFirst: boolean,
): Repaired {
  const lines = new Lines(text);
  const edits = [
    ...diagnostics.flatMap((diagnostic): Edit[] => {
      const { range } = diagnostic;
      if (!range) return [];
      const [from, to] = lines.offsets(range);
      const written = text.slice(from, to);
      if (isCutDecimal(diagnostic, text.slice(0, from))) return [{ from: from - 1, to: from, after: '.' }];
      const after = replacementFor(diagnostic, { text, from, written, questionnaire, isDayFirst });
      return after === null || after === written ? [] : [{ from, to, after }];
    }),
    ...untabbed(text, diagnostics),
    ...declarations(text, diagnostics),
  ];
  // From the end, so that places stay; of two on the same words, the first that was told.
  let result = text;
  let last = Number.POSITIVE_INFINITY;
  const done = edits
    .sort((a, b) => b.from - a.from)
    .filter(({ from, to, after }) => {
      if (to > last) return false;
      result = `${result.slice(0, from)}${after}${result.slice(to)}`;
      last = from;
      return true;
    });
  const changes = done.reverse().map(({ from, to, after }) => {
    const { line, column } = lines.range(from, to);
    return { line, column, before: text.slice(from, to), after };
  });
  return { text: result, changes };
}

/** Whether a key between braces is the decimals of the number before it: `{ value: 0,4 }`. */
const isCutDecimal = ({ code, args }: Diagnostic, before: string): boolean =>
  code === 'CN033' && /^\d+$/.test(args.key) && /[:\s]-?\d+,$/.test(before);

/**
 * JSON of which a word processor curled the quotes, with straight ones; null for any other text, and where that does not make
 * JSON of it.
 */
export function straightened(text: string): string | null {
  const straight = text.replace(/[“”„]/g, '"');
  if (straight === text || !isMeantAsJson(straight)) return null;
  return jsonFault(straight) === undefined ? straight : null;
}
