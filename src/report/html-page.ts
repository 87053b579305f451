import { fillPage } from '../generated/fill-page.js';
import type { Language } from '../language.ts';
import { escapeHtml } from '../text/escape.ts';

/** A bar's blocks; and what tells of them, which is of no use without them. */
const BLOCKS = /[█▒░]+/g;
const LEGEND = /^[█▒░] \p{L}/u;

/**
 * A report in Markdown as one page of HTML to read or print, by itself: it loads nothing, and its own policy forbids
 * it to. Boxes are printed as boxes, and bars are kept from screen readers, which the words beside them serve.
 * @param picture HTML that stands where the text has the mark `picture`; empty where nothing is drawn.
 */
export async function htmlPage(
  markdown: string,
  title: string,
  language: Language,
  picture = '',
): Promise<string> {
  const { Marked, Renderer } = await import('marked');
  const marked = new Marked({
    renderer: {
      // Comments are marks for the program; `page` and `annex` are where a new sheet begins.
      html: ({ text }) =>
        text.replace(/<!--\s*([\w:-]*)[\s\S]*?-->/g, (_, mark: string) => {
          if (mark === 'picture') return picture;
          return mark === 'page' || mark === 'annex' ? '<div class="sheet"></div>' : '';
        }),
      checkbox: ({ checked }) => `<span class="box">${checked ? '☑' : '☐'}</span> `,
      text(token) {
        if (token.text.search(BLOCKS) < 0 || ('tokens' in token && token.tokens)) return false;
        const text = escapeHtml(token.text);
        if (LEGEND.test(token.text)) return `<span aria-hidden="true">${text}</span>`;
        return text.replace(BLOCKS, '<span class="bar" aria-hidden="true">$&</span>');
      },
      // What is wider than a phone moves under the finger, or with the arrows once it is reached; words stay whole.
      table(token) {
        return `<div class="wide" role="group" tabindex="0">${new Renderer<string, string>().table.call(this, token)}</div>\n`;
      },
      // The first cell says what its row is about.
      tablerow: ({ text }) =>
        `<tr>\n${text.replace(/^<td>([\s\S]+?)<\/td>/, '<th scope="row">$1</th>')}</tr>\n`,
      tablecell(token) {
        const content = this.parser.parseInline(token.tokens);
        return token.header ? `<th scope="col">${content}</th>\n` : `<td>${content}</td>\n`;
      },
    },
  });
  return fillPage({ language, title, body: await marked.parse(markdown) }, escapeHtml);
}
