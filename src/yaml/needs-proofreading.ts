/**
 * Characters that are invisible or not what was typed: control characters, soft hyphens, zero-width spaces, direction
 * marks, fillers, replacement characters, lone surrogates.
 */
const HIDDEN_ALONE =
  '\\0-\\x08\\v\\f\\x0E-\\x1F\\x7F-\\x9F\\xAD\\u034F\\u061C\\u115F\\u1160\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFD';
export const HIDDEN = `${HIDDEN_ALONE}\\p{Cs}\\u{E0000}-\\u{E007F}`;
export const ANY_HIDDEN = new RegExp(`[${HIDDEN}]`, 'u');

/** Letters of other alphabets, some of which look like Latin: next to a Latin letter, one of the two is wrong. */
const FOREIGN = '[\\u0370-\\u052F\\uFF01-\\uFF5E]';

/** What is worth a closer look, with a sign that it always has: a sign is found many times faster. */
const WORTH_READING: readonly { sign: RegExp; whole: RegExp }[] = [
  { sign: ANY_HIDDEN, whole: ANY_HIDDEN },
  // The same as escaped in YAML and JSON, plus a few that do no harm.
  {
    sign: /\\/,
    whole:
      /\\(?:[abefvNLPxU]|u(?:00(?:[01789]|[aA][dD])|03|06|11|18|20(?:0[b-fB-F]|2[89a-eA-E]|6)|31|[dD][89a-fA-F]|[fF][eEfF]))/,
  },
  { sign: new RegExp(FOREIGN), whole: new RegExp(`[A-Za-z-]${FOREIGN}|${FOREIGN}[A-Za-z-]`) },
  // A comment after something, or below it and indented further; a number sign that may begin a word.
  {
    sign: /[ \t]#/,
    whole: /[ \t]#(?<=\S[ \t]+#)|^([ ]*)(?! )[^\n]*[^\s:]\r?\n\1[ \t]+#|[ \t]#+[^\s#!=*~+|/\\-]/m,
  },
];

/** A text in Western letters, with common signs and none of the first three: most are, and one look is enough. */
const WESTERN = /^[\t\n\r -[\]-~\xA0-\xAC\xAE-\u024F\u2010-\u2027\u202F-\u205F\u20A0-\u2BFF]*$/;

/** Whether a text may hold something its author cannot see, or lose some of it, and so needs a closer look. */
export function needsProofreading(text: string): boolean {
  const isWestern = WESTERN.test(text);
  // Looked for by itself, a number sign costs next to nothing.
  if (isWestern && !text.includes('#')) return false;
  return (isWestern ? WORTH_READING.slice(-1) : WORTH_READING).some(
    ({ sign, whole }) => sign.test(text) && whole.test(text),
  );
}
