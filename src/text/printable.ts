import { stripVTControlCharacters } from 'node:util';

/** Line breaks and tabs of every kind, and runs of ordinary spaces. No-break spaces are kept. */
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;

/**
 * What shows nothing, yet can move the cursor, hide text or turn its direction round: control characters, marks and
 * overrides of bidirectional text, zero-width spaces, invisible tags.
 */
const INVISIBLE =
  /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** What a text that is fit as it is has none of. */
const UNFIT =
  /[\p{Cc}\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]| {2}|^\s|\s$/u;

/** A text of someone's on one line, fit for a terminal or a page: no escape sequence, nothing invisible. */
export function oneLine(text: string): string {
  if (!UNFIT.test(text)) return text;
  return stripVTControlCharacters(text).replace(BLANKS, ' ').replace(INVISIBLE, '').trim();
}
