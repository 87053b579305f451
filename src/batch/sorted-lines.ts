import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { inScratch, scratchFault } from './scratch.ts';

/** How much text is kept in memory before it goes to the disk, in UTF-16 units. */
const KEPT = 1_500_000;

/** How much of each sorted run is read at a time, in bytes. */
const CHUNK = 16 * 1024;

const SEPARATOR = '\u0001';

/** Parts the fields of a key or of a text; none of them holds it. */
const FIELD = '\u0002';

/** Fields as one text, each without what would end a line or a field; a lone half of a surrogate pair is replaced. */
export const joined = (fields: readonly string[]): string =>
  fields.map((field) => field.replace(/\p{Cc}/gu, ' ').replace(/\p{Cs}/gu, '\ufffd')).join(FIELD);

/** The first fields of a text, or all of them. */
export const parted = (text: string, first?: number): string[] => text.split(FIELD, first);

/** What stands after the last field's end: JSON for one, which never holds a control character as it is. */
export const lastField = (text: string): string => text.slice(text.lastIndexOf(FIELD) + 1);

/** A line of text with the key by which it is sorted. */
export interface Line {
  key: string;
  text: string;
}

/**
 * Sorts any number of lines in the same memory: beyond a few megabytes, sorted runs go to files of a folder and are
 * merged as they are read (D. E. Knuth, The Art of Computer Programming 3, § 5.4). It can be read several times.
 */
export class SortedLines {
  #lines: Line[] = [];
  #size = 0;
  readonly #runs: Run[] = [];
  readonly #scratch: { readonly path: string };
  readonly #name: string;
  readonly #compare: (a: string, b: string) => number;
  readonly #kept: number;

  /**
   * @param scratch the folder where runs go; whoever made it removes it.
   * @param name what their names begin with, one of its own in the folder.
   */
  constructor(
    scratch: { readonly path: string },
    name: string,
    compare: (a: string, b: string) => number = (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    kept = KEPT,
  ) {
    this.#scratch = scratch;
    this.#name = name;
    this.#compare = compare;
    this.#kept = kept;
  }

  /** @param line of which neither the key nor the text has a line break, and the key no U+0001; lines of one key are sorted by text. */
  add(line: Line): void {
    this.#lines.push(line);
    this.#size += line.key.length + line.text.length;
    if (this.#size > this.#kept) this.#spill();
  }

  /** All lines, sorted. */
  *[Symbol.iterator](): Generator<Line> {
    this.#sort();
    const heads = [...this.#runs.map(readRun), this.#lines.values()].flatMap((lines) => {
      const { value } = lines.next();
      return value ? [{ lines, line: value }] : [];
    });
    while (heads.length > 0) {
      const first = heads.reduce((least, head) => (this.#order(head.line, least.line) < 0 ? head : least));
      yield first.line;
      const { value } = first.lines.next();
      if (value) first.line = value;
      else heads.splice(heads.indexOf(first), 1);
    }
  }

  #order(a: Line, b: Line): number {
    return this.#compare(a.key, b.key) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
  }

  #sort(): void {
    this.#lines.sort((a, b) => this.#order(a, b));
  }

  #spill(): void {
    this.#sort();
    this.#runs.push(inScratch(() => this.#writeRun()));
    this.#lines = [];
    this.#size = 0;
  }

  /** @returns where it is. */
  #writeRun(): Run {
    const path = join(this.#scratch.path, `${this.#name}.${this.#runs.length}`);
    const descriptor = openSync(path, 'wx', 0o600);
    try {
      let text = '';
      for (const line of this.#lines) {
        text += `${line.key}${SEPARATOR}${line.text}\n`;
        if (text.length < CHUNK) continue;
        // It goes on until all is written, or throws: on a disk that fills up, one write takes a part and says nothing.
        writeFileSync(descriptor, text);
        text = '';
      }
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    return { path, lines: this.#lines.length };
  }
}

/** Sorted lines on the disk. */
interface Run {
  path: string;
  lines: number;
}

/** @throws where it does not hold all the lines that were written: a structure would be lost without a word. */
function* readRun(run: Run): Generator<Line, undefined> {
  const descriptor = inScratch(() => openSync(run.path, 'r'));
  let left = run.lines;
  try {
    const bytes = Buffer.allocUnsafe(CHUNK);
    const decoder = new StringDecoder('utf8');
    // The beginning of a line, chunk by chunk: one that is joined at each of them costs the square of its length.
    let begun: string[] = [];
    for (;;) {
      const read = inScratch(() => readSync(descriptor, bytes, 0, CHUNK, null));
      if (read === 0) {
        if (left > 0 || begun.some((part) => part !== '')) throw scratchFault('EIO');
        return;
      }
      const [first = '', ...others] = decoder.write(bytes.subarray(0, read)).split('\n');
      begun.push(first);
      for (const next of others) {
        const line = begun.join('');
        begun = [next];
        left -= 1;
        const at = line.indexOf(SEPARATOR);
        yield { key: line.slice(0, at), text: line.slice(at + 1) };
      }
    }
  } finally {
    closeSync(descriptor);
  }
}
