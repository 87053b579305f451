/** A message of a gettext PO file. */
export interface Entry {
  /** Where it is said: msgctxt; null if it has none. */
  context: string | null;
  /** What is to be translated: msgid. */
  id: string;
  /** The translation: msgstr; empty if there is none yet. */
  text: string;
  isFuzzy: boolean;
  /** Whether it is kept for memory alone: `#~`. */
  isObsolete: boolean;
  /** What the text was when it was translated: `#| msgid`. */
  previous: string | null;
  /** The translators' own lines, with their `#`. */
  comments: string[];
  /** Those other than fuzzy. */
  flags: string[];
  /** The strings as they are written, line by line: programs wrap them each in their own way. */
  written: { id: readonly string[]; text: readonly string[] };
  /** Offsets of the first line of its context, of its msgid and of its msgstr. */
  at: { context: Extent; id: Extent; text: Extent };
}

export type Extent = readonly [from: number, to: number];

/** What a line is not. */
export type PoFault = 'line' | 'string' | 'escape' | 'order' | 'plural';

export interface PoFile {
  /** The first message, which has the file's own headers as its text; null if there is none. */
  header: Entry | null;
  entries: Entry[];
  /** The first line that the grammar does not allow: nothing is read after it. */
  fault: { kind: PoFault; at: Extent } | null;
}

type Field = 'context' | 'id' | 'text' | 'previous' | 'ignored';

/** The order in which the strings of an entry come. */
const RANK: Readonly<Record<Field, number>> = { previous: 0, ignored: 0, context: 1, id: 2, text: 3 };
const KEYWORDS: Readonly<Record<string, Field>> = { msgctxt: 'context', msgid: 'id', msgstr: 'text' };

/** Parses a PO file in UTF-8. Never throws, whatever the text, in a time that grows with its length. */
export function parsePo(text: string): PoFile {
  const file: PoFile = { header: null, entries: [], fault: null };
  let draft = new Draft();
  const close = () => {
    const entry = draft.entry();
    draft = new Draft();
    if (!entry) return;
    if (entry.context === null && entry.id === '' && !entry.isObsolete) file.header ??= entry;
    else file.entries.push(entry);
  };
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    const line = text.slice(start, end).trim();
    const from = start + text.slice(start, end).indexOf(line);
    if (draft.isWhole && line !== '' && !/^(?:#~\s*)?"/.test(line)) close();
    const kind = draft.take(line, [from, from + line.length]);
    if (kind) return { ...file, fault: { kind, at: [from, from + line.length] } };
    start = end + 1;
  }
  if (draft.isBegun && !draft.isWhole) {
    const at = text.trimEnd().length;
    return { ...file, fault: { kind: 'order', at: [text.lastIndexOf('\n', at - 1) + 1, at] } };
  }
  close();
  return file;
}

/** An entry while its lines are read. */
class Draft {
  readonly #parts: Partial<Record<Field, string[]>> = {};
  readonly #written: Partial<Record<Field, string[]>> = {};
  readonly #at: Partial<Record<Field, Extent>> = {};
  readonly #comments: string[] = [];
  readonly #flags: string[] = [];
  #field: Field = 'ignored';
  #isObsolete = false;

  get isBegun(): boolean {
    return this.#parts.context !== undefined || this.#parts.id !== undefined;
  }

  get isWhole(): boolean {
    return this.#parts.text !== undefined;
  }

  /** Reads a line; what is wrong with it, if anything is. */
  take(line: string, at: Extent): PoFault | null {
    if (line === '') return null;
    const [, mark, rest = ''] = /^(#~\||#[~|,.:]?)\s?(.*)$/.exec(line) ?? [];
    switch (mark) {
      case undefined:
        return this.#string(line, at);
      case '#~':
        this.#isObsolete = true;
        return this.#string(rest.trim(), at);
      case '#|':
      case '#~|':
        return this.#previous(rest.trim(), at);
      case '#,':
        this.#flags.push(...rest.split(',').flatMap((flag) => flag.trim() || []));
        return null;
      case '#':
        this.#comments.push(line);
        return null;
      default:
        // The program's own remarks and places are written again each time.
        return null;
    }
  }

  #string(line: string, at: Extent): PoFault | null {
    if (line.startsWith('"')) return this.#add(line);
    const [, keyword = '', literal = ''] = /^([a-z_]+(?:\[\d+\])?)\s*(.*)$/.exec(line) ?? [];
    if (keyword === 'msgid_plural' || keyword.startsWith('msgstr[')) return 'plural';
    const field = KEYWORDS[keyword];
    if (!field) return 'line';
    const known = Object.keys(this.#parts) as Field[];
    const isLate = known.some((other) => RANK[other] >= RANK[field]);
    if (isLate || (field === 'text' && this.#parts.id === undefined)) return 'order';
    this.#at[field] = at;
    return this.#begin(field, literal);
  }

  #previous(line: string, _at: Extent): PoFault | null {
    if (line.startsWith('"')) return this.#add(line);
    const [, keyword, literal = ''] = /^(msgid|msgctxt|msgid_plural)\s*(.*)$/.exec(line) ?? [];
    if (keyword === undefined) return 'line';
    return this.#begin(keyword === 'msgid' ? 'previous' : 'ignored', literal);
  }

  #begin(field: Field, literal: string): PoFault | null {
    this.#field = field;
    this.#parts[field] = [];
    this.#written[field] = [];
    return this.#add(literal);
  }

  #add(literal: string): PoFault | null {
    const parts = this.#parts[this.#field];
    if (!parts) return 'order';
    const text = unquoted(literal);
    if (typeof text !== 'string') return text.fault;
    parts.push(text);
    this.#written[this.#field]?.push(literal);
    return null;
  }

  entry(): Entry | null {
    const { id, text, context, previous } = this.#parts;
    if (!id || !text) return null;
    const none: Extent = this.#at.id ?? [0, 0];
    return {
      context: context?.join('') ?? null,
      id: id.join(''),
      text: text.join(''),
      isFuzzy: this.#flags.includes('fuzzy'),
      isObsolete: this.#isObsolete,
      previous: previous?.join('') ?? null,
      comments: this.#comments,
      flags: this.#flags.filter((flag) => flag !== 'fuzzy'),
      written: { id: this.#written.id ?? [], text: this.#written.text ?? [] },
      at: { context: this.#at.context ?? none, id: none, text: this.#at.text ?? none },
    };
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' },
  ...{ '\\': '\\', '"': '"', "'": "'", '?': '?' },
};

/** The text of a string in quotes, as in C. */
function unquoted(literal: string): string | { fault: PoFault } {
  if (literal.length < 2 || !literal.startsWith('"')) return { fault: 'string' };
  const parts: string[] = [];
  let from = 1;
  for (let at = 1; at < literal.length; at++) {
    const letter = literal[at];
    if (letter === '"') {
      parts.push(literal.slice(from, at));
      return at === literal.length - 1 ? parts.join('') : { fault: 'string' };
    }
    if (letter !== '\\') continue;
    const meant = ESCAPES[literal[at + 1] ?? ''];
    if (meant === undefined) return { fault: at + 1 < literal.length ? 'escape' : 'string' };
    parts.push(literal.slice(from, at), meant);
    at += 1;
    from = at + 1;
  }
  return { fault: 'string' };
}

/** A header of the file, such as `Language`; undefined if it has none. */
export const headerOf = ({ header }: PoFile, name: string): string | undefined =>
  header?.text
    .split('\n')
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    ?.slice(name.length + 1)
    .trim();
