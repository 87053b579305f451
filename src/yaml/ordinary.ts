// The lines that nearly all answer files are made of, and that every YAML reader takes alike: nothing is hidden or lost in
// them. Less than could be: what is left out is only examined more closely.

/** What people write with, without signs that mean something to YAML or to a programmer. */
const FIRST = String.raw`A-Za-z\xC0-\u02FF`;
const LETTER = String.raw`${FIRST}\d_`;
const SAFE = String.raw`${LETTER} !$%&()*+,\-./:;<=>?@[\]^{|}~\xA0-\xAC\xAE-\xBF\u2010-\u2027\u202F-\u203A\u20AC`;

const QUOTED = `"[${SAFE}'\`]*"|'[${SAFE}"\`]*'`;
/** Days and ages begin with digits as well, and are no numbers. */
const NUMBER = String.raw`\d{1,9}(?:[.-]\d{1,9}|-[a-z]+)*`;
const WORD = `[${FIRST}][${LETTER}.’-]*`;
const REST = String.raw`[${LETTER}@.,;()/’'«»…–\xA0\u202F-]+`;
const SENTENCE = String.raw`(?:[${FIRST}](?:${REST})?|\d{1,9} +[${FIRST}](?:${REST})?)(?: +${REST})*`;

/** Between brackets and braces, as people and programs write them on one line. */
const IN_FLOW = `(?:${QUOTED}|${NUMBER}|${WORD}(?: [${LETTER}][${LETTER}.’-]*)*)`;
const LIST = String.raw`\[ ?(?:${IN_FLOW}(?:, ?${IN_FLOW})*)? ?\]`;
const PAIR = `(?:"${WORD}": ?|${WORD}: )(?:${IN_FLOW}|${LIST})`;
const MAP = String.raw`\{ ?(?:${PAIR}(?:, ?${PAIR})*)? ?\}`;

const VALUE = `(?:${QUOTED}|${NUMBER}|${LIST}|${MAP}|${SENTENCE})`;
const KEY = `[${FIRST}][${LETTER}-]*:`;
const LINE = [`[ ]*(?:- )?${KEY}(?: ${VALUE})?`, `[ ]*- ${VALUE}`, `#[${SAFE}"'\`]*`].join('|');

/** The beginning of a line that is not of these. */
const OTHER = new RegExp(String.raw`^(?!(?:${LINE})?\r?$)`, 'm');

/** Whether all of a text is so ordinary that it means the same to every reader. */
export const isOrdinary = (text: string): boolean => !OTHER.test(text);
