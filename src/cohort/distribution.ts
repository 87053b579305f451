/** The quartiles of a group's values, whole numbers from 0 to 100. */
export interface Distribution {
  /** How many values. */
  n: number;
  min: number;
  /** First quartile, median and third quartile; multiples of a quarter of a point. */
  q1: number;
  median: number;
  q3: number;
  max: number;
}

/**
 * Counts whole numbers from 0 to 100: quartiles are exact for any number of values, in constant memory.
 */
export class Histogram {
  readonly #counts = new Array<number>(101).fill(0);
  #size = 0;

  /** @throws RangeError for anything but a whole number from 0 to 100. */
  add(value: number): void {
    const count = this.#counts[value];
    if (count === undefined) throw new RangeError(`Not a whole number from 0 to 100: ${value}`);
    this.#counts[value] = count + 1;
    this.#size += 1;
  }

  /** null if empty. */
  distribution(): Distribution | null {
    if (this.#size === 0) return null;
    const at = (part: number) => this.#quantile(part);
    return { n: this.#size, min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) };
  }

  /**
   * Type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50,
   * 1996: the sorted value of rank (n − 1)·p, from 0, interpolated linearly between two ranks. It is what QUARTILE.INC
   * gives in a spreadsheet, so that anyone can check it there.
   */
  #quantile(part: number): number {
    const rank = (this.#size - 1) * part;
    const below = Math.floor(rank);
    const low = this.#valueAt(below);
    return rank === below ? low : low + (rank - below) * (this.#valueAt(below + 1) - low);
  }

  /** The sorted value of a rank, from 0. */
  #valueAt(rank: number): number {
    let seen = 0;
    return this.#counts.findIndex((count) => {
      seen += count;
      return seen > rank;
    });
  }
}
