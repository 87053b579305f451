import type { Path } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Subject } from './subject.ts';

/** Above this, a title fits neither a list nor a table. */
const LONGEST_TITLE = 150;

/** Markdown and HTML that readers would see as typed: paired marks, links, lists, tags. */
const MARKUP =
  /\*\*[^\s*][^*\n]*\*\*|(?<!\w)__[^\s_][^_\n]*__(?!\w)|`[^`\n]+`|\[[^\]\n]+\]\([^)\s]+\)|^#{1,6} \S.*|<\/?(?:a|b|br|code|div|em|h[1-6]|i|img|li|ol|p|span|strong|sub|sup|u|ul)\b[^>\n]{0,80}>|&(?:#\d+|[a-z]{2,8});/im;
const LIST = /^[ \t]*(?:[-*•]|\d+[.)]) \S.*\n[ \t]*(?:[-*•]|\d+[.)]) \S/m;

/** Placeholders. Only in capitals or as the whole text: `todo` is a Spanish word, and "à faire" common French. */
const LATER =
  /\b(?:TODO|FIXME|TBD|XXX)\b|(?<!\p{L})[ÀA] (?:FAIRE|COMPL[ÉE]TER|TRADUIRE|[ÉE]CRIRE)(?!\p{L})|\b[Ll]orem(?!\p{L})|\?{3,}|^[\s[(]*(?:[ÀàAa] (?:compl[ée]ter|traduire|r[ée]diger|pr[ée]ciser|d[ée]finir)(?=\s*(?:[:.…)\]]|$))|x{3,}[\s.…)\]]*$)/u;

/** Signs, one of which a text with marks, placeholders or extra spaces always has: they are found many times faster. */
const SIGNS = [
  /\*\*|__|`|\]\(|[<&]|^#/m,
  /\n[ \t]*(?:[-*•]|\d+[.)]) /,
  /TODO|FIXME|TBD|XXX|FAIRE|COMPL|TRADUIRE|CRIRE|orem|\?\?\?|[ÀàAa] (?:compl|traduire|r[ée]diger|pr[ée]ciser|d[ée]finir)|xxx/,
  /[ \t]{2}|\n[^\S\n]|[^\S\n]\n/,
];

/** What would show in texts as typed, and was not meant to. */
export function writing(subject: Subject): Finding[] {
  const texts = subject.texts();
  // Scanning one long text is many times faster than scanning a thousand short ones.
  const all = texts.flatMap(({ text }) => (typeof text === 'string' ? text : Object.values(text)));
  const isSomeSuspect = areSuspect(all);
  const found: Finding[] = [];
  for (const { text, path } of texts) {
    const isTitle = path.at(-1) === 'title';
    if (!isSomeSuspect && !isTitle) continue;
    for (const [language, words] of typeof text === 'string'
      ? [[null, text] as const]
      : Object.entries(text)) {
      const at = language === null ? path : [...path, language];
      const isMarked = isSomeSuspect && areSuspect([words]);
      if (isMarked) found.push(...marks(words, at));
      if (isTitle && words.length > LONGEST_TITLE)
        found.push(finding('CN714', at, { length: words.length, most: LONGEST_TITLE }));
      if (isMarked) found.push(...spaces(words, at));
    }
  }
  return found;
}

function areSuspect(texts: readonly string[]): boolean {
  const lines = ['', ...texts, ''].join('\n');
  return SIGNS.some((sign) => sign.test(lines));
}

function marks(words: string, path: Path): Finding[] {
  const found: Finding[] = [];
  const mark = MARKUP.exec(words)?.[0] ?? LIST.exec(words)?.[0].split('\n')[0]?.trim();
  if (mark !== undefined) found.push(finding('CN710', path, { mark: short(mark) }));
  const later = LATER.exec(words)?.[0];
  if (later !== undefined) found.push(finding('CN712', path, { word: later }));
  return found;
}

/** Extra spaces. A YAML block ends with a line break, and its lines may be indented: both are fine. */
function spaces(words: string, path: Path): Finding[] {
  const text = words.replace(/\n+$/, '');
  if (text.trim() === '') return [];
  const doubled = /\S+[ \t]{2,}\S+/.exec(text)?.[0];
  if (doubled !== undefined) return [finding('CN711', path, { where: 'doubled', near: short(doubled) })];
  return /[^\S\n]/.test(`${text[0]}${text.at(-1)}`)
    ? [finding('CN711', path, { where: 'around', near: '' })]
    : [];
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
