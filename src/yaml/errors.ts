import type { YAMLError } from 'yaml';
import type { Lines } from '../diagnostics/lines.ts';
import type { ArgsOf, Code } from '../words/checks/catalogue.ts';
import { straySign } from './characters.ts';
import type { Report } from './convert.ts';
import { type LostDash, lostDashes } from './dashes.ts';
import { MAX_FAULTS } from './limits.ts';
import { splittingComment } from './lost-words.ts';
import { firstSign, lineBefore, lineEnd, nextLine, outdented, straySpace } from './text-lines.ts';
import type { Unclosed } from './tokens.ts';

/** Errors after which the value is still what the author meant, except for one word: the rest can be checked. */
const LOCAL = new Set([
  'TAG_RESOLVE_FAILED',
  'BAD_COLLECTION_TYPE',
  'MULTIPLE_TAGS',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
]);

/**
 * Reports the parser's errors in the author's terms; a mistake that causes several errors is reported once.
 * @param found what the tokens already revealed, by offset: errors after it are its consequences.
 * @returns whether the value can be trusted anyway, except perhaps for a word.
 */
export function reportErrors(
  text: string,
  errors: readonly YAMLError[],
  found: { unclosed: readonly Unclosed[]; longQuotes: readonly (Unclosed & { to: number })[] },
  lines: Lines,
  report: Report,
): { reliable: boolean } {
  const inOrderOfPlace = [...found.unclosed].sort((a, b) => a.from - b.from);
  const quote = inOrderOfPlace.findIndex(({ opening }) => !isBracket(opening));
  // An unclosed quote swallows what would close the brackets around it.
  const unclosed = quote < 0 ? inOrderOfPlace : inOrderOfPlace.slice(quote);
  for (const { from, opening } of unclosed) {
    if (isBracket(opening))
      report(
        'CN013',
        { opening, comment: /\s#/.test(text.slice(from, lineEnd(text, from))) },
        from,
        from + 1,
      );
    else report('CN012', { quote: opening }, from, from + 1);
  }
  const last = unclosed[0]?.from ?? text.length + 1;
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]).filter((error) => error.pos[0] < last);
  const said: Placed[] = [];
  const dashAt = lostDashes(text);
  let indented: Placed | undefined;
  let isMisplaced = false;
  for (const error of inOrder) {
    const from = firstSign(text, error.pos[0]);
    const { line, column } = lines.range(from, from);
    const placed = { error, line, column };
    const isRun = error.code === 'BAD_INDENT' && indented && isSameBlock(text, indented, placed);
    if (error.code === 'BAD_INDENT') indented = placed;
    if (isRun || said.some((earlier) => showsAgain(earlier, placed))) continue;
    said.push(placed);
    const meant = diagnoseMisplaced(text, error, dashAt) ?? diagnose(text, error, inOrder, found.longQuotes);
    // The parser itself reports each tab separately.
    const isAstray =
      'character' in meant.args
        ? error.code !== 'TAB_AS_INDENT'
        : ['CN014', 'CN032', 'CN061'].includes(meant.code);
    // After one misplaced line, others seem misplaced, or seem to lack a key.
    if ((isAstray || meant.code === 'CN022') && isMisplaced) continue;
    isMisplaced ||= isAstray;
    const { from: start, to } = (meant.code === 'CN014' && outdented(text, meant.from)) || meant;
    report(meant.code, meant.args as never, start, to);
    if (said.length === MAX_FAULTS) break;
  }
  return { reliable: unclosed.length === 0 && inOrder.every((error) => LOCAL.has(error.code)) };
}

const isBracket = (opening: string): boolean => opening === '[' || opening === '{';

interface Placed {
  error: YAMLError;
  line: number;
  column: number;
}

/** Whether an error repeats an earlier mistake: on its line, or after the text lost its structure. */
const showsAgain = (earlier: Placed, { error, line }: Placed): boolean =>
  earlier.line === line ||
  [earlier.error, error].some(({ message }) => message.includes('in YAML stream')) ||
  // A tab counts as one column: everything after it seems misplaced.
  (earlier.error.code === 'TAB_AS_INDENT' && error.code !== 'TAB_AS_INDENT');

/** Whether two lines of one block start at the same wrong column: one mistake, reported on each of its lines. */
function isSameBlock(text: string, earlier: Placed, later: Placed): boolean {
  if (earlier.column !== later.column) return false;
  const between = text.slice(earlier.error.pos[0], later.error.pos[0]).split('\n').slice(1, -1);
  return between.every((line) => line.trim() === '' || line.search(/\S/) >= later.column - 1);
}

/** What an error means, and where. */
type Diagnosis = { [C in Code]: { code: C; args: ArgsOf<C>; from: number; to: number } }[Code];

/** Errors that a misplaced line can cause. */
const ASTRAY = new Set(['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR']);

/** A line indented with something other than spaces, or an item without its dash. */
function diagnoseMisplaced(
  text: string,
  { code, pos }: YAMLError,
  dashAt: (at: number) => LostDash | undefined,
): Diagnosis | undefined {
  const space = straySpace(text, pos[0]);
  if (space) {
    const { from, to, character } = space;
    return space.isIndent
      ? { code: 'CN011', args: { character }, from, to }
      : { code: 'CN022', args: { missing: 'space', character }, from, to };
  }
  if (!ASTRAY.has(code)) return undefined;
  const parted = splittingComment(text, pos[0]);
  if (parted) {
    const { from, to, ...args } = parted;
    return { code: 'CN061', args, from, to };
  }
  const sign = signNear(text, pos[0]);
  if (sign) {
    const { from, to, is, character, before } = sign;
    return is === 'dash'
      ? { code: 'CN032', args: { missing: 'dash', before, character }, from, to }
      : { code: 'CN022', args: { missing: 'colon', character }, from, to };
  }
  const lost = dashAt(firstSign(text, pos[0]));
  if (!lost) return undefined;
  const { from, to, ...args } = lost;
  return { code: 'CN032', args, from, to };
}

/** A lookalike of a YAML sign on the line at an offset, or on the line above. */
function signNear(text: string, at: number) {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  for (const start of [text.lastIndexOf('\n', line - 2) + 1, line]) {
    const sign = straySign(text.slice(start, lineEnd(text, start)));
    if (sign) return { ...sign, from: start + sign.index, to: start + sign.index + 1 };
  }
  return undefined;
}

function diagnose(
  text: string,
  { code, message, pos: [from, to] }: YAMLError,
  all: readonly YAMLError[],
  longQuotes: readonly (Unclosed & { to: number })[],
): Diagnosis {
  const end = lineEnd(text, from);
  switch (code) {
    case 'TAB_AS_INDENT':
      return { code: 'CN011', args: { character: '\t' }, from, to };
    case 'BLOCK_AS_IMPLICIT_KEY':
      // A value continued on the next line, which then has a key: that line is indented too far.
      if (all.some((error) => error.code === 'MULTILINE_IMPLICIT_KEY' && error.pos[0] === from)) {
        return { code: 'CN014', args: {}, ...nextLine(text, from) };
      }
      if (text[from] === '?') return beginsWith('?', from);
      return { code: message.startsWith('Nested') ? 'CN020' : 'CN014', args: {}, from, to: end };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS': {
      const isGlued = /^[^\s:]+:(?=[^ \t]|$)/.test(text.slice(from, end));
      return { code: 'CN022', args: { missing: isGlued ? 'space' : 'colon' }, from, to: end };
    }
    case 'BAD_INDENT':
      return { code: 'CN014', args: {}, from: firstSign(text, from), to: end };
    case 'BLOCK_IN_FLOW':
      // A text with a colon in it; or a value, and the next key with its own.
      return isKeyed(text.slice(from, to))
        ? { code: 'CN025', args: {}, from, to }
        : { code: 'CN020', args: {}, from, to };
    case 'BAD_SCALAR_START':
      return beginsWith(text.slice(from, from + 1), from);
    case 'BAD_DQ_ESCAPE':
      return { code: 'CN023', args: { sequence: text.slice(from, from + 2) }, from, to: from + 2 };
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
    case 'MULTIPLE_TAGS':
      return { code: 'CN016', args: { tag: /^!\S*/.exec(text.slice(from))?.[0] ?? '!' }, from, to };
    case 'MISSING_CHAR':
      if (message.startsWith('Missing ,')) return { code: 'CN025', args: {}, from, to };
      if (message.startsWith('Sequence item')) {
        return { code: 'CN014', args: {}, from: firstSign(text, from), to: end };
      }
      if (message.startsWith('Missing space after')) {
        return { code: 'CN022', args: { missing: 'space' }, from, to };
      }
      if (message.startsWith('Implicit map keys')) {
        return { code: 'CN022', args: { missing: 'colon' }, from, to: end };
      }
      return { code: 'CN029', args: {}, from, to };
    case 'UNEXPECTED_TOKEN': {
      const quote = longQuotes.find((long) => long.to <= from && text.slice(long.to, from).trim() === '');
      if (quote) {
        return { code: 'CN012', args: { quote: quote.opening }, from: quote.from, to: quote.from + 1 };
      }
      if (message.includes('on same line with key')) return beginsWith('-', from);
      const start = beforeSign(text, from);
      if (start !== undefined) return beginsWith(text.slice(start, start + 1), start);
      if (!message.includes('at node end')) return { code: 'CN029', args: {}, from, to };
      return { code: 'CN024', args: { after: lineBefore(text, from).trimEnd().at(-1) ?? '' }, from, to };
    }
    case 'BAD_ALIAS':
      if (message.includes('empty')) {
        return beginsWith(text.slice(from, from + 1), from);
      }
      return { code: 'CN029', args: {}, from, to };
    default:
      return { code: 'CN029', args: {}, from, to };
  }
}

/** Where the word before an offset starts, if it starts with a YAML sign: a text that should have been quoted. */
function beforeSign(text: string, to: number): number | undefined {
  if (/[|>]/.test(text[to - 1] ?? '')) return to - 1;
  const words = lineBefore(text, to);
  const before = words.trimEnd();
  if (before.length === words.length) return undefined;
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\t')) + 1);
  const sign = /^(?:\*(?=.)|[|>](?=[-+\d]*$))/.test(word) ? 0 : /[|>][-+\d]*$/.exec(word)?.index;
  return sign === undefined ? undefined : to - words.length + before.length - word.length + sign;
}

/** Whether the colon in a text follows a word that may be a key. */
const isKeyed = (words: string): boolean => /(?:^|[\s"'\]}])[a-z][a-z-]*"?:/.test(words);

const beginsWith = (start: string, from: number): Diagnosis => ({
  code: 'CN021',
  args: { start },
  from,
  to: from + 1,
});
