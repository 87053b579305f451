import type { Language } from '../../language.ts';
import { cutTail } from '../../text/cut.ts';
import { type Sentences, sentences, severityOf } from '../../words/checks/catalogue.ts';
import type { Severity } from '../../words/checks/check.ts';
import type { Cell, Diagnostic, Range } from '../diagnostic.ts';

/** What the renderers share about a run of `check`. */
export interface Report {
  diagnostics: readonly Diagnostic[];
  /** Every file checked, as the user named it, including those without findings. */
  files: readonly string[];
  /** The text of a file; undefined if it could not be read. */
  source(file: string): string | undefined;
  language: Language;
}

/** A diagnostic in words. */
export interface Rendered extends Sentences {
  code: string;
  severity: Severity;
  file: string;
  /** The first line, if nothing more precise is known. */
  range: Range;
  related?: { file: string; range: Range; cell?: Cell };
  cell?: Cell;
}

/** The longest quotation in a sentence, in columns: an id is never longer. */
const QUOTED = 64;

/** Never cut: file names, which people look for, and lines to write exactly. */
const WHOLE = new Set(['file', 'files', 'kept', 'lines', 'reason']);

/** The arguments of a sentence, with long texts cut: files may hold any text where ids should be. */
function quotable(args: unknown, key = ''): unknown {
  if (WHOLE.has(key)) return args;
  // Half as many characters as there are columns always fit.
  if (typeof args === 'string') return args.length <= QUOTED / 2 ? args : cutTail(args.slice(0, FEW), QUOTED);
  if (Array.isArray(args)) return args.map((item: unknown) => quotable(item));
  if (typeof args !== 'object' || args === null) return args;
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, quotable(value, name)]));
}

/** How much of a quotation is measured, in UTF-16 units. */
const FEW = 1_000;

/** A diagnostic in words: what is wrong, where, and what to do. */
export function rendered(diagnostic: Diagnostic, language: Language): Rendered {
  const { message, fix, paste } = sentences(diagnostic.code, quotable(diagnostic.args), language);
  return {
    code: diagnostic.code,
    severity: severityOf(diagnostic),
    message: wellFormed(message),
    fix: wellFormed(fix),
    ...(paste && { paste: paste.map(wellFormed) }),
    file: diagnostic.file,
    range: diagnostic.range ?? { line: 1, column: 1, endLine: 1, endColumn: 1 },
    ...(diagnostic.related && { related: diagnostic.related }),
    ...(diagnostic.cell && { cell: diagnostic.cell }),
  };
}

/** Without lone surrogates: they are not characters, and neither UTF-8 nor a URI can hold them. */
export const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

/** What to do, with the lines to write under it. */
export const advice = ({ fix, paste = [] }: Rendered): string => [fix, ...paste].join('\n');
