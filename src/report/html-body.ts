import type { RendererObject } from 'marked';
import { OURS, type Theirs } from '../model/their-language.ts';
import { escapeHtml } from '../text/escape.ts';
import { sparing } from './sparing.ts';

/** A bar's blocks; and the text that explains them, which is useless without them. */
const BLOCKS = /[█▒░]+/g;
const LEGEND = /^[█▒░] \p{L}/u;

/** What marks begin on paper, by their classes. */
const BREAKS: Readonly<Record<string, string>> = { page: 'sheet', annex: 'sheet small', small: 'small' };

const COMMENT = /<!--\s*([\w:-]*)[\s\S]*?-->/g;
const BREAK = /^<br\s*\/?>$/i;

/** Where a link may lead: what a browser or a mail program opens, and nothing that a page could run. */
const LINK = /^(?:https?:\/\/|mailto:|tel:)/i;
/** What an image may be: one that is in the text itself. */
const IMAGE = /^data:image\/(?:png|jpeg|gif|webp);base64,/i;

const OPENING = '<table border="1" cellspacing="0" cellpadding="4" width="100%">';

/** What no word is longer than: addresses and paths are, and may be broken anywhere, lest a table be wider than a sheet. */
const LONGEST = 24;
/** Looked for where words begin, not from each of their letters. */
const LONG = new RegExp(`(?<![^\\s<>])[^\\s<>]{${LONGEST + 1},}`, 'g');

/** What is drawn, in HTML, where a report has each of these marks; empty for nothing. */
export type Pictures = Readonly<Record<string, string>>;

/** A report as a part of a page. */
export interface Body {
  html: string;
  /** Its first heading, as plain text; null where it has none. */
  title: string | null;
}

/**
 * A Markdown report as a part of a page, to be put in an element with the class `report`. Boxes are printed as boxes, and
 * bars are hidden from screen readers, since the words next to them say the same. People edit reports: what they wrote
 * there as HTML is shown as they wrote it, and nothing of it runs or loads anything.
 * @param caption what is said under each drawing, as plain text.
 * @param own tells the texts that are in another language than the page.
 */
export async function htmlBody(
  markdown: string,
  pictures: Pictures,
  caption = '',
  { langOf, isolated }: Theirs = OURS,
): Promise<Body> {
  const { Lexer, Marked, Renderer } = await import('marked');
  const plain = new Renderer<string, string>();
  let title: string | null = null;
  const renderer: RendererObject<string, string> = {
    heading({ tokens }) {
      title ??= this.parser.parseInline(tokens, this.parser.textRenderer);
      return false;
    },
    html: ({ text }) => htmlIn(text, pictures, caption),
    link(token) {
      // As any other link: an address that is its own text would be left whole.
      return LINK.test(token.href)
        ? plain.link.call(this, { ...token, autolink: false })
        : this.parser.parseInline(token.tokens);
    },
    image(token) {
      return IMAGE.test(token.href) ? plain.image.call(this, token) : escapeHtml(token.text);
    },
    checkbox: ({ checked }) => `<span class="box">${checked ? '☑' : '☐'}</span> `,
    text(token) {
      if ('tokens' in token && token.tokens) return false;
      // After a script's tag, marked takes what follows for its code, and would leave it as it is.
      if (token.text.search(BLOCKS) < 0) {
        const text = broken(plain.text.call(this, { ...token, escaped: false }));
        const lang = langOf(token.text);
        return lang === undefined ? text : `<span lang="${lang}">${text}</span>`;
      }
      const text = broken(escapeHtml(token.text));
      if (LEGEND.test(token.text)) return `<span aria-hidden="true">${text}</span>`;
      return text.replace(BLOCKS, '<span class="bar" aria-hidden="true">$&</span>');
    },
    codespan: ({ text }) => `<code>${broken(escapeHtml(text))}</code>`,
    // A table wider than a phone scrolls, by touch or with the arrow keys once focused; words are not broken. Word
    // processors read its attributes, and little of the style.
    table(token) {
      const table = plain.table.call(this, token).replace('<table>', OPENING);
      return `<div class="wide" role="group" tabindex="0">${table}</div>\n`;
    },
    // The first cell is its row's header, unless it is empty.
    tablerow: ({ text }) =>
      `<tr>\n${text.replace(/^<td>((?:(?!<\/td>)[\s\S])+)<\/td>/, '<th scope="row">$1</th>')}</tr>\n`,
    tablecell(token) {
      const content = this.parser.parseInline(token.tokens);
      return token.header ? `<th scope="col">${content}</th>\n` : `<td>${content}</td>\n`;
    },
  };
  const marked = new Marked({ renderer });
  const tokens = sparing(new Lexer(marked.defaults)).lex(markdown.replace(/^\ufeff/, ''));
  const html = marked.parser(tokens);
  return { html: isolated(html), title };
}

/**
 * Comments are marks for the program: `page` starts a new printed page, `small` what is printed smaller, `annex` both. All
 * else is shown, but a line break.
 */
function htmlIn(text: string, pictures: Pictures, caption: string): string {
  const under = caption === '' ? '' : `<p class="caption">${escapeHtml(caption)}</p>`;
  if (BREAK.test(text.trim())) return '<br>';
  let html = '';
  let end = 0;
  for (const { 0: comment, 1: mark = '', index } of text.matchAll(COMMENT)) {
    html += broken(escapeHtml(text.slice(end, index)));
    const picture = Object.hasOwn(pictures, mark) ? pictures[mark] : '';
    if (picture) html += `<div class="wide" role="group" tabindex="0">${picture}</div>${under}`;
    else if (Object.hasOwn(BREAKS, mark)) html += `<div class="${BREAKS[mark]}"></div>`;
    end = index + comment.length;
  }
  return html + broken(escapeHtml(text.slice(end)));
}

const broken = (html: string): string =>
  html.length <= LONGEST ? html : html.replace(LONG, '<span class="long">$&</span>');
