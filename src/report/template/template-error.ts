import type { LiquidError } from 'liquidjs';
import type { Diagnostic, Range } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { ArgsOf, Code } from '../../words/checks/catalogue.ts';
import type { TemplateProblem } from '../../words/checks/templates.ts';

/** A user's template that cannot be used; the diagnostic says where and why. */
export class TemplateError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(`${diagnostic.file}: ${diagnostic.code}`);
    this.diagnostic = diagnostic;
    this.name = 'TemplateError';
  }
}

/** What is needed to place an engine error and to suggest what was meant. */
interface Context {
  /** As the user named it. */
  file: string;
  /** The data given to the template. */
  scope: object;
}

/** Turns an error of the template engine into a diagnostic; rethrows any other error. */
export function templateError(error: unknown, context: Context): TemplateError {
  if (!(error instanceof Error)) throw error;
  const cause =
    'originalError' in error && error.originalError instanceof Error ? error.originalError : error;
  const detail = cause.message.replace(/,( file:.*?,)? line:\d+, col:\d+$/, '');
  const name = (pattern: RegExp) => pattern.exec(detail)?.[1];

  const limit = /^(parse length|template render|memory alloc) limit exceeded$/.exec(detail)?.[1];
  if (limit === 'parse length') return at('CN053', { limit: 'size' });
  if (limit === 'template render') return at('CN053', { limit: 'time' });
  // A range or string too large for the engine itself is over the limit, too.
  if (limit || cause instanceof RangeError) return at('CN053', { limit: 'memory' });

  const variable = name(/^undefined variable: (.+)$/);
  if (variable) return at('CN051', { kind: 'variable', name: variable, ...meant(variable, context.scope) });
  const filter = name(/^undefined filter: (.+)$/);
  if (filter) return at('CN051', { kind: 'filter', name: filter });
  const tag = name(/^tag "(.+)" not found$/);
  if (tag && !CLOSES.test(tag)) return at('CN051', { kind: 'tag', name: tag });
  const file = name(/^ENOENT: Failed to lookup "(.*)" in /);
  if (file !== undefined) return at('CN052', { name: file });
  if (error.name === 'TokenizationError' || error.name === 'ParseError') {
    return at('CN050', { problem: problemOf(detail), text: written(error) });
  }
  if (isLiquid(error)) return at('CN054', { text: written(error) });
  throw error;

  function at<C extends Code>(code: C, args: ArgsOf<C>): TemplateError {
    const range = isLiquid(error) ? rangeOf(error) : null;
    return new TemplateError({ code, args, file: context.file, range } as Diagnostic);
  }
}

/** Tags that only have a meaning inside another, or at its end. */
const CLOSES = /^(end.+|else|elsif|elif|when)$/;

/** The engine's English messages, in our terms. */
const PROBLEMS: readonly [RegExp, TemplateProblem][] = [
  [/^output .* not closed$/s, 'open-output'],
  [/^tag ".*" not closed$/s, 'open-tag'],
  [/^tag \{%.* not closed$/s, 'open-block'],
  [/^raw .* not closed$/s, 'open-raw'],
  [/^tag ".*" not found$/, 'stray-tag'],
  [/^(duplicated else|unexpected elsif after else)$/, 'after-else'],
  [/^illegal (liquid )?tag syntax/, 'no-tag-name'],
  [/^illegal tag:/, 'bad-tag'],
  [/^(invalid value expression|empty candidates|illegal file path)/, 'no-value'],
  [/^(expected filter name|expected "\|"|expected ":" after|unexpected character)/, 'no-filter-name'],
  [/^(expected "="|expected variable name|invalid capture name)/, 'bad-assign'],
  [/^(\[ not closed|invalid range syntax|unbalanced parentheses|unexpected token)/, 'open-bracket'],
];

const problemOf = (detail: string): TemplateProblem =>
  PROBLEMS.find(([says]) => says.test(detail))?.[1] ?? 'other';

/** Characters of the part at fault that a sentence quotes. */
const SHOWN = 60;

/** The first line of the part at fault. */
function written(error: Error): string {
  const [line = ''] = isLiquid(error) ? error.token.getText().trim().split('\n') : [];
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

const isLiquid = (error: unknown): error is LiquidError =>
  error instanceof Error && 'token' in error && error.token !== undefined;

function rangeOf({ token }: LiquidError): Range {
  const [line = 1, column = 1] = token.getPosition();
  const lines = token.getText().split('\n');
  const last = lines.at(-1) ?? '';
  const endColumn = (lines.length === 1 ? column : 1) + last.length;
  return { line, column, endLine: line + lines.length - 1, endColumn };
}

/** The name most likely meant, at the level where it went wrong: `structure.name` for `structure.nmae`. */
function meant(name: string, scope: object): { near?: string } {
  const known: string[] = [];
  let here: unknown = scope;
  for (const key of name.split('.')) {
    if (typeof here !== 'object' || here === null) return {};
    if (!Object.hasOwn(here, key)) {
      const near = nearest(key, Object.keys(here));
      return near === undefined ? {} : { near: [...known, near].join('.') };
    }
    known.push(key);
    here = (here as Record<string, unknown>)[key];
  }
  return {};
}
