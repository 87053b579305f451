import type { Text } from './text.ts';

/** Letters that stand for two, in French and German names. */
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * A text as it is read aloud: without case, accents, punctuation or repeated spaces. Signs that are read aloud are kept
 * (a minus, a decimal point, percent, plus), and so is a text that would otherwise be empty.
 */
export function asRead(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter);
  const heard = plain
    .replace(/(?<!\d)[.,](?=\d)|(?<=\d)[.,](?!\d)|(?<=\S)-|-(?!\d)|[^\P{P}.,%#&@/-]|(?<!\d)[.,](?!\d)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return heard === '' ? plain.trim() : heard;
}

/** The letters, from `a`, that other letters of `PLAIN` never become, as bits: all consonants but c, n, s and y. */
const CERTAIN = [...'bdfghjklmpqrtvwxz'].reduce(
  (bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)),
  0,
);
/** Western European letters, and punctuation. */
const PLAIN = /^[\0-\xFF\u0152\u0153\u2010-\u203F]*$/;

/**
 * A number that texts which read the same share, for far less time than reading them; undefined for a text with signs
 * that may stand for any others.
 */
function outline(text: string): number | undefined {
  if (!PLAIN.test(text)) return undefined;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = (code | 32) - 97;
    if (code < 128 && letter >= 0 && (CERTAIN >> letter) & 1) sum = (sum * 31 + letter) | 0;
  }
  return sum;
}

/**
 * Reads texts as `asRead` does, to be compared with each other: null for one that surely reads like no other; no reader
 * at all if that is so of each.
 */
export function readAmong(texts: readonly string[]): ((text: string) => string | null) | null {
  const counts = new Map<number | undefined, number>();
  for (const text of texts) {
    const its = outline(text);
    counts.set(its, (counts.get(its) ?? 0) + 1);
  }
  const isSure = !counts.has(undefined);
  if (isSure && counts.size === texts.length) return null;
  return (text) => (isSure && counts.get(outline(text)) === 1 ? null : asRead(text));
}

/** Whether two texts read the same in the first language that both have. */
export function isSameText(one: Text, other: Text | undefined): boolean {
  if (other === undefined) return false;
  if (typeof one === 'string' || typeof other === 'string') {
    const [said = ''] = typeof one === 'string' ? [one] : Object.values(one);
    const words = typeof other === 'string' ? [other] : Object.values(other);
    return words.some((text) => asRead(text) === asRead(said));
  }
  const shared = Object.keys(one).filter((language) => other[language] !== undefined);
  const [first] = shared;
  return first !== undefined && asRead(one[first] ?? '') === asRead(other[first] ?? '');
}

/**
 * Two versions of a text as they are to be compared: in the first of the languages that both have, whatever the one
 * that the questionnaire begins with was then; empty if they have none in common.
 */
export function inSameLanguage(was: Text, is: Text, languages: readonly string[]): [string, string][] {
  if (typeof was === 'string' || typeof is === 'string') {
    const all = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
    return all(was).flatMap((before) => all(is).map((after): [string, string] => [before, after]));
  }
  const shared = [...languages, ...Object.keys(is)].find(
    (each) => was[each] !== undefined && is[each] !== undefined,
  );
  return shared === undefined ? [] : [[was[shared] ?? '', is[shared] ?? '']];
}

/** Below this share of common words, a text is a new one, not better wording. */
export const SAME_WORDS = 0.2;

/** Words that most questions have, and that say nothing of what is asked. */
const COMMON = new Set(
  (
    'comment combien quel quelle quels quelles que qui quoi quand est sont etes avez avons ont vous votre vos nous notre nos ' +
    'leur leurs ses son cela les des une aux pour par dans sur avec how what which who when where are does did have has you ' +
    'your our their its the and for with from that this'
  ).split(' '),
);

/**
 * What a text is about: its words and numbers, without those that all texts have, nor the endings that grammar gives them; all
 * of them where there is nothing else.
 */
export function words(text: string): Set<string> {
  const all = asRead(text).match(/\p{L}+|\d+/gu) ?? [];
  const telling = all.filter((word) => /\d|.{3}/u.test(word) && !COMMON.has(word));
  return new Set((telling.length > 0 ? telling : all).map((word) => word.replace(/^(\p{L}{5}).*/u, '$1')));
}

/** Jaccard's index: the share of common items among all items of two sets, from 0 to 1. */
export function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((item) => b.has(item)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
