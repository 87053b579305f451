import type { Language } from '../../language.ts';
import { cssString, escapeHtml } from '../../text/escape.ts';
import { pages } from '../../words/cohort/pages.ts';
import { type Spoken, speak } from '../../words/speak.ts';
import { htmlPage } from '../html-page.ts';

/** A document as a section of the page. */
export interface Section {
  /** Of its own in the page. */
  id: string;
  /** As text. */
  title: string;
  /** As `htmlBody` makes it. */
  html: string;
}

/** A structure's document: a section or, where there is no room for it, only a link to its own page. */
export interface OwnDocument {
  kind: keyof Spoken<typeof pages>['documents'];
  /** From the folder of the page. */
  href: string;
  section: Section | null;
}

export interface IndexContent {
  /** What is about the group, in order: before the structures, and after them. */
  before: readonly Section[];
  structures: readonly { name: string; documents: readonly OwnDocument[] }[];
  after: readonly Section[];
}

/** All of a cohort's documents in one page, to be printed as one: contents first, each document on new sheets. */
export function indexPage(
  { before, structures, after }: IndexContent,
  language: Language,
  isLeftwards = false,
): string {
  const words = speak(pages, language);
  const isWhole = structures.every(({ documents }) => documents.every(({ section }) => section));
  const groups = [
    ...before.map((section) => ({ running: section.title, sections: [section] })),
    ...structures.map(({ name, documents }) => ({
      running: name,
      sections: documents.flatMap(({ section }) => section ?? []),
    })),
    ...after.map((section) => ({ running: section.title, sections: [section] })),
  ].filter(({ sections }) => sections.length > 0);
  const own = structures.map(({ name, documents }) => {
    const links = documents.map(({ kind, href, section }) =>
      link(section ? `#${section.id}` : href, words.documents[kind]),
    );
    return `<li>${escapeHtml(name)} – ${links.join(', ')}</li>\n`;
  });
  const each = [
    `<li>${words.each}\n`,
    ...(isWhole ? [] : [`<p>${escapeHtml(words.apart(structures.length))}</p>\n`]),
    `<ul>\n${own.join('')}</ul></li>\n`,
  ];
  const inContents = ({ id, title }: Section) => `<li>${link(`#${id}`, title)}</li>\n`;
  const list = [...before.map(inContents), ...(own.length > 0 ? each : []), ...after.map(inContents)];
  return htmlPage({
    title: words.title,
    language,
    isLeftwards,
    contents: { heading: words.contents, skip: words.skip, list: `<ul>\n${list.join('')}</ul>\n` },
    // What is printed on top of a sheet is a matter of its page's name.
    style: groups
      .map(
        ({ running }, i) =>
          `.of${i} { page: of${i}; }\n@page of${i} { @top-left { content: "${cssString(running)}"; } }\n`,
      )
      .join(''),
    body: groups
      .flatMap(({ sections }, i) =>
        sections.map(
          (section) =>
            `<section class="document of${i}" id="${escapeHtml(section.id)}">\n${inside(section)}</section>\n`,
        ),
      )
      .join(''),
  });
}

const link = (href: string, text: string): string =>
  `<a href="${escapeHtml(href.startsWith('#') ? href : encodeURI(href))}">${escapeHtml(text)}</a>`;

/** A document under the page's own title: each heading is one level lower, and what its drawings name is its own. */
const inside = ({ html, id: own }: Section): string =>
  html
    .replace(/<(\/?)h([1-5])>/g, (_, end: string, level: string) => `<${end}h${Number(level) + 1}>`)
    .replace(/ (id|aria-labelledby|aria-describedby)="([^"]+)"/g, (_, name: string, ids: string) => {
      const its = ids.split(' ').map((id) => `${own}-${id}`);
      return ` ${name}="${its.join(' ')}"`;
    })
    .replace(/="url\(#([^)"]+)\)"/g, `="url(#${own}-$1)"`)
    .replace(/ href="#/g, ` href="#${own}-`);
