/**
 * A sequence that a terminal obeys, as node's own `stripVTControlCharacters` knows it (after ansi-regex, MIT): written
 * here because texts are made fit for a page in a browser too.
 */
const SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they are
  /[\u001b\u009b][[\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\d/#&.:=?%@~_]+)*|[a-zA-Z\d]+(?:;[-a-zA-Z\d/#&.:=?%@~_]*)*)?(?:\u0007|\u001b\\|\u009c))|(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~]))/g;

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
  return text.replace(SEQUENCES, '').replace(BLANKS, ' ').replace(INVISIBLE, '').trim();
}

/**
 * What shows nothing, and can move a cursor, ring, hide text or turn its direction round: control characters but line
 * breaks and tabs, marks and overrides of bidirectional text, zero-width spaces, line and paragraph separators,
 * annotations, invisible tags. A joiner is part of words and of emoji.
 */
const COMMANDS =
  /[^\P{Cc}\t\n\r]|\r(?!\n)|[\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The colours that the program itself puts, and no other sequence that a terminal obeys. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they are
const PAINT = /\u001b\[(?:[012]|22|3[1369])m/g;

/** A text on one line or several, with a sign that shows in place of what a terminal or another program would obey. */
export const visible = (text: string): string => text.replace(COMMANDS, '\uFFFD');

/** What services that run programs obey in their output: `::error::` at the head of a line, `##[group]`, `##vso[…]`. */
const ORDERS = /^(?=[ \t]*::)|(?<=#)(?=#(?:vso)?\[)/gm;

/** A text that gives no orders to a service in whose log it stands. */
export const withoutOrders = (text: string): string => text.replace(ORDERS, '\uFFFD');

/** A text on one line, as it is shown. */
export const visibleLine = (text: string): string => visible(text).replace(/[\t\n]/g, '\uFFFD');

/** The same, for what is written in colour. */
export function visiblePaint(text: string): string {
  const paint = text.match(PAINT) ?? [];
  return text
    .split(PAINT)
    .map((part, i) => visible(part) + (paint[i] ?? ''))
    .join('');
}

/** JSON in which nothing stands as it is that a terminal would obey; whoever reads it has the same values. */
export const visibleJson = (json: string): string =>
  json.replace(new RegExp(`${COMMANDS.source}|(?<=#)#(?=(?:vso)?\\[)`, 'gu'), (found) =>
    [...Array(found.length).keys()]
      .map((i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
