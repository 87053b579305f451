/** Characters that do not show, or pass for others. */

/**
 * What shows nothing where it stands, or is not what was typed: control characters, soft hyphens, spaces without
 * width, marks that turn text round, fillers, what stands for a letter lost on the way, halves of a character.
 */
const HIDDEN =
  '\\0-\\x08\\v\\f\\x0E-\\x1F\\x7F-\\x9F\\xAD\\u034F\\u061C\\u115F\\u1160\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFD\\p{Cs}\\u{E0000}-\\u{E007F}';
const ANY_HIDDEN = new RegExp(`[${HIDDEN}]`, 'u');
const EACH_HIDDEN = new RegExp(`[${HIDDEN}]`, 'gu');

/** Letters of other alphabets, some of which look like ours: beside one of ours, one of the two is a mistake. */
const FOREIGN = '[\\u0370-\\u052F\\uFF01-\\uFF5E]';

const WORTH_READING = new RegExp(
  [
    `[${HIDDEN}]`,
    // The same as YAML and JSON write them, and a few that do no harm.
    '\\\\(?:[abefvNLPxU]|u(?:00(?:[01789]|[aA][dD])|03|06|11|18|20(?:0[b-fB-F]|2[89a-eA-E]|6)|31|[dD][89a-fA-F]|[fF][eEfF]))',
    `[A-Za-z-]${FOREIGN}|${FOREIGN}[A-Za-z-]`,
    // A comment after something, or one below it that is set further right; a number sign that may begin a word.
    '\\S[ \\t]+#|^([ ]*)(?! )[^\\n]*[^\\s:]\\r?\\n\\1[ \\t]+#|[ \\t]#+[^\\s#!=*~+|/\\\\-]',
  ].join('|'),
  'mu',
);

/** Whether a text may hold what its writer does not see, or lose some of it: it is then to be looked at closely. */
export const needsProofreading = (text: string): boolean => WORTH_READING.test(text);

/** Scripts that are written with marks of direction, or with what joins and parts letters. */
const JOINED = new RegExp(
  'Arabic Hebrew Syriac Thaana Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('|'),
  'u',
);
/** Emoji that are made of several, and flags that are made of invisible letters. */
const EMOJI = /\u{1F3F4}[\u{E0020}-\u{E007F}]+|[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?\u200D/gu;

/** A character, and where it stands in a text. */
export interface Strange {
  character: string;
  index: number;
}

/** The first character of a text that its readers do not see, or that is not what was typed. */
export function hiddenIn(text: string): Strange | undefined {
  if (!ANY_HIDDEN.test(text)) return undefined;
  const isJoined = JOINED.test(text);
  const bare = text.replace(EMOJI, (whole) => ' '.repeat(whole.length));
  for (const { 0: character, index } of bare.matchAll(EACH_HIDDEN)) {
    if (!isJoined || !/[\u061C\u180E\u200C-\u200F]/.test(character)) return { character, index };
  }
  return undefined;
}

/** Letters and signs that look like ours, beside those that NFKC already gives their plain form. */
const ALIKE = new Map(
  'аa еe ёe ѕs іi їi јj оo рp сc уy хx һh ԁd ԛq ԝw ӏl кk мm тt вb нh пn гr зz АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX αa βb εe ιi κk νv οo ρp τt υu χx ωw γy ηn ϲc ϳj ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ıi ɑa ɡg ɩi ʀr ʏy օo ոn սu հh ցg ‐- ‑- ‒- –- —- ―- −- ﹣- ⁃- ＿_ ․. ：:'
    .split(' ')
    .map(([other = '', ours = '']) => [other, ours]),
);
/** What word processors put around a word, or instead of a hyphen. */
const QUOTES = /^[\s“”„‟«»‘’‚‹›]+|[\s“”„‟«»‘’‚‹›]+$/gu;

/** What is typed or pasted for the dash of a list, and for the colon after a key. */
const DASH = '[\u2010-\u2015\u2212\u2022\u2023\u2043\u00B7\u25AA\u25CF\u25E6]';
const SIGN = new RegExp(
  `^[ ]*(?:(?<dash>${DASH})[ \u00A0]+(?<word>[^\\s:]+)|(?:- +)*[a-z][\\w-]*(?<colon>[：﹕︰∶꞉]))`,
  'u',
);

/** A sign at the beginning of a line or a word that passes for one of YAML's own, and the word after a dash. */
export interface StraySign extends Strange {
  is: 'dash' | 'colon';
  before: string;
}

export function straySign(line: string): StraySign | undefined {
  const { dash, word = '', colon } = SIGN.exec(line)?.groups ?? {};
  const character = dash ?? colon;
  if (character === undefined) return undefined;
  return { is: dash ? 'dash' : 'colon', character, index: line.indexOf(character), before: word };
}

/** Marks of direction around a number, as a telephone copies them: they do no harm in what is only read. */
const AROUND_NUMBER = /[\u200E\u200F\u202A\u2066](?=[+(]?\d)|(?<=[\d)])[\u200E\u200F\u202C\u2069]/g;
export const withoutNumberMarks = (text: string): string => text.replace(AROUND_NUMBER, '');

/** Characters above which nothing is a word any more: an id has half as many, with its option and its version. */
const LONGEST = 300;

/**
 * The word of the formats, in plain letters, that a word looks like, and its first other character; undefined where it
 * is plain, or looks like none.
 */
export function plainWord(word: string): (Strange & { word: string }) | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the plain signs are all those up to the last letter
  if (word.length > LONGEST || (/^[\x00-\x7E]*$/.test(word) && !ANY_HIDDEN.test(word))) return undefined;
  const plain = [...word.normalize('NFKC').replace(EACH_HIDDEN, '')]
    .map((letter) => ALIKE.get(letter) ?? letter)
    .join('')
    .replace(QUOTES, '');
  const shown = word.replace(EACH_HIDDEN, '');
  if (/^[!-~]+$/.test(plain)) return { word: plain, ...strangeAt(word, word.search(/[^ -~]/u)) };
  return shown === word ? undefined : { word: shown, ...strangeAt(word, word.search(ANY_HIDDEN)) };
}

const strangeAt = (text: string, index: number): Strange => ({
  index,
  character: String.fromCodePoint(text.codePointAt(index) ?? 0),
});
