import type { Language } from '../language.ts';

const NBSP = '\u00a0';
const NARROW = '\u202f';

/** What a text has if French typography would change it. */
const TYPED = /'| [:;!?»]|« /;

/**
 * A text with its language's typography: in French, no-break spaces where an author typed ordinary ones before `: ; !
 * ?` and inside « », and curly apostrophes. Adds no space where there was none.
 */
export function typeset(text: string, language: Language): string {
  if (language !== 'fr' || !TYPED.test(text)) return text;
  return text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/ (?=:(?:\s|$))/g, NBSP)
    .replace(/ (?=[;!?])/g, NARROW)
    .replace(/« /g, `«${NBSP}`)
    .replace(/ »/g, `${NBSP}»`);
}

/** Words, and what sentences to be completed come to, with their language's typography. */
export function typesetAll<T>(words: T, language: Language): T {
  if (typeof words === 'string') return typeset(words, language) as T;
  if (typeof words === 'function') {
    return ((...args: unknown[]) => typesetAll(words(...args), language)) as T;
  }
  if (Array.isArray(words)) return words.map((each) => typesetAll(each, language)) as T;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, typesetAll(value, language)]),
  ) as T;
}

/** A title inside a sentence: « La vision » becomes « la vision »; initials keep their capitals. */
export const inSentence = (title: string): string =>
  title.replace(/^\p{Lu}(?=[\p{Ll}’' ])/u, (first) => first.toLowerCase());

/** A sentence, or a topic at the start of a line, with its capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text with a full stop, unless it already has an end. */
export const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The first words of a long text, and a sign that it goes on. */
export function cut(text: string, most: number): string {
  let end = -1;
  for (let words = 0; words < most; words++) {
    end = text.indexOf(' ', end + 1);
    if (end === -1) return text;
  }
  return `${text.slice(0, Math.max(end, 0)).replace(/[.,;:]$/, '')}…`;
}

/** The fewest first words that texts share for what differs to be worth going to at once. */
const ALIKE = 3;

/**
 * Texts cut to their first words, each told from the others: one that begins as another does, and does not fit, begins
 * where they part, so that no two look the same.
 */
export function cutApart(texts: readonly string[], most: number): string[] {
  const all = texts.map((text) => text.split(' '));
  const isShort = all.every(({ length }) => length <= most);
  return texts.map((text, i) => {
    const words = all[i] ?? [];
    const shared = all
      .filter((_, j) => texts[j] !== text)
      .map((other) => words.findIndex((word, at) => word !== other[at]))
      .map((at) => (at < 0 ? words.length : at));
    const parts = Math.max(0, ...shared);
    // A little of what is shared says where one is; what is shorter than the others ends there.
    const from = Math.min(parts - 1, words.length - ALIKE);
    if (isShort || parts < ALIKE || from < 1) return cut(text, most);
    return `…${cut(words.slice(from).join(' '), most)}`;
  });
}

const WORD = /[\p{L}\d]+(?:[-’'][\p{L}]+)*/gu;
/** The same in a text of Latin letters and common punctuation, which most are: found in half the time. */
const LATIN = String.raw`A-Za-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u024F`;
const LATIN_WORD = new RegExp(`[${LATIN}\\d]+(?:[-’'][${LATIN}]+)*`, 'g');
const IS_LATIN = /^[\0-\u024F\u2000-\u2069]*$/;

/** How many words a French or English text has; an elided article counts with its noun. */
export function countWords(text: string): number {
  const word = IS_LATIN.test(text) ? LATIN_WORD : WORD;
  let count = 0;
  while (word.test(text)) count += 1;
  return count;
}
