import { opendirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sweepUnfinished } from './replace-file.ts';
import { whatIsAt } from './what-is-at.ts';

/** The files of one kind that structures have, each under its own name. */
export interface Kind {
  /** The folder, as an absolute path. */
  folder: string;
  /** How their names end: `.plan.md`. */
  ending: string;
}

/**
 * Finds each structure the name that its files begin with: its own or, where a file is there under it that may be
 * another's, the first of `name--2`, `name--3`… that is free. Files that it has already under one of these names keep
 * it, whichever of the others are gone. What stands beside an edited file (`.new`) counts as that file does.
 */
export class OwnNames {
  /** The files whose names are numbered or stand beside another, by what they begin with. */
  readonly #others = new Map<string, { n: number; path: string }[]>();
  /** Names given already, by what they begin with. */
  readonly #given = new Map<string, Set<number>>();
  readonly #kinds: readonly Kind[];

  constructor(kinds: readonly Kind[]) {
    this.#kinds = kinds;
    for (const { folder, ending } of kinds) {
      const [, of = '', extension = ''] = /^(.*)(\.\w+)$/.exec(ending) ?? [];
      for (const file of filesIn(folder)) {
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

  /** The name of one structure's files: that of its own, or a free one. */
  of(base: string, isOwn: (text: string) => boolean): string {
    return this.found(base, isOwn) ?? this.free(base);
  }

  /** The name under which a structure has files already, none of them another's; null where there is none. */
  found(base: string, isOwn: (text: string) => boolean): string | null {
    const its = [...this.#paths(base)]
      .sort(([a], [b]) => a - b)
      .find(([n, paths]) => {
        return (
          !this.#given.get(base)?.has(n) && paths.length > 0 && paths.every((path) => isOwn(textOf(path)))
        );
      });
    return its ? this.#give(base, its[0]) : null;
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
    // Those of one name come one after another: what is given under others is of no more use.
    if (!this.#given.has(base)) this.#given.clear();
    this.#given.set(base, given.add(n));
    return n === 1 ? base : `${base}--${n}`;
  }

  /** The files under each of the numbers of a name. */
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

/** A text that cannot be read is nobody's that is known. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * The names of a folder's files, one after the other; none where there is no such folder. What a run that was killed
 * was writing goes.
 */
export function* filesIn(folder: string): Generator<string> {
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
