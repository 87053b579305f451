import type { Path } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';

export interface French {
  words: string;
  path: Path;
  /** The language in which a text says it; null for a text that is in one language. */
  tag: string | null;
}

/** The marks that French typography has rules for. */
const MARKS = /[:;!?»«'’]/g;
const NO_BREAK = /[\u00A0\u202F]/;

/** As French requires; as a keyboard types it; or without the space that both require. */
type Setting = 'proper' | 'plain' | 'bare';

/**
 * French typography, by the questionnaire's own conventions: one for apostrophes, one for spaces around marks. If most
 * are as the keyboard types them, that is a choice; if most are set properly, the others are mistakes. If there are too
 * few of one kind to tell, both kinds together decide. A mark without any space is always a mistake. One finding per
 * text and kind of mistake.
 */
export function typography(texts: readonly French[]): Finding[] {
  // Scanning one long text is many times faster than scanning a thousand short ones.
  const words = texts.map((text) => text.words).join('\n');
  const counts = { apostrophes: { proper: 0, plain: 0, bare: 0 }, spaces: { proper: 0, plain: 0, bare: 0 } };
  const slips: { at: number; is: Setting }[] = [];
  for (const { index: at } of words.matchAll(MARKS)) {
    const is = settingAt(words, at);
    if (!is) continue;
    counts[kindOf(words, at)][is] += 1;
    if (is !== 'proper') slips.push({ at, is });
  }
  const isSetProperly = {
    apostrophes: isProper(counts.apostrophes, counts.spaces),
    spaces: isProper(counts.spaces, counts.apostrophes),
  };
  return firstOfEach(
    texts,
    slips.flatMap(({ at, is }) => (is === 'bare' || isSetProperly[kindOf(words, at)] ? [at] : [])),
    words,
  );
}

type Counts = Record<Setting, number>;
const kindOf = (words: string, at: number) => (isApostrophe(words[at]) ? 'apostrophes' : 'spaces');

/** From this number on, marks of one kind show a convention of their own. */
const ENOUGH = 3;

function isProper(own: Counts, other: Counts): boolean {
  if (own.proper + own.plain >= ENOUGH) return own.proper >= own.plain;
  return own.proper + other.proper >= own.plain + other.plain;
}

/** @param slips their offsets in `words`, in order. */
function firstOfEach(texts: readonly French[], slips: readonly number[], words: string): Finding[] {
  const found = new Map<string, Finding>();
  let i = 0;
  let start = 0;
  for (const at of slips) {
    while (at > start + (texts[i]?.words.length ?? 0)) {
      start += (texts[i]?.words.length ?? 0) + 1;
      i += 1;
    }
    const { path = [], tag = null } = texts[i] ?? {};
    const place = tag === null ? path : [...path, tag];
    const [mark, near] = [words[at] ?? '', around(words, at)];
    const slip = isApostrophe(mark)
      ? finding('CN704', place, { near })
      : finding('CN705', place, { mark, near });
    const key = `${i} ${slip.code}`;
    if (!found.has(key)) found.set(key, { ...slip, words: near });
  }
  return [...found.values()];
}

const isApostrophe = (mark: string | undefined): boolean => mark === "'" || mark === '’';

const settingAt = (words: string, at: number): Setting | undefined =>
  isApostrophe(words[at]) ? apostrophe(words, at) : spaced(words, at);

function apostrophe(words: string, at: number): Setting | undefined {
  if (!isLetter(words[at - 1]) || !(isLetter(words[at + 1]) || /[\d«“"]/.test(words[at + 1] ?? '')))
    return undefined;
  return words[at] === '’' ? 'proper' : 'plain';
}

/** Whether a character has two cases; a regular expression with Unicode classes takes milliseconds to compile. */
const isLetter = (character = ''): boolean => character.toLowerCase() !== character.toUpperCase();

/** How a mark that takes a space is set; undefined in a URL, a time, a run of marks, or at a text's end. */
function spaced(words: string, at: number): Setting | undefined {
  const opens = words[at] === '«';
  const [beside = '\n', beyond = '\n'] = opens
    ? [words[at + 1], words[at + 2]]
    : [words[at - 1], words[at - 2]];
  if (!opens && /[/\w:]/.test(words[at + 1] ?? '')) return undefined;
  if (NO_BREAK.test(beside)) return 'proper';
  if (beside === ' ') return /\s/.test(beyond) ? undefined : 'plain';
  return /[\s:;!?…(/"“‘’]/.test(beside) ? undefined : 'bare';
}

/** The words that touch a mark. */
function around(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - LONGEST), at);
  const after = words.slice(at + 1, at + 1 + LONGEST);
  if (words[at] === '«') return `«${/^\s?\S*/.exec(after)?.[0] ?? ''}`;
  return (/\S*[^\S\n]?$/.exec(before)?.[0] ?? '') + words[at] + (/^\S*/.exec(after)?.[0] ?? '');
}

/** More letters than any word has. */
const LONGEST = 40;
