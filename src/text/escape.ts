import { oneLine } from './printable.ts';
import { remembered } from './remembered.ts';

/** What Markdown reads anywhere in a line, tables and GitHub's extensions included. */
const INLINE = /[\\`*_~[\]<>|#$]/g;

/** An ampersand that would be read as an HTML entity. */
const ENTITY = /&(?=#?\w+;)/g;

/** What begins a block at the head of a line: a list, a quotation, a heading's underline. */
const BLOCK = /^[-+=]/;
const NUMBERED = /^(\d+)([.)])(?=\s|$)/;

/** What GitHub's Markdown makes a link of without being asked. */
const LINK = /:(?=\/\/)|(?<=www)\.|@(?=[\p{L}\p{N}])/giu;

/** What a template engine further down the line would read: `{{` and `{%`. */
const TEMPLATE = /\{(?=[{%])/g;

/** What a text that needs no escape has none of. */
const SPECIAL = /[\\`*_~[\]<>|#$&@{]|:\/\/|www\.|^[-+=]|^\d+[.)](?:\s|$)/i;

/**
 * A value as Markdown that shows it as it is, on one line, wherever it stands: in a paragraph, a heading, a list,
 * a table. Nothing in it can open a block, a link, HTML or a comment.
 */
export const escapeMarkdown = (value: unknown): string =>
  value === null || value === undefined ? '' : escaped(String(value));

const escaped = remembered((value) => {
  const text = oneLine(value);
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(INLINE, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(LINK, '\\$&')
    .replace(TEMPLATE, '\\{')
    .replace(BLOCK, '\\$&')
    .replace(NUMBERED, '$1\\$2');
});

/** What stands around a word in a sentence, and is none of it. */
const WORD = /^([«“"'([]*)(.*?)([»”"')\],;:.!?…]*)$/su;

/**
 * A sentence in which what Markdown would change (a command, a path, a pattern) is code, so that it can be copied out of
 * the text as it is; on one line, as nothing but text.
 */
export const withCode = (sentence: string): string =>
  oneLine(sentence)
    .split(/(\s+)/u)
    .map((part, i) => {
      // Every other part is a space, and stays the one that it is.
      if (i % 2 === 1) return part;
      const [, before = '', word = '', after = ''] = WORD.exec(part) ?? [];
      return word === '' || escapeMarkdown(word) === word
        ? escapeMarkdown(part)
        : `${escapeMarkdown(before)}${codeSpan(word)}${escapeMarkdown(after)}`;
    })
    .join('');

/** A text as code, whatever backticks it has (CommonMark 0.31, § 6.1). */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A value as HTML that shows it as it is, in a text or in a quoted attribute. */
export const escapeHtml = (value: unknown): string =>
  String(value ?? '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
