import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMark } from '../files/abandoned.ts';
import { faultOf, SystemFault } from './system-fault.ts';

/** How much is kept in memory before all goes to the disk, in UTF-16 units. */
const KEPT = 256 * 1024;

/** How much is written at a time, in UTF-16 units. */
const CHUNK = 64 * 1024;

/**
 * Values of a run that are needed again later, each by its place: in memory while they are few, then in one temporary
 * file. The file loses its name as soon as it is open, so that nobody else can read it and a run that is killed leaves
 * nothing behind.
 */
export class Spool {
  readonly #most: number;
  /** Those that no file holds yet; before there is a file, all of them. */
  #texts: string[] = [];
  #size = 0;
  #descriptor: number | null = null;
  /** Where in the file each value ends, in bytes. */
  readonly #ends: number[] = [];

  constructor(most = KEPT) {
    this.#most = most;
  }

  /**
   * @param value as JSON has it.
   * @returns its place.
   * @throws SystemFault where the temporary folder takes no more.
   */
  add(value: unknown): number {
    const text = JSON.stringify(value);
    const place = this.#ends.length + this.#texts.length;
    this.#texts.push(text);
    this.#size += text.length;
    if (this.#size > (this.#descriptor === null ? this.#most : CHUNK)) this.#write();
    return place;
  }

  get<T>(place: number): T {
    return JSON.parse(this.#textAt(place)) as T;
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  #textAt(place: number): string {
    if (this.#descriptor === null) return this.#texts[place] ?? '';
    if (place >= this.#ends.length) this.#write();
    const start = this.#ends[place - 1] ?? 0;
    const bytes = Buffer.allocUnsafe((this.#ends[place] ?? start) - start);
    const descriptor = this.#descriptor;
    const read = onDisk(() => readSync(descriptor, bytes, 0, bytes.length, start));
    // A structure would be lost without a word.
    if (read < bytes.length) throw spoolFault('EIO');
    return bytes.toString('utf8');
  }

  #write(): void {
    this.#descriptor ??= onDisk(openNameless);
    const descriptor = this.#descriptor;
    const chunk: Buffer[] = [];
    let end = this.#ends.at(-1) ?? 0;
    for (const text of this.#texts) {
      const bytes = Buffer.from(text);
      chunk.push(bytes);
      end += bytes.length;
      this.#ends.push(end);
    }
    this.#texts = [];
    this.#size = 0;
    // It goes on until all is written, or throws: on a disk that fills up, one write takes a part and says nothing.
    onDisk(() => writeFileSync(descriptor, Buffer.concat(chunk)));
  }
}

function openNameless(): number {
  const path = join(tmpdir(), `cap-numerique-${runMark()}`);
  const descriptor = openSync(path, 'wx+', 0o600);
  rmSync(path, { force: true });
  return descriptor;
}

/** Does something to the disk in the temporary folder: what the system refuses there is no fault of the results'. */
function onDisk<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const fault = faultOf(error);
    throw fault ? spoolFault(fault.code) : error;
  }
}

const spoolFault = (code: string): SystemFault =>
  new SystemFault({ code, path: tmpdir(), isTemporary: true });

/** A text alone: one that was cut out of a file's text, or put together, keeps all of that in memory. */
export const ownText = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
