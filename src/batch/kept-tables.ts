import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { clearBeside, nameFor, type Standing } from '../files/beside.ts';
import type { Published } from '../pipeline/publish.ts';
import { hashesOf, type StreamedFile } from './streamed-file.ts';

/** More than the hashes take at the end of the data, in bytes. */
const SEAL = 8192;

/** The tables and the data, and what stands beside them where somebody edited those. */
const NAME = /^(?:(?:cohort|questions)(?:\.new(?:-\d+)?)?\.csv|cohort(?:\.new(?:-\d+)?)?\.json)$/;

/** A file of any length, and the path that it is meant for. */
export interface Meant {
  file: StreamedFile;
  path: string;
}

/**
 * What the program last wrote under each name of the tables and of the data. A table has no room for a mark, and data of
 * any length is not read twice: the last line of the data holds the hashes of all.
 */
export class KeptTables {
  /** By name: more than one hash where several files of data do not agree. */
  readonly #known = new Map<string, Set<string>>();
  /** By name, of what is there now. */
  readonly #there = new Map<string, string>();
  /** The same, of data with their last line too. */
  readonly #whole = new Map<string, string>();

  /** @param folder of the results. */
  constructor(folder: string) {
    const names = readdirSync(folder).filter((name) => NAME.test(name));
    for (const name of names) {
      const path = join(folder, name);
      // A device would never end.
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
      const found = hashesOf(path);
      if (!found) continue;
      const isData = name.endsWith('.json');
      this.#there.set(name, isData ? found.body : found.whole);
      this.#whole.set(name, found.whole);
      if (!isData) continue;
      for (const [of, hash] of Object.entries(sealOf(path))) {
        if (NAME.test(of) && typeof hash === 'string') this.#known.set(of, this.#knownOf(of).add(hash));
      }
    }
  }

  #knownOf(name: string): Set<string> {
    return this.#known.get(name) ?? new Set();
  }

  /** How a file stands to one of this hash. */
  standing(path: string, hash: string): Standing {
    const name = basename(path);
    const [there, known] = [this.#there.get(name), this.#knownOf(name)];
    if (there === undefined) return 'edited';
    if (there === hash || known.has(there)) return 'gives-way';
    return known.size === 1 && known.has(hash) ? 'edited-same' : 'edited';
  }

  /** The hashes to keep of the files that stay, with those of what is written now. */
  sealed(now: Record<string, string>): string {
    const kept = [...this.#there].flatMap(([name, there]) => {
      const [first, ...others] = this.#knownOf(name);
      const hash = this.#knownOf(name).has(there) ? there : others.length === 0 ? first : undefined;
      return hash === undefined ? [] : [[name, hash]];
    });
    const all = Object.entries({ ...Object.fromEntries(kept), ...now });
    // In one order, whether they were there before or not.
    return ` "sha256": ${JSON.stringify(Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))))}}\n`;
  }

  /** Ends the files under the names that they may have without loss. */
  settle(tables: readonly Meant[], data: Meant, force: boolean): Published[] {
    const place = ({ file, path }: Meant, isNeeded = false) => {
      const hash = file.hash();
      const stands = (of: string): Standing => {
        const found = this.standing(of, hash);
        return isNeeded && found === 'edited-same' ? 'edited' : found;
      };
      return {
        ...{ file, path, hash, stands },
        ...(force ? { name: path, isNew: true } : nameFor(path, '', stands)),
      };
    };
    const placed = tables.map((table) => place(table));
    // The seal of a new table needs data that is written.
    const isNeeded = placed.some(
      ({ name, hash, isNew }) => isNew && !this.#knownOf(basename(name)).has(hash),
    );
    placed.push(place(data, isNeeded));
    data.file.add(this.sealed(Object.fromEntries(placed.map(({ name, hash }) => [basename(name), hash]))));
    return placed.map(({ file, name, path, isNew, stands }): Published => {
      const isOver = force && this.#there.has(basename(path)) && stands(path) !== 'gives-way';
      const print = file.hash();
      const isSame = !isNew || this.#whole.get(basename(name)) === print;
      if (isSame) file.abandon();
      else file.finish(name);
      if (force) clearBeside(path, '', (beside) => this.standing(beside, '') === 'gives-way');
      return { file: name, asked: path, how: isOver ? 'over' : 'written', isSame, print };
    });
  }
}

/** The hashes that data end with, as the program wrote them or as an editor has set them out since. */
function sealOf(path: string): Record<string, unknown> {
  const end = Buffer.alloc(SEAL);
  const descriptor = openSync(path, 'r');
  try {
    const read = readSync(descriptor, end, 0, SEAL, Math.max(0, fstatSync(descriptor).size - SEAL));
    const [, seal = '{}'] =
      [...end.toString('utf8', 0, read).matchAll(/"sha256":\s*(\{[^{}]*\})/g)].at(-1) ?? [];
    return JSON.parse(seal) as Record<string, unknown>;
  } catch {
    return {};
  } finally {
    closeSync(descriptor);
  }
}
