import { createHash, type Hash } from 'node:crypto';
import { closeSync, fchmodSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { modeOf, unfinishedName } from '../files/replace-file.ts';
import { whatIsAt } from '../files/what-is-at.ts';

/** How much is read, or kept before it is written, at a time, in bytes and in UTF-16 units. */
const CHUNK = 64 * 1024;

/** A file written bit by bit, of any length, that takes its name only once it is whole. */
export class StreamedFile {
  readonly #unfinished: string;
  readonly #descriptor: number;
  readonly #digest: Hash = createHash('sha256');
  #text = '';

  /** @throws the system's error where it cannot be written, here and in `add`. */
  constructor(path: string) {
    this.#unfinished = unfinishedName(path);
    const mode = modeOf(path);
    this.#descriptor = openSync(this.#unfinished, 'wx', mode);
    if (mode !== undefined) fchmodSync(this.#descriptor, mode);
  }

  add(text: string): void {
    this.#text += text;
    if (this.#text.length > CHUNK) this.#flush();
  }

  addBytes(bytes: Uint8Array): void {
    this.#flush();
    writeFileSync(this.#descriptor, bytes);
    this.#digest.update(bytes);
  }

  /** The hash of all that was added so far. */
  hash(): string {
    this.#flush();
    return this.#digest.copy().digest('hex');
  }

  /** Ends it, under this name. */
  finish(path: string): void {
    this.#flush();
    closeSync(this.#descriptor);
    renameSync(this.#unfinished, path);
  }

  /** Leaves nothing of it. */
  abandon(): void {
    closeSync(this.#descriptor);
    rmSync(this.#unfinished, { force: true });
  }

  #flush(): void {
    writeFileSync(this.#descriptor, this.#text);
    this.#digest.update(this.#text);
    this.#text = '';
  }
}

/** Writes an object as JSON, entry by entry, as `JSON.stringify` with a space of indentation would all at once. */
export class JsonObject {
  readonly #file: StreamedFile;
  #between = '{\n';
  #beforeItem = '';

  /** @param file which begins with it. */
  constructor(file: StreamedFile) {
    this.#file = file;
  }

  /** Goes on to the next entry, whoever writes it. */
  next(): void {
    this.#file.add(this.#between);
    this.#between = ',\n';
  }

  entry(key: string, value: unknown): void {
    this.next();
    // In JSON a line break stands between values only.
    this.#file.add(` ${JSON.stringify(key)}: ${JSON.stringify(value, null, 1).replaceAll('\n', '\n ')}`);
  }

  /** Begins an entry that is a list of any length, an item a line. */
  beginList(key: string): void {
    this.next();
    this.#file.add(` ${JSON.stringify(key)}: [`);
    this.#beforeItem = '\n  ';
  }

  /** @param json of the item. */
  item(json: string): void {
    this.#file.add(`${this.#beforeItem}${json}`);
    this.#beforeItem = ',\n  ';
  }

  endList(): void {
    this.#file.add('\n ]');
  }
}

/**
 * The hash of a file of any length, and of the same without its last line.
 * @returns null where there is no such file.
 */
export function hashesOf(path: string): { whole: string; body: string } | null {
  // A pipe or a device is nobody's work, and reading one may wait forever.
  if (whatIsAt(path).kind !== 'file') return null;
  const descriptor = openSync(path, 'r');
  try {
    const [whole, body] = [createHash('sha256'), createHash('sha256')];
    const bytes = Buffer.allocUnsafe(CHUNK);
    let tail = Buffer.alloc(0);
    for (let read = 1; read > 0; ) {
      read = readSync(descriptor, bytes, 0, CHUNK, null);
      const chunk = bytes.subarray(0, read);
      whole.update(chunk);
      tail = Buffer.concat([tail, chunk]);
      // The last line begins after the last line break but the final one.
      const end = tail.length < 2 ? 0 : tail.lastIndexOf(10, tail.length - 2) + 1;
      body.update(tail.subarray(0, end));
      tail = Buffer.from(tail.subarray(end));
    }
    return { whole: whole.digest('hex'), body: body.digest('hex') };
  } finally {
    closeSync(descriptor);
  }
}
