import { nearest } from '../diagnostics/nearest.ts';
import type { Language } from '../language.ts';
import { headingNames } from '../words/grid/names.ts';
import { parseCondition } from './condition-text.ts';
import { type Column, cellAt, type Layout } from './layout.ts';
import type { Cell, Place, Report } from './problem.ts';
import type { ColumnId } from './sheets.ts';
import { Sited } from './sited.ts';
import { numberIn, proseOf, withoutMarks } from './typed.ts';
import type { Vocabulary, Words } from './words.ts';

/** The most names that a message lists. */
const MOST_NAMED = 8;

/** What rows are read with. */
export interface Reading {
  report: Report;
  words: Words;
  /** Of the questionnaire, the first one being that of headings that say none. */
  languages: readonly string[];
  /** Of the program. */
  language: Language;
}

/** A row of a sheet, read by its columns. What cannot be read is told, and counts as not said. */
export class Row {
  readonly #row: Layout['rows'][number];
  readonly #layout: Layout;
  readonly #reading: Reading;

  constructor(row: Layout['rows'][number], layout: Layout, reading: Reading) {
    this.#row = row;
    this.#layout = layout;
    this.#reading = reading;
  }

  /** The cell of a column in any language. */
  cell(column: ColumnId): Cell | undefined {
    return this.#columns(column).flatMap((one) => this.#cellAt(one) ?? [])[0];
  }

  /** Whether its sheet has a column. */
  has(column: ColumnId): boolean {
    return this.#columns(column).length > 0;
  }

  /** The lowest number of a numbered column. */
  lowest(column: ColumnId): number {
    return Math.min(...this.#columns(column).map(({ number }) => number ?? 0));
  }

  /** The place of its cell in a column, even if it is empty. */
  placeOf(column: ColumnId): Place {
    const at = this.#columns(column)[0]?.at ?? this.#row.cells.findIndex((value) => value !== null);
    return { sheet: this.#layout.sheet, row: this.#row.at, column: Math.max(0, at) };
  }

  /** The first cell that says something. */
  get first(): Cell | undefined {
    return this.#layout.columns.flatMap((one) => this.#cellAt(one) ?? [])[0];
  }

  text(column: ColumnId): Sited | undefined {
    return this.#textOf(this.#columns(column));
  }

  /** Texts of numbered columns, in the order of their numbers; those after a hole are told. */
  texts(column: ColumnId): Sited[] {
    const columns = this.#columns(column);
    const numbers = [...new Set(columns.map(({ number }) => number))].sort((a, b) => (a ?? 0) - (b ?? 0));
    const said = numbers.map((number) => this.#textOf(columns.filter((one) => one.number === number)));
    const last = said.findLastIndex((text) => text !== undefined);
    const hole = said.slice(0, last + 1).indexOf(undefined);
    const at = columns.find(({ number }) => number === numbers[hole])?.at ?? 0;
    if (hole >= 0 && !this.#isFlawed(at)) {
      this.#reading.report('CN893', { why: 'hole', count: 0 }, { ...this.placeOf(column), column: at });
    }
    return withoutMarks(said.filter((text) => text !== undefined));
  }

  /** A column's lines, each a text. */
  lines(column: ColumnId): Sited[] {
    const cell = this.cell(column);
    if (!cell) return [];
    const lines = cell.text.split(/\s*[\r\n]+\s*/).filter((line) => line !== '');
    return withoutMarks(lines.map((line) => new Sited(line, cell.at)));
  }

  number(column: ColumnId): Sited | undefined {
    const cell = this.cell(column);
    if (!cell || this.#isDay(cell)) return undefined;
    const number = numberIn(cell.text);
    if (number === undefined) {
      this.#reading.report('CN892', { text: cell.text, expected: 'number' }, cell.at);
      return undefined;
    }
    return new Sited(number, cell.at);
  }

  /** Numbers with semicolons between them, or blanks. */
  numbers(column: ColumnId): { cell: Cell; numbers: number[] } | undefined {
    const cell = this.cell(column);
    if (!cell || this.#isDay(cell)) return undefined;
    const said = cell.text.split(/[;|\s]+/).filter((part) => part !== '');
    const numbers = said.map(numberIn);
    if (numbers.includes(undefined)) {
      this.#reading.report('CN892', { text: cell.text, expected: 'numbers' }, cell.at);
      return undefined;
    }
    return { cell, numbers: numbers as number[] };
  }

  /** Pairs of numbers: `0: 0 ; 6: 0,5`. */
  bands(column: ColumnId): Sited | undefined {
    const cell = this.cell(column);
    if (!cell || this.#isDay(cell)) return undefined;
    const parts = cell.text.split(/[;|\n]/).filter((part) => part.trim() !== '');
    const bands = parts.map((part) => part.split(':').map((number) => numberIn(number.trim())));
    if (bands.some((band) => band.length !== 2 || band.includes(undefined))) {
      this.#reading.report('CN892', { text: cell.text, expected: 'bands' }, cell.at);
      return undefined;
    }
    return new Sited(
      bands.map(([from, value]) => ({ from, value })),
      cell.at,
    );
  }

  word<T extends string>(
    column: ColumnId,
    vocabulary: Vocabulary & Readonly<Record<T, unknown>>,
    own?: ReadonlyMap<string, string>,
  ): { id: T; at: Place } | undefined {
    const cell = this.cell(column);
    if (!cell || this.#isDay(cell)) return undefined;
    const id = this.wordIn<T>(column, cell, vocabulary, own);
    return id === undefined ? undefined : { id, at: cell.at };
  }

  /** The same for a part of a cell. */
  wordIn<T extends string>(
    column: ColumnId,
    said: Pick<Cell, 'text' | 'at'>,
    vocabulary: Vocabulary & Readonly<Record<T, unknown>>,
    own?: ReadonlyMap<string, string>,
  ): T | undefined {
    return this.#reading.words.read<T>(said, this.headingOf(column), vocabulary, own);
  }

  /** Tells that cells are empty which must not be, where their columns are there. */
  need(columns: readonly ColumnId[]): void {
    for (const column of columns) {
      if (!this.has(column) || this.cell(column) || this.#isFlawed(this.placeOf(column).column)) continue;
      this.#reading.report('CN897', { heading: this.headingOf(column) }, this.placeOf(column));
    }
  }

  /**
   * Ids, or whatever names one.
   * @param idOf the id of what a text names, if it does.
   * @param names the texts that it knows, where several words that name nothing are no ids.
   */
  ids(
    column: ColumnId,
    idOf: (text: string) => string | undefined = () => undefined,
    names?: () => readonly string[],
  ): Sited | undefined {
    const cell = this.cell(column);
    if (!cell || this.#isDay(cell)) return undefined;
    const said = cell.text.split(/[;|\n]/).flatMap((part) => {
      const text = part.trim();
      // A text that names something may have commas; a list of ids, mere blanks between them.
      return idOf(text) !== undefined ? [text] : text.split(/\s*,\s*/);
    });
    const ids = said.flatMap((part) => {
      const words = part.split(/\s+/).filter((id) => id !== '');
      return idOf(part) ?? (words.every((word) => idOf(word) !== undefined) ? words : [part]);
    });
    const unknown = ids.filter((id) => names && id.includes(' ') && idOf(id) === undefined);
    for (const text of unknown) {
      const heading = this.headingOf(column);
      const known = names?.() ?? [];
      this.#reading.report(
        'CN891',
        { heading, word: text, known: known.slice(0, MOST_NAMED), nearest: nearest(text, known), others: [] },
        cell.at,
      );
    }
    if (unknown.length > 0) return undefined;
    return new Sited(
      [...new Set(ids)].map((id) => new Sited(id, cell.at)),
      cell.at,
    );
  }

  /** The names of its answers: their ids and sentences, each with its id. */
  answers(): [name: string, id: string][] {
    const ids = this.cell('options')
      ?.text.split(/[;,|\s]+/)
      .filter((id) => id !== '');
    const lowest = this.lowest('sentence');
    const columns = this.#columns('sentence').filter(({ number }) => number !== null);
    return columns.flatMap((column): [string, string][] => {
      const place = (column.number ?? 0) - lowest;
      const id = ids ? ids[place] : `s${column.number}`;
      const text = this.#cellAt(column)?.text;
      return id === undefined || text === undefined
        ? []
        : [
            [id, id],
            [text, id],
          ];
    });
  }

  /** @param naming puts ids in place of other words. */
  condition(column: ColumnId, naming: (text: string) => string): Sited | undefined {
    const cell = this.cell(column);
    if (!cell || this.#isDay(cell)) return undefined;
    const read = parseCondition(naming(cell.text));
    if ('condition' in read) return new Sited(read.condition, cell.at);
    this.#reading.report('CN895', read, cell.at);
    return undefined;
  }

  #columns(column: ColumnId): Column[] {
    return this.#layout.columns.filter((one) => one.column === column);
  }

  /** As the sheet writes it. */
  headingOf(column: ColumnId): string {
    return this.#columns(column)[0]?.text ?? headingNames[column][this.#reading.language];
  }

  #cellAt(column: Column): Cell | undefined {
    return cellAt(this.#row, column, this.#layout.sheet);
  }

  /** Whether some cell of a column is one of which something else is told. */
  isFlawed(column: ColumnId): boolean {
    return this.#columns(column).some(({ at }) => this.#isFlawed(at));
  }

  /** Whether its sheet has headings that nobody knows: what seems to be missing may be there. */
  get isOfUnknown(): boolean {
    return this.#layout.unknown.length > 0;
  }

  #isFlawed(at: number): boolean {
    return this.#layout.flawed.has(`${this.#row.at} ${at}`);
  }

  #isDay({ value, at }: Cell): boolean {
    const isDay = typeof value === 'object';
    if (isDay) this.#reading.report('CN894', { why: 'day' }, at);
    return isDay;
  }

  /** One text, in the languages of some columns. */
  #textOf(columns: readonly Column[]): Sited | undefined {
    const { languages } = this.#reading;
    const said = columns.flatMap((column): { language: string; text: Sited }[] => {
      const cell = this.#cellAt(column);
      if (!cell) return [];
      if (!this.#isDay(cell) && typeof cell.value !== 'string' && !this.#isFlawed(column.at)) {
        const why = typeof cell.value === 'number' ? 'number' : 'truth';
        const text = proseOf(cell, column.language ?? languages[0] ?? '');
        this.#reading.report('CN899', { why, text }, cell.at);
      }
      const language = column.language ?? languages[0] ?? this.#reading.language;
      return [{ language, text: new Sited(proseOf(cell, language), cell.at) }];
    });
    const [first] = said;
    if (!first) return undefined;
    if (languages.length === 1) return first.text;
    const byLanguage = Object.fromEntries(
      languages.flatMap((language) => {
        const found = said.find((one) => one.language === language);
        return found ? [[language, found.text]] : [];
      }),
    );
    return new Sited(byLanguage, first.text.at);
  }
}
