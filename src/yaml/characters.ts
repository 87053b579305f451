import { ANY_HIDDEN, HIDDEN } from './needs-proofreading.ts';

/** Invisible characters, and characters that look like others. */

const EACH_HIDDEN = new RegExp(`[${HIDDEN}]`, 'gu');

/** Scripts written with direction marks, or with joiners and non-joiners. */
const JOINED = new RegExp(
  'Arabic Hebrew Syriac Thaana Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('|'),
  'u',
);
/** Emoji made of several characters, and flags made of invisible letters. */
const EMOJI = /\u{1F3F4}[\u{E0020}-\u{E007F}]+|[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?\u200D/gu;

/** A character, and its position in a text. */
export interface Strange {
  character: string;
  index: number;
}

/** The first character of a text that is invisible, or not what was typed. */
export function hiddenIn(text: string): Strange | undefined {
  if (!ANY_HIDDEN.test(text)) return undefined;
  const isJoined = JOINED.test(text);
  const bare = text.replace(EMOJI, (whole) => ' '.repeat(whole.length));
  for (const { 0: character, index } of bare.matchAll(EACH_HIDDEN)) {
    if (!isJoined || !/[\u061C\u180E\u200C-\u200F]/.test(character)) return { character, index };
  }
  return undefined;
}

/** Letters and signs that look like Latin ones, beyond those that NFKC already normalises. */
const ALIKE = new Map(
  'аa еe ёe ѕs іi їi јj оo рp сc уy хx һh ԁd ԛq ԝw ӏl кk мm тt вb нh пn гr зz АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX αa βb εe ιi κk νv οo ρp τt υu χx ωw γy ηn ϲc ϳj ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ıi ɑa ɡg ɩi ʀr ʏy օo ոn սu հh ցg ‐- ‑- ‒- –- —- ―- −- ﹣- ⁃- ＿_ ․. ：:'
    .split(' ')
    .map(([other = '', ours = '']) => [other, ours]),
);
/** Quotes that word processors put around a word. */
const QUOTES = /^[\s“”„‟«»‘’‚‹›]+|[\s“”„‟«»‘’‚‹›]+$/gu;

/** Characters typed or pasted instead of a list's dash or the colon after a key. */
const DASH = '[\u2010-\u2015\u2212\u2022\u2023\u2043\u00B7\u25AA\u25CF\u25E6]';
const SIGN = new RegExp(
  `^[ ]*(?:(?<dash>${DASH})[ \u00A0]+(?<word>[^\\s:]+)|(?:- +)*[a-z][\\w-]*(?<colon>[：﹕︰∶꞉]))`,
  'u',
);

/** A lookalike of a YAML sign at the start of a line or after a word, and the word after a dash. */
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

/** Direction marks around a number, as phones copy them: harmless in text that is only displayed. */
const AROUND_NUMBER = /[\u200E\u200F\u202A\u2066](?=[+(]?\d)|(?<=[\d)])[\u200E\u200F\u202C\u2069]/g;
export const withoutNumberMarks = (text: string): string => text.replace(AROUND_NUMBER, '');

/** Longest possible word, in characters: an id with its option and version has half as many. */
const LONGEST = 300;

/**
 * The word in plain letters that `word` looks like, and its first odd character; undefined if it is already plain, or
 * looks like no plain word.
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
