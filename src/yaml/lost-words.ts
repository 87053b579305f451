import { Scalar } from 'yaml';
import type { Wording } from '../model/free-text.ts';
import type { Lost } from '../words/checks/characters.ts';
import type { WrittenScalar } from './scalars.ts';
import { lineEnd } from './text-lines.ts';

/** A part of a text that YAML drops. */
export interface LostWords extends Lost {
  from: number;
  to: number;
}

/** A number sign that starts a word: `#festival`, `#2`; but not a commented-out key: `#note: …`. */
const WORD = /^#+[^\s#!=*~+|/\\-](?![\w-]*:(?:\s|$))/u;
/** Something that continues a sentence, and ends it. */
const SENTENCE = /^#[ \t]+\p{Ll}.*[.?!…]$/u;
const NUMBER = /^#[ \t]*\p{N}/u;
const ENDED = /[.?!…:]\s*[)»”"’]*$/;
/** A comment about its line, not part of the text: one that ignores a code, or points at what precedes it. */
const REMARK = /^#.*\bcap-numerique-ignore\s+CN|^#\s*(?:←|<-)/;
/** A commented-out key. */
const LEFT_OUT = /^#+\s*[\w-]+:(?:\s|$)/;

/**
 * What YAML drops from a text: whatever follows a number sign, an unused anchor, a tag. After quoted text, or text that
 * ends as a sentence, a number sign followed by a space starts a real comment; after an unquoted name or reply, nothing
 * tells a comment from the author's words.
 * @param aliases the anchors that are used.
 */
export function lostWords(
  text: string,
  { node, inFlow, under }: WrittenScalar,
  aliases: ReadonlySet<string>,
  is: Wording,
): LostWords | undefined {
  const isPlain = node.type === Scalar.PLAIN || node.value === null;
  const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  const [from, to] = node.range ?? [0, 0];
  const kept = text.slice(from, to);
  const lost = (by: Lost['by'], start: number, end: number, whole: string): LostWords => ({
    by,
    lost: shown(text, start, end),
    whole,
    isWhole: node.value === null || node.value === '',
    from: start,
    to: end,
  });
  if (isPlain && node.anchor && !aliases.has(node.anchor)) {
    const start = text.lastIndexOf(`&${node.anchor}`, from);
    if (start >= 0)
      return lost('anchor', start, start + node.anchor.length + 1, `&${node.anchor} ${kept}`.trim());
  }
  if (isPlain && node.tag === '!') {
    const start = text.lastIndexOf('!', from);
    return lost('tag', start, start + 1, `! ${kept}`.trim());
  }
  const isWritten = node.value !== null && (is === 'name' || typeof node.value === 'string');
  const end = isBlock ? from + (/^[|>][-+\d]*/.exec(kept)?.[0].length ?? 0) : to;
  const sign = firstSignOnLine(text, end);
  if (text[sign] === '#') {
    const line = lineEnd(text, sign);
    const comment = text.slice(sign, line);
    if (!isPlain && !isBlock) {
      const whole = `${node.value} ${comment}`;
      return WORD.test(comment) && !REMARK.test(comment) ? lost('quote', sign, line, whole) : undefined;
    }
    const isOpen = is !== 'text' || (isPlain && (!ENDED.test(kept) || SENTENCE.test(comment)));
    const isLost =
      WORD.test(comment) || (node.value !== null && NUMBER.test(comment)) || (isWritten && isOpen);
    return isLost && !REMARK.test(comment)
      ? lost('comment', sign, line, isBlock ? '' : `${kept} ${comment}`.trim())
      : undefined;
  }
  // The next line, if it is indented as a continuation of the text.
  if (!isPlain || inFlow || (text[sign] !== '\n' && text[sign] !== '\r')) return undefined;
  const next = firstSignOnLine(text, text.indexOf('\n', sign) + 1);
  const isDeeper =
    next - text.lastIndexOf('\n', next - 1) - 1 > under - text.lastIndexOf('\n', under - 1) - 1;
  const line = lineEnd(text, next);
  const comment = text.slice(next, line);
  const isReply = is !== 'text' && isWritten && comment.startsWith('#') && !LEFT_OUT.test(comment);
  if (!isDeeper || !(WORD.test(comment) || isReply) || REMARK.test(comment)) return undefined;
  return lost('comment', next, line, `${kept} ${comment}`.trim());
}

/**
 * The comment that splits a text in two, when a line continues after it: the parser does not expect that line.
 * @param at an offset on the line.
 */
export function splittingComment(text: string, at: number): LostWords | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const words = text.slice(firstSignOnLine(text, start), lineEnd(text, start));
  if (start === 0 || /^(?:-\s|[^\s:]+\s*:(?:\s|$))/.test(words)) return undefined;
  const above = text.lastIndexOf('\n', start - 2) + 1;
  const before = beforeComment(text.slice(above, start - 1));
  if (before === undefined) return undefined;
  const from = above + before.length;
  const to = lineEnd(text, from);
  if (/^\s*$|:[ \t]+["']/.test(before)) return undefined;
  return { by: 'comment', lost: shown(text, from, to), whole: '', isWhole: false, from, to };
}

/** What precedes the comment at the end of a line; undefined if there is no comment. */
function beforeComment(line: string): string | undefined {
  let at = line.indexOf('#');
  while (at > 0 && !/\s/.test(line[at - 1] ?? '')) at = line.indexOf('#', at + 1);
  return at < 0 ? undefined : line.slice(0, at);
}

/** How many characters of the lost words a message quotes. */
const SHOWN = 80;

const shown = (text: string, from: number, to: number): string =>
  to - from > SHOWN ? `${text.slice(from, from + SHOWN)}…` : text.slice(from, to);

function firstSignOnLine(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}
