import type { Entry } from './po-file.ts';

/** An entry with what the program says of it. */
export interface Remarked {
  entry: Entry;
  /** What the text is, in plain words. */
  remark: string | null;
  /** Where the text stands: `file:line`. */
  place: string | null;
}

/** Writes a PO file as gettext's own programs do: the header first, what is obsolete as it comes. */
export const writePo = (header: Entry, entries: readonly Remarked[]): string =>
  [{ entry: header, remark: null, place: null }, ...entries].map(block).join('\n');

function block({ entry, remark, place }: Remarked): string {
  const { context, id, text, previous, comments, isFuzzy, isObsolete, written } = entry;
  const flags = [...(isFuzzy ? ['fuzzy'] : []), ...entry.flags];
  const before = isObsolete ? '#~' : '';
  const lines = [
    ...comments,
    ...(remark === null ? [] : [`#. ${remark}`]),
    ...(place === null ? [] : [`#: ${place}`]),
    ...(flags.length > 0 ? [`#, ${flags.join(', ')}`] : []),
    ...(previous === null ? [] : field('msgid', quoted(previous)).map((line) => `${before || '#'}| ${line}`)),
    ...[
      ...(context === null ? [] : field('msgctxt', [quoteLine(context)])),
      ...field('msgid', written.id.length > 0 ? written.id : quoted(id)),
      ...field('msgstr', written.text.length > 0 ? written.text : quoted(text)),
    ].map((line) => (isObsolete ? `#~ ${line}` : line)),
  ];
  return `${lines.join('\n')}\n`;
}

const field = (keyword: string, [first = '""', ...others]: readonly string[]): string[] => [
  `${keyword} ${first}`,
  ...others,
];

/** A text as strings: one, or one a line after an empty one. */
function quoted(text: string): string[] {
  const lines = text.split(/(?<=\n)/);
  return lines.length > 1 ? ['""', ...lines.map(quoteLine)] : [quoteLine(text)];
}

const SIGNS: Readonly<Record<string, string>> = {
  ...{ '\n': '\\n', '\t': '\\t', '\r': '\\r', '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\v': '\\v' },
  ...{ '\\': '\\\\', '"': '\\"' },
};

const quoteLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be escaped.
  `"${text.replace(/[\n\t\r\x07\b\f\v\\"]/g, (sign) => SIGNS[sign] ?? sign)}"`;
