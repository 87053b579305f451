import { fillPage } from '../generated/fill-page.js';
import { fillReportStyle } from '../generated/fill-report-style.js';
import type { Language } from '../language.ts';
import { escapeHtml } from '../text/escape.ts';

/** A bar's blocks; and the text that explains them, which is useless without them. */
const BLOCKS = /[█▒░]+/g;
const LEGEND = /^[█▒░] \p{L}/u;

/** What is drawn, in HTML, where a report has each of these marks; empty for nothing. */
export type Pictures = Readonly<Record<string, string>>;

/**
 * A Markdown report as a standalone HTML page to read or print: it loads nothing, and its own policy forbids it to.
 */
export async function htmlPage(
  markdown: string,
  title: string,
  language: Language,
  pictures: Pictures = {},
): Promise<string> {
  const body = await htmlBody(markdown, pictures);
  return fillPage({ language, title, style: reportStyle(), body }, escapeHtml);
}

/** The style of what has the class `report`. */
export const reportStyle = (): string => fillReportStyle({}, escapeHtml);

/**
 * A Markdown report as a part of a page, to be put in an element with the class `report`. Boxes are printed as boxes, and
 * bars are hidden from screen readers, since the words next to them say the same.
 */
export async function htmlBody(markdown: string, pictures: Pictures): Promise<string> {
  const { Marked, Renderer } = await import('marked');
  const marked = new Marked({
    renderer: {
      // Comments are marks for the program; `page` and `annex` start a new printed page.
      html: ({ text }) =>
        text.replace(/<!--\s*([\w:-]*)[\s\S]*?-->/g, (_, mark: string) => {
          const picture = Object.hasOwn(pictures, mark) ? pictures[mark] : '';
          if (picture) return `<div class="wide" role="group" tabindex="0">${picture}</div>`;
          return mark === 'page' || mark === 'annex' ? '<div class="sheet"></div>' : '';
        }),
      checkbox: ({ checked }) => `<span class="box">${checked ? '☑' : '☐'}</span> `,
      text(token) {
        if (token.text.search(BLOCKS) < 0 || ('tokens' in token && token.tokens)) return false;
        const text = escapeHtml(token.text);
        if (LEGEND.test(token.text)) return `<span aria-hidden="true">${text}</span>`;
        return text.replace(BLOCKS, '<span class="bar" aria-hidden="true">$&</span>');
      },
      // A table wider than a phone scrolls, by touch or with the arrow keys once focused; words are not broken.
      table(token) {
        return `<div class="wide" role="group" tabindex="0">${new Renderer<string, string>().table.call(this, token)}</div>\n`;
      },
      // The first cell is its row's header.
      tablerow: ({ text }) =>
        `<tr>\n${text.replace(/^<td>([\s\S]+?)<\/td>/, '<th scope="row">$1</th>')}</tr>\n`,
      tablecell(token) {
        const content = this.parser.parseInline(token.tokens);
        return token.header ? `<th scope="col">${content}</th>\n` : `<td>${content}</td>\n`;
      },
    },
  });
  return marked.parse(markdown);
}
