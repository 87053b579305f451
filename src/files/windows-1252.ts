/** What the bytes from 0x80 to 0x9F are; without a letter of their own, they stay control characters. */
const OWN =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/**
 * Reads bytes as windows-1252, in which spreadsheets in French save a CSV.
 *
 * Written here because the TextDecoder of several versions of Node, 20 among them, reads these bytes as control
 * characters: the apostrophes and ligatures of French.
 */
export const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (sign) => OWN.charAt(sign.charCodeAt(0) - 0x80));

/** The signs beyond ASCII that French texts are made of. */
const FRENCH = /^[\p{ASCII}ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸàâäçèéêëîïôöùûüÿœŒæÆ«»‘’“”„…–—•€°²³·ñãáíóú§©®\u00a0]*$/u;

/**
 * What no French has, and what texts of other systems become when they are read as windows-1252: a capital with an accent
 * within a word, a quotation mark or a dash between two letters, Ç or È alone.
 */
const FOREIGN =
  /\p{Ll}[À-ÞŒŸ]|\p{L}[À-ÞŒŸ]\p{Ll}|\p{L}[«»“”„‘…–—•€°²³§©®]\p{L}|(?<!\p{L})[ÂÄÇÈÊËÎÏÔÖÙÛÜŸÆâäçèéêëîïöùûü](?!\p{L})/u;

/**
 * The same for bytes that can be nothing else, as they give only what French is written with; undefined for any others, such as
 * those of an old Macintosh, in which « É » would become « ƒ ».
 */
export function french1252(bytes: Uint8Array): string | undefined {
  const text = windows1252(bytes);
  return FRENCH.test(text) && !FOREIGN.test(text) ? text : undefined;
}
