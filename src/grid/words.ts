import { nearest } from '../diagnostics/nearest.ts';
import type { Language } from '../language.ts';
import { nameSkeleton } from '../model/structure.ts';
import type { Mapping } from './mapping.ts';
import type { Cell, Place, Report } from './problem.ts';

/** The words that a column knows, with what each stands for. */
export type Vocabulary = Readonly<Record<string, Readonly<Record<Language, string>>>>;

interface Unknown {
  heading: string;
  word: string;
  known: readonly string[];
  nearest: string | undefined;
  first: Place;
  others: Place[];
}

/** Reads the cells that hold one of a few words; each word that none knows is told once, with all its cells. */
export class Words {
  readonly #unknown = new Map<string, Unknown>();
  readonly #mapping: Mapping;
  readonly #language: Language;

  constructor(mapping: Mapping, language: Language) {
    this.#mapping = mapping;
    this.#language = language;
  }

  /**
   * @param own further words, by what they stand for: titles that the grid itself gives.
   * @returns undefined for an unknown word, once it is noted.
   */
  read<T extends string>(
    cell: Pick<Cell, 'text' | 'at'>,
    heading: string,
    vocabulary: Vocabulary & Readonly<Record<T, unknown>>,
    own: ReadonlyMap<string, string> = new Map(),
  ): T | undefined {
    const skeleton = nameSkeleton(cell.text);
    const mapped = this.#mapping.get(skeleton);
    const meant = mapped?.to ?? cell.text;
    const word = bare(meant);
    const found = Object.entries(vocabulary).find(([id, names]) =>
      [id, ...Object.values(names)].some((name) => bare(name) === word),
    );
    const id = own.get(nameSkeleton(meant)) ?? found?.[0];
    if (id !== undefined) return id as T;
    const key = mapped ? `mapping ${mapped.ours.row}` : `${heading}\n${skeleton}`;
    const before = this.#unknown.get(key);
    // What the sheet “mapping” says wrong is told there.
    if (before) before.others.push(...(mapped ? [] : [cell.at]));
    else {
      const known = Object.values(vocabulary).map((names) => names[this.#language]);
      this.#unknown.set(key, {
        heading,
        word: meant,
        known,
        nearest: nearest(meant, known),
        first: mapped?.ours ?? cell.at,
        others: [],
      });
    }
    return undefined;
  }

  /** @param nameOf how a cell is called in a sentence. */
  tell(report: Report, nameOf: (place: Place) => string): void {
    for (const { first, others, ...said } of this.#unknown.values()) {
      report('CN891', { ...said, others: listed(others.map(nameOf)) }, first);
    }
  }
}

/** A word without its article, in the singular: « Les publics » and « public » are one. */
const bare = (word: string): string =>
  nameSkeleton(word.trim().replace(/^(?:l[’']\s*|(?:le|la|les|the)\s+)/i, '')).replace(/s$/, '');

/** How many cells a sentence names before it stops. */
const LISTED = 10;

export const listed = (names: readonly string[]): string[] =>
  names.length > LISTED ? [...names.slice(0, LISTED), `… (${names.length})`] : [...names];
