import { relative } from 'node:path';
import type { Published } from '../pipeline/publish.ts';
import { Footprint } from './footprint.ts';
import type { Made } from './task.ts';

/** What became of the files of the results, and of those that they are made of. */
export class Results {
  counted = 0;
  copies = 0;
  made = 0;
  same = 0;
  /** Whether anything was written at all. */
  hasWritten = false;
  readonly beside: { path: string; kept: string }[] = [];
  readonly replaced: string[] = [];
  /** Workbooks that people edited, and that cannot be read back. */
  readonly unread: string[] = [];
  /** What the names of the structures' own files begin with. */
  readonly bases = new Set<string>();
  /** The files of the results as a whole, and those that stand beside what somebody edited. */
  readonly files = new Set<string>();
  /** What is written in them. */
  readonly footprint = new Footprint();
  readonly #out: string;

  /** @param out the folder of the results, as an absolute path. */
  constructor(out: string) {
    this.#out = out;
  }

  count({ base, member, files, copies, written }: Made): void {
    this.counted += files;
    this.copies += copies;
    if (member) this.bases.add(base);
    this.#add(written);
  }

  /** By file, what stands beside it since somebody edited it. */
  get newer(): Map<string, string> {
    return new Map(this.beside.map(({ path, kept }) => [kept, path]));
  }

  /** @param written the results as a whole, and half-day sheets. */
  wrote(written: readonly Published[]): void {
    for (const { file, asked } of written) this.files.add(file).add(asked);
    this.#add(written);
  }

  /** Keeps a file that people edit, and that no run writes again. */
  keeps(file: string): void {
    this.files.add(file);
  }

  #add(written: readonly Published[]): void {
    for (const { file, asked, how, isSame, print } of written) {
      this.footprint.add(relative(this.#out, file), print);
      if (!isSame) this.hasWritten = true;
      if (how === 'over') this.replaced.push(file);
      if (file === asked) this[isSame ? 'same' : 'made'] += 1;
      else {
        this.beside.push({ path: file, kept: asked });
        this.files.add(file).add(asked);
      }
    }
  }
}
