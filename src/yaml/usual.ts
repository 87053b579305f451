import { BLOCK, BLOCK_IN_ITEM, SPREAD, SPREAD_IN_ITEM } from './bare.ts';

const LETTER = String.raw`A-Za-z\xC0-\u024F`;
/** Days and ages begin with digits as well, and are no numbers. */
const NUMBER = String.raw`\d{1,9}(?:[.-]\d{1,9})*(?:-[a-z]+)?`;
const QUOTED = String.raw`"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"|'[^'\r\n]*(?:''[^'\r\n]*)*'`;
const WORD = String.raw`[${LETTER}][\w${LETTER}.-]*`;
const KEY = `(?:${WORD}|"${WORD}")`;

/** A text that cannot be taken for anything else: its first sign means nothing, and it is no number. */
const WORDS = [
  String.raw`(?:[A-Za-z(\xA1-\u167F\u2010-\u2027\u2030-\u205E\u20A0-\u2BFF]|\d[^ \t\r\n:#]* +[^ \t\r\n:#])`,
  String.raw`[^\t\r\n:#]*(?::[^ \t\r\n:#][^\t\r\n:#]*)*`,
].join('');

/** Between brackets or braces. Which of them is left to the parsers, that mind as much as each other. */
const flowOf = (value: string): string =>
  String.raw`[[{] ?(?:(?:${WORD}: |"${WORD}": ?)?(?:${value})(?:, ?|(?= ?[\]}])))* ?[\]}]`;
const ITEM = String.raw`${QUOTED}|${NUMBER}|[${LETTER}][\w${LETTER}.\u2019 -]*`;
const FLOW = [1, 2, 3].reduce((inner) => flowOf(`${ITEM}|${inner}`), flowOf(ITEM));

/** A key or an item that ends on its line, a comment, a text that goes on from the line above, or nothing. */
const LINE = [
  `#[^\r\n]*`,
  `(?:(?:- +)*${KEY}: +|(?:- +)+)(?:${WORDS}|${QUOTED}|${NUMBER}|${FLOW})`,
  `(?:- +)*${KEY}:`,
  `(?<= )${WORDS}`,
].join('|');

const END = String.raw`[ ]*(?=\r?\n|(?![^]))`;

/** The beginning of a line that is not of these. */
const OTHER = new RegExp(`^(?![ ]*(?:${LINE})?${END})`, 'gm');
/** What takes several lines. */
const ENTRIES = [SPREAD, SPREAD_IN_ITEM, BLOCK, BLOCK_IN_ITEM].map(
  ({ source }) => new RegExp(source + END, 'my'),
);

/**
 * Whether each line of a text is written as most people and programs write it, so that all parsers agree on what it
 * says. That is found many times faster than what `bare` leaves, and is so of most files.
 */
export function isUsual(text: string): boolean {
  OTHER.lastIndex = 0;
  for (let other = OTHER.exec(text); other; other = OTHER.exec(text)) {
    const { index } = other;
    const entry = ENTRIES.find((pattern) => {
      pattern.lastIndex = index;
      return pattern.test(text);
    });
    if (!entry) return false;
    OTHER.lastIndex = entry.lastIndex;
  }
  return true;
}
