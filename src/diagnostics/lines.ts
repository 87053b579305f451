import type { ArgsOf, Code } from '../words/checks/catalogue.ts';
import type { Diagnostic, Range } from './diagnostic.ts';

/** Turns offsets in a text into lines and columns. */
export class Lines {
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The range from one offset to another, both within the text. */
  range(from: number, to: number): Range {
    const start = this.#at(from);
    const end = this.#at(Math.max(from, to));
    return { ...start, endLine: end.line, endColumn: end.column };
  }

  /** The offsets of a range: the reverse of `range`. */
  offsets({ line, column, endLine, endColumn }: Range): [from: number, to: number] {
    this.#starts ??= startsOf(this.#text);
    const at = (row: number, within: number) => (this.#starts?.[row - 1] ?? 0) + within - 1;
    return [at(line, column), at(endLine, endColumn)];
  }

  /** The first place of some words between two offsets, if they appear there literally. */
  find(words: string, from: number, to: number): Range | undefined {
    const at = this.#text.slice(from, to).indexOf(words);
    return at < 0 ? undefined : this.range(from + at, from + at + words.length);
  }

  /** A line by its number, without its end; undefined if there are not as many. */
  line(number: number): string | undefined {
    this.#starts ??= startsOf(this.#text);
    const [from, next] = [this.#starts[number - 1], this.#starts[number]];
    return from === undefined ? undefined : this.#text.slice(from, next === undefined ? next : next - 1);
  }

  /** The offset of the end of the line at `offset`, without trailing blanks. */
  endOfLine(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    const line = this.#text.slice(offset, end < 0 ? undefined : end);
    return offset + line.trimEnd().length;
  }

  #at(offset: number): { line: number; column: number } {
    this.#starts ??= startsOf(this.#text);
    const within = Math.min(Math.max(offset, 0), this.#text.length);
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: within - (this.#starts[low] ?? 0) + 1 };
  }
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Makes a diagnostic for what is found while reading a file, and not by a rule. */
export function diagnosticAt<C extends Code>(
  code: C,
  file: string,
  range: Range | null,
  args: ArgsOf<C>,
  related?: Range,
): Diagnostic {
  return { code, file, range, args, ...(related && { related: { file, range: related } }) } as Diagnostic;
}
