import { BLOCK, BLOCK_IN_ITEM, QUOTED, SPREAD, SPREAD_IN_ITEM, UNQUOTED } from './bare.ts';

const LETTER = String.raw`A-Za-z\xC0-\u024F`;
const NUMBER = String.raw`\d+(?:\.\d+)*`;
const KEY = String.raw`(?:[A-Za-z][\w.-]*|"[\w.-]+")`;

/** Words, numbers and quoted texts between brackets or braces, a few deep, and no key without a value. */
const WORD = String.raw`[${LETTER}][\w${LETTER}’.-]*`;
const ITEM = `(?:${QUOTED}|${NUMBER}|${WORD}(?: ${WORD})*)`;
const listOf = (item: string): string => String.raw`\[ ?(?:${item}(?:, ${item})*)? ?\]`;
const mapOf = (value: string): string => {
  const pair = `${KEY}: ${value}`;
  return String.raw`\{ ?(?:${pair}(?:, ${pair})*)? ?\}`;
};
const WITHIN = `(?:${ITEM}|${mapOf(`(?:${ITEM}|${listOf(ITEM)}|${mapOf(ITEM)})`)})`;
const FLOW = `${listOf(WITHIN)}|${mapOf(`(?:${WITHIN}|${listOf(WITHIN)})`)}`;

/** A text that cannot be taken for anything else without its key, or goes on from the line above. */
const WORDS = `(?=[${LETTER}\\d(«“])${UNQUOTED}`;

/** A line with a key or an item that ends there, with a comment, or with nothing. */
const LINE = [
  `[ ]*(?:#.*|(?:- +)*${KEY}:(?:[ ]+(?:${UNQUOTED}|${QUOTED}|${NUMBER}|${FLOW}))?`,
  String.raw`|(?:- +)+(?:${WORDS}|${QUOTED}|${NUMBER}|${FLOW})|(?<=^[ ]+)${WORDS})?[ ]*\r?(?:\n|$(?![^]))`,
].join('');

const ENTRIES = [LINE, ...[SPREAD, SPREAD_IN_ITEM, BLOCK, BLOCK_IN_ITEM].map(({ source }) => source)].map(
  (source) => new RegExp(source, 'my'),
);

/**
 * Whether each line of a text is written as most people and programs write it, so that all parsers agree on what it
 * says. That is found many times faster than what `bare` leaves, and is so of most questionnaires.
 */
export function isUsual(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    const entry = ENTRIES.find((pattern) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
    if (!entry) return false;
    at = entry.lastIndex;
  }
  return true;
}
