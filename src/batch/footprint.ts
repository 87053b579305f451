import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** How much is read at a time, in bytes. */
const CHUNK = 64 * 1024;
const chunk = Buffer.allocUnsafeSlow(CHUNK);

/**
 * The hash of what a file holds.
 * @param isHead whether its beginning is enough.
 * @throws the system's error where it cannot be read.
 */
export function printAt(path: string, isHead = false): string {
  const hash = createHash('sha256');
  const descriptor = openSync(path, 'r');
  try {
    for (let read = CHUNK; read === CHUNK; ) {
      read = readSync(descriptor, chunk, 0, CHUNK, null);
      hash.update(read === CHUNK ? chunk : chunk.subarray(0, read));
      if (isHead) break;
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}

/**
 * What identifies any number of files by their names and contents, in whatever order a disk lists them: memory does not
 * grow with their number.
 */
export class Footprint {
  #sum = 0n;

  /** Adds a file, or anything else, by what tells it from all others, as JSON has it. */
  add(...said: unknown[]): void {
    const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex');
    this.#sum = BigInt.asUintN(256, this.#sum + BigInt(`0x${hash}`));
  }

  /** Whether nothing was added. */
  get isEmpty(): boolean {
    return this.#sum === 0n;
  }

  toString(): string {
    return this.#sum.toString(16);
  }
}
