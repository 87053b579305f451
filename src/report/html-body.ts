import type { RendererObject } from 'marked';
import { OURS, type Theirs } from '../model/their-language.ts';
import { escapeHtml } from '../text/escape.ts';
import { remembered } from '../text/remembered.ts';
import { blocksOf } from './blocks.ts';
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

/** What a block of a report becomes in one page. */
type BlockReader = (block: string, pictures: Pictures, caption: string) => Body;

/** By what tells the texts of another language than the page. */
const readers = new WeakMap<Theirs, { read: BlockReader; again: (block: string) => Body }>();

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
  own: Theirs = OURS,
): Promise<Body> {
  const library = await import('marked');
  const { read, again } = readers.get(own) ?? readerOf(library, own);
  const bodies = blocksOf(markdown.replace(/^\ufeff/, '')).map((block) =>
    recurs(block, pictures) ? again(block) : read(block, pictures, caption),
  );
  return {
    html: own.isolated(bodies.map(({ html }) => html).join('')),
    title: bodies.find((body) => body.title !== null)?.title ?? null,
  };
}

/** Whether a block may be the same in other pages: no table of answers, nothing that is drawn, no mark of its own page. */
const recurs = (block: string, pictures: Pictures): boolean =>
  !/^(?:\||<!-- cap-numerique:)/.test(block) &&
  !(
    block.includes('<') && [...block.matchAll(COMMENT)].some(([, mark = '']) => Object.hasOwn(pictures, mark))
  );

/** What reads blocks; most of those of a cohort's pages it knows already. */
function readerOf(library: typeof import('marked'), own: Theirs) {
  const read = blockReader(library, own);
  const reader = { read, again: remembered((block: string) => read(block, {}, '')) };
  readers.set(own, reader);
  return reader;
}

function blockReader({ Lexer, Marked, Renderer }: typeof import('marked'), { langOf }: Theirs): BlockReader {
  const plain = new Renderer<string, string>();
  const shown = remembered((text: string) => {
    // After a script's tag, marked takes what follows for its code, and would leave it as it is.
    if (text.search(BLOCKS) < 0) {
      const html = broken(plain.text({ type: 'text', raw: text, text, escaped: false }));
      const lang = langOf(text);
      return lang === undefined ? html : `<span lang="${lang}">${html}</span>`;
    }
    const html = broken(escapeHtml(text));
    if (LEGEND.test(text)) return `<span aria-hidden="true">${html}</span>`;
    return html.replace(BLOCKS, '<span class="bar" aria-hidden="true">$&</span>');
  });
  let drawn: { pictures: Pictures; caption: string } = { pictures: {}, caption: '' };
  let title: string | null = null;
  const renderer: RendererObject<string, string> = {
    heading({ tokens }) {
      title ??= this.parser.parseInline(tokens, this.parser.textRenderer);
      return false;
    },
    html: ({ text }) => htmlIn(text, drawn.pictures, drawn.caption),
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
    text: (token) => ('tokens' in token && token.tokens ? false : shown(token.text)),
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
  const lexer = sparing(() => new Lexer(marked.defaults));
  return (block, pictures, caption) => {
    drawn = { pictures, caption };
    title = null;
    const html = marked.parser(lexer().lex(block));
    return { html, title };
  };
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
