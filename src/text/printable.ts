/**
 * A sequence that a terminal obeys, as in node's `stripVTControlCharacters` (after ansi-regex, MIT): written here
 * because texts are also sanitised for pages in a browser.
 */
const SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they are
  /[\u001b\u009b][[\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\d/#&.:=?%@~_]+)*|[a-zA-Z\d]+(?:;[-a-zA-Z\d/#&.:=?%@~_]*)*)?(?:\u0007|\u001b\\|\u009c))|(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~]))/g;

/** Line breaks and tabs of every kind, and runs of ordinary spaces. No-break spaces are kept. */
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;

/**
 * Invisible characters that can move the cursor, hide text or reverse its direction: control characters, bidirectional
 * marks and overrides, zero-width spaces, invisible tags.
 */
const INVISIBLE =
  /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A text that does not match is fit as it is. */
const UNFIT =
  /[\p{Cc}\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]| {2}|^\s|\s$/u;

/** Somebody's text on one line, fit for a terminal or a page: no escape sequences, nothing invisible. */
export function oneLine(text: string): string {
  if (!UNFIT.test(text)) return text;
  return text.replace(SEQUENCES, '').replace(BLANKS, ' ').replace(INVISIBLE, '').trim();
}

/**
 * Invisible characters that can move a cursor, ring, hide text or reverse its direction: control characters except line
 * breaks and tabs, bidirectional marks and overrides, zero-width spaces, line and paragraph separators, annotations,
 * invisible tags. Joiners are part of words and emoji.
 */
const COMMANDS =
  /[^\P{Cc}\t\n\r]|\r(?!\n)|[\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The colours that the program itself applies, and no other terminal sequence. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they are
const PAINT = /\u001b\[(?:[012]|22|3[1369])m/g;

/** A text on one or more lines, with a visible sign in place of what a terminal or another program would obey. */
export const visible = (text: string): string => text.replace(COMMANDS, '\uFFFD');

/** What CI services obey in a program's output: `::error::` at the start of a line, `##[group]`, `##vso[…]`. */
const ORDERS = /^(?=[ \t]*::)|(?<=#)(?=#(?:vso)?\[)/gm;

/** A text that gives no orders to a service that logs it. */
export const withoutOrders = (text: string): string => text.replace(ORDERS, '\uFFFD');

/** A text on one line, as it is shown. */
export const visibleLine = (text: string): string => visible(text).replace(/[\t\n]/g, '\uFFFD');

/** The same for coloured text. */
export function visiblePaint(text: string): string {
  const paint = text.match(PAINT) ?? [];
  return text
    .split(PAINT)
    .map((part, i) => visible(part) + (paint[i] ?? ''))
    .join('');
}

/** The same, and orders, which JSON escapes; and a sign that all of them have, which is found many times faster. */
const IN_JSON = new RegExp(`${COMMANDS.source}|(?<=#)#(?=(?:vso)?\\[)`, 'gu');
const SIGN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they are
  /[\0-\x08\v-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\udb40]|##/;

/** JSON without anything literal that a terminal would obey; its readers get the same values. */
export function visibleJson(json: string): string {
  if (!SIGN.test(json)) return json;
  return json.replace(IN_JSON, (found) =>
    [...Array(found.length).keys()]
      .map((i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
