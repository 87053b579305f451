import type { Input } from '../files/inputs.ts';
import { ownText } from './spool.ts';

/** No name of a file has it. */
const BETWEEN = '\0';

/**
 * Files that wait for their turn, any number of them. The heap grows to several times what it holds for good: those that
 * are taken at a time are one text, their names.
 */
export class FileList {
  readonly #atOnce: number;
  readonly #packed: string[] = [];
  /** Those that are not packed yet. */
  #names: string[] = [];
  /** What more is known of some than that they were found in a folder. */
  readonly #known = new Map<string, Input>();
  #count = 0;

  /** @param atOnce how many files are taken at a time. */
  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  get count(): number {
    return this.#count;
  }

  /** Adds files, each new and none twice, in the order of their names. */
  async addByName(files: AsyncIterable<Input>): Promise<void> {
    const names: string[] = [];
    for await (const input of files) {
      const file = ownText(input.file);
      names.push(file);
      if (input.named || input.refusal) this.#known.set(file, input);
    }
    this.#count += names.length;
    for (const file of names.sort()) {
      this.#names.push(file);
      if (this.#names.length === this.#atOnce) this.#pack();
    }
  }

  /** The files, a few at a time; what was taken is let go. */
  *taken(): Generator<Input[]> {
    if (this.#names.length > 0) this.#pack();
    this.#packed.reverse();
    for (let names = this.#packed.pop(); names !== undefined; names = this.#packed.pop()) {
      yield names.split(BETWEEN).map((file) => this.#known.get(file) ?? { file, named: false });
    }
  }

  #pack(): void {
    this.#packed.push(ownText(this.#names.join(BETWEEN)));
    this.#names = [];
  }
}
