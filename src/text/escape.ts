import { oneLine } from './printable.ts';
import { remembered } from './remembered.ts';

/** What Markdown interprets anywhere in a line, including tables and GitHub's extensions. */
const INLINE = /[\\`*_~[\]<>|#$]/g;

/** An ampersand that would be read as an HTML entity. */
const ENTITY = /&(?=#?\w+;)/g;

/** What starts a block at the beginning of a line: a list, a quotation, a heading's underline. */
const BLOCK = /^[-+=]/;
const NUMBERED = /^(\d+)([.)])(?=\s|$)/;

/** What GitHub's Markdown turns into links by itself. */
const LINK = /:(?=\/\/)|(?<=www)\.|@(?=[\p{L}\p{N}])/giu;

/** What a template engine further down the line would interpret: `{{` and `{%`. */
const TEMPLATE = /\{(?=[{%])/g;

/** A text that does not match needs no escaping. */
const SPECIAL = /[\\`*_~[\]<>|#$&@{]|:\/\/|www\.|^[-+=]|^\d+[.)](?:\s|$)/i;

/**
 * A value as Markdown that shows it literally, on one line, anywhere: in a paragraph, a heading, a list, a table.
 * Nothing in it can start a block, a link, HTML or a comment.
 */
export const escapeMarkdown = (value: unknown): string =>
  value === null || value === undefined ? '' : escaped(String(value));

const escaped = remembered((value: string) => {
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

/** A word in a sentence, with the punctuation around it. */
const WORD = /^([«“"'([]*)(.*?)([»”"')\],;:.!?…]*)$/su;

/**
 * A sentence in which anything that Markdown would change (a command, a path, a pattern) is code, so that it can be
 * copied literally; on one line, as plain text.
 */
export const withCode = (sentence: string): string =>
  oneLine(sentence)
    .split(/(\s+)/u)
    .map((part, i) => {
      // Every other part is a space, and is kept as it is.
      if (i % 2 === 1) return part;
      const [, before = '', word = '', after = ''] = WORD.exec(part) ?? [];
      // A sign on its own, such as a bracket, is one to write; only the first word can start a block.
      if (word === '' && escapeMarkdown(part) !== part) return codeSpan(part);
      return word === '' || escapeMarkdown(word) === word
        ? i === 0
          ? escapeMarkdown(part)
          : escapeMarkdown(`x${part}`).slice(1)
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

/** A value as HTML that shows it literally, in text or in a quoted attribute. */
export const escapeHtml = (value: unknown): string =>
  String(value ?? '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** A value as the inside of a CSS string in a page's style: anything but letters, digits and spaces by its code. */
export const cssString = (value: string): string =>
  value.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
