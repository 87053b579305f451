import { opendirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../model/structure.ts';
import { sweepUnfinished } from './replace-file.ts';
import { whatIsAt } from './what-is-at.ts';

/** One kind of file, of which each structure has its own. */
export interface Kind {
  /** The folder, as an absolute path. */
  folder: string;
  /** How their names end: `.plan.md`. */
  ending: string;
}

/**
 * Finds for each structure the name that its files begin with: its own or, if a file of that name may be another
 * structure's, the first free one of `name--2`, `name--3`… Existing files keep their number, whichever others are gone.
 * A copy written next to an edited file (`.new`) counts like that file. To look for them sweeps their folders.
 */
export class OwnNames {
  /** Files that are numbered or written next to another, by the name they begin with. */
  readonly #others = new Map<string, { n: number; path: string }[]>();
  /** Numbers already given out, by the name that the files begin with. */
  readonly #given = new Map<string, Set<number>>();
  readonly #kinds: readonly Kind[];

  constructor(kinds: readonly Kind[]) {
    this.#kinds = kinds;
    for (const { folder, ending } of kinds) {
      const [, of = '', extension = ''] = /^(.*)(\.\w+)$/.exec(ending) ?? [];
      for (const file of sweptFiles(folder)) {
        if (!file.endsWith(extension)) continue;
        const bare = file.slice(0, -extension.length).replace(/\.new(-\d+)?$/, '');
        if (!bare.endsWith(of)) continue;
        const stem = bare.slice(0, bare.length - of.length).normalize('NFC');
        const [, base = '', n] = /^(.*?)(?:--(\d+))?$/su.exec(stem) ?? [];
        if (n === undefined && `${base}${ending}` === file.normalize('NFC')) continue;
        const known = this.#others.get(base) ?? [];
        this.#others.set(base, known);
        known.push({ n: Number(n ?? 1), path: join(folder, file) });
      }
    }
  }

  /** The name for one structure's files: the one they have already, or a free one. */
  of(base: string, claimOn: (text: string) => Claim): string {
    return this.found(base, claimOn) ?? this.free(base);
  }

  /** The name under which a structure already has files, none of them another's, else a vacant one; null if there is none. */
  found(base: string, claimOn: (text: string) => Claim): string | null {
    let vacant: number | null = null;
    for (const [n, paths] of [...this.#paths(base)].sort(([a], [b]) => a - b)) {
      if (this.#given.get(base)?.has(n)) continue;
      // A page is made of its document, whose mark tells: somebody may have put a page of their own in its place.
      const claims = new Set(
        paths.flatMap((path) => {
          const claim = claimOn(textOf(path));
          return claim === 'unknown' && path.endsWith('.html') ? [] : claim;
        }),
      );
      if (claims.has('others') || claims.has('unknown')) continue;
      if (claims.has('own')) return this.#give(base, n);
      vacant ??= n;
    }
    return vacant === null ? null : this.#give(base, vacant);
  }

  /** The first name under which there is no file at all. */
  free(base: string): string {
    const paths = this.#paths(base);
    let n = 1;
    while (this.#given.get(base)?.has(n) || (paths.get(n)?.length ?? 0) > 0) n += 1;
    return this.#give(base, n);
  }

  #give(base: string, n: number): string {
    const given = this.#given.get(base) ?? new Set();
    // Structures of the same name come in a row: what was given out under other names is no longer needed.
    if (!this.#given.has(base)) this.#given.clear();
    this.#given.set(base, given.add(n));
    return n === 1 ? base : `${base}--${n}`;
  }

  /** The files under each number of a name. */
  #paths(base: string): Map<number, string[]> {
    const found = new Map<number, string[]>();
    const add = (n: number, path: string) => found.set(n, [...(found.get(n) ?? []), path]);
    for (const { folder, ending } of this.#kinds) {
      const path = join(folder, `${base}${ending}`);
      if (whatIsAt(path).kind === 'file') add(1, path);
    }
    for (const { n, path } of this.#others.get(base) ?? []) add(n, path);
    return found;
  }
}

/** A text that cannot be read belongs to nobody in particular. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Sweeps a folder, then gives the names of its files, streamed; none if the folder does not exist. What goes is the
 * unfinished files of a killed run.
 */
export function* sweptFiles(folder: string): Generator<string> {
  if (whatIsAt(folder).kind !== 'folder') return;
  const entries = opendirSync(folder, { bufferSize: 256 });
  try {
    for (let entry = entries.readSync(); entry; entry = entries.readSync()) {
      if (!entry.isFile()) continue;
      sweepUnfinished(folder, entry.name);
      yield entry.name;
    }
  } finally {
    entries.closeSync();
  }
}
