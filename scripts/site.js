// @ts-check
// Makes a small static site of the READMEs, of docs/ and of what they link to, to read offline or to publish as it is:
//
//   node scripts/site.js [folder to write, site/ by default] [the project's folder]
//
// A link to a file or to a heading that is not there, or anything that a page would load from elsewhere, fails it.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { Marked } from 'marked';

/** @typedef {{ html: string, title: string, language: 'fr' | 'en' }} Page */

const HERE = fileURLToPath(new URL('.', import.meta.url));

const STYLES = 'site.css';

const WORDS = {
  fr: { contents: 'Sommaire', other: 'English' },
  en: { contents: 'Contents', other: 'Français' },
};

/** The pages that are named beside each page, in this order; the others are led to by these. */
const CONTENTS = [
  'README',
  'docs/auteurs',
  ...['fichier', 'questions', 'actions', 'calculs', 'reviser', 'outils', 'reponses', 'langues'].map(
    (name) => `docs/auteurs/${name}`,
  ),
  ...[
    'reference',
    'checks',
    'scores',
    'plan',
    'formulaire',
    'cohort',
    'large-cohorts',
    'bilan',
    'performance',
  ].map((name) => `docs/${name}`),
];

/** An attribute, in what marked writes, where a text has no bare quotation mark. */
const ATTRIBUTE = (/** @type {string} */ names) => new RegExp(`\\s(?:${names})="([^"]*)"`, 'g');

/**
 * @param {string} root the project's folder.
 * @param {string} out the site's, made anew.
 * @returns {string[]} what is wrong, one line each; empty if nothing is.
 */
export function site(root, out) {
  /** @type {Map<string, Page>} */
  const pages = new Map();
  /** @type {Set<string>} */
  const files = new Set();
  /** @type {string[]} */
  const faults = [];
  const queue = [...CONTENTS.flatMap((name) => [`${name}.md`, `${name}.en.md`]), 'CHANGELOG.md'];
  for (const path of queue) {
    if (pages.has(path)) continue;
    if (!existsSync(join(root, path))) {
      faults.push(`${path}: this page of the contents does not exist`);
      continue;
    }
    const page = read(root, path);
    pages.set(path, page);
    for (const target of targets(page.html)) {
      const { file } = landing(path, target);
      if (file === null) continue;
      const there = join(root, file);
      if (!existsSync(there) || !statSync(there).isFile())
        faults.push(`${path}: ${target}: there is no such file`);
      else if (file.endsWith('.md')) queue.push(file);
      else files.add(file);
    }
  }
  for (const [path, { html }] of pages) {
    for (const target of targets(html)) {
      const { file, anchor } = landing(path, target);
      const there = file === null ? undefined : pages.get(file);
      if (anchor && there && !anchors(there.html).has(anchor))
        faults.push(`${path}: ${target}: there is no such heading`);
    }
    for (const [, source = ''] of html.matchAll(ATTRIBUTE('src'))) {
      if (/^(https?:)?\/\//.test(source)) faults.push(`${path}: ${source}: loaded from elsewhere`);
    }
  }
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, STYLES))) {
    throw new Error(`${out} holds something else: a site takes the place of one, or an empty folder`);
  }
  rmSync(out, { recursive: true, force: true });
  for (const file of files) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    cpSync(join(root, file), join(out, file));
  }
  for (const [path, page] of pages) {
    const file = join(out, address(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, framed(path, page, pages));
  }
  cpSync(join(HERE, STYLES), join(out, STYLES));
  return faults;
}

/**
 * @param {string} root
 * @param {string} path from it.
 * @returns {Page}
 */
function read(root, path) {
  const slugger = new GithubSlugger();
  const marked = new Marked({
    renderer: {
      // As GitHub names them, so that one link is right in both places.
      heading({ tokens, depth, text }) {
        const id = slugger.slug(plain(text));
        return `<h${depth} id="${id}"><a href="#${id}">${this.parser.parseInline(tokens)}</a></h${depth}>\n`;
      },
    },
  });
  const text = readFileSync(join(root, path), 'utf8');
  const language = path.endsWith('.en.md') || ENGLISH.has(path) ? 'en' : 'fr';
  const title = plain(/^# (.*)$/m.exec(text)?.[1] ?? path);
  return { html: marked.parse(text, { async: false }), title, language };
}

/** Pages in English alone. */
const ENGLISH = new Set(['CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md']);

/**
 * Without its marks.
 * @param {string} text of a heading, in Markdown.
 */
const plain = (text) => text.replace(/`|\*\*/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

/** @param {string} html */
const targets = (html) => Array.from(html.matchAll(ATTRIBUTE('href|src')), ([, target = '']) => target);

/** @param {string} html */
const anchors = (html) => new Set(Array.from(html.matchAll(ATTRIBUTE('id')), ([, id = '']) => id));

/**
 * @param {string} path of the page with the link.
 * @param {string} target as it is written.
 * @returns {{ file: string | null, anchor: string }} the file from the project's folder; null if it is elsewhere.
 */
function landing(path, target) {
  if (/^[a-z][a-z+.-]*:/i.test(target) || target.startsWith('//')) return { file: null, anchor: '' };
  const [name = '', anchor = ''] = target.split('#').map(decodeURIComponent);
  return { file: name === '' ? path : posix.join(posix.dirname(path), name), anchor };
}

/** The page's file in the site. @param {string} path */
const address = (path) => path.replace(/^README/, 'index').replace(/\.md$/, '.html');

/** @param {string} path */
const inOtherLanguage = (path) =>
  path.endsWith('.en.md') ? path.replace(/\.en\.md$/, '.md') : path.replace(/\.md$/, '.en.md');

/**
 * @param {string} path
 * @param {Page} page
 * @param {ReadonlyMap<string, Page>} pages
 */
function framed(path, { html, title, language }, pages) {
  const words = WORDS[language];
  const to = (/** @type {string} */ file) => posix.relative(posix.dirname(path), address(file));
  const contents = CONTENTS.map((name) => `${name}${language === 'en' ? '.en' : ''}.md`).flatMap((file) => {
    const there = pages.get(file);
    const current = file === path ? ' aria-current="page"' : '';
    return there ? [`<li><a href="${to(file)}"${current}>${escaped(there.title)}</a></li>`] : [];
  });
  const other = inOtherLanguage(path);
  const otherLanguage = language === 'fr' ? 'en' : 'fr';
  const body = html.replace(/\shref="([^"]*)"/g, (whole, target) => {
    const { file, anchor } = landing(path, target);
    if (target.startsWith('#') || file === null || !pages.has(file)) return whole;
    return ` href="${encodeURI(to(file))}${anchor && `#${encodeURIComponent(anchor)}`}"`;
  });
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${posix.relative(posix.dirname(path), STYLES)}">
<main>
${body}</main>
<aside>
<nav aria-label="${words.contents}">
<ul>
${contents.join('\n')}
</ul>
</nav>
${pages.has(other) ? `<a href="${to(other)}" lang="${otherLanguage}" hreflang="${otherLanguage}">${words.other}</a>` : ''}
</aside>
</html>
`;
}

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out = 'site', root = join(HERE, '..')] = process.argv.slice(2);
  const faults = site(resolve(root), resolve(out));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
