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

/** The same, whatever the line of a longer text. */
const LATER_IN_LINE = new RegExp(LATER.source, 'mu');

/** What would show in texts as typed, and was not meant to. */
export function writing(subject: Subject): Finding[] {
  const texts = subject.texts();
  // Scanning one long text is many times faster than scanning a thousand short ones.
  const whole = texts
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : Object.values(text)))
    .join('\n\n');
  const isSuspect = [MARKUP, LIST, LATER_IN_LINE].some((pattern) => pattern.test(whole));
  return texts.flatMap(({ text, path }) =>
    typeof text === 'string'
      ? slips(text, path, path, isSuspect)
      : Object.entries(text).flatMap(([language, words]) =>
          slips(words, [...path, language], path, isSuspect),
        ),
  );
}

/**
 * @param key the path of the text, without its language.
 * @param isSuspect whether some text has marks or placeholders.
 */
function slips(words: string, path: Path, key: Path, isSuspect: boolean): Finding[] {
  const found = isSuspect ? marks(words, path) : [];
  if (key.at(-1) === 'title' && words.length > LONGEST_TITLE) {
    found.push(finding('CN714', path, { length: words.length, most: LONGEST_TITLE }));
  }
  return [...found, ...spaces(words, path)];
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
  // Searching for the words at once takes time, and few texts have two spaces.
  const doubled = /[ \t]{2}/.test(text) ? /\S+[ \t]{2,}\S+/.exec(text)?.[0] : undefined;
  if (doubled !== undefined) return [finding('CN711', path, { where: 'doubled', near: short(doubled) })];
  return /[^\S\n]/.test(`${text[0]}${text.at(-1)}`)
    ? [finding('CN711', path, { where: 'around', near: '' })]
    : [];
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
