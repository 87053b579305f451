/** The quartiles of numbers, of which each is counted once however often it comes. */
export class Quartiles {
  readonly #counts = new Map<number, number>();
  #size = 0;

  add(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
    this.#size += 1;
  }

  /**
   * The first, the median and the third, as a spreadsheet's QUARTILE.INC gives them: between two ranks, in proportion.
   * null without a value.
   */
  result(): [number, number, number] | null {
    if (this.#size === 0) return null;
    const sorted = [...this.#counts].sort(([a], [b]) => a - b);
    const at = (rank: number): number => {
      let seen = 0;
      for (const [value, count] of sorted) {
        seen += count;
        if (seen > rank) return value;
      }
      return 0;
    };
    const between = (part: number): number => {
      const rank = (this.#size - 1) * part;
      const low = at(Math.floor(rank));
      return low + (rank % 1) * (at(Math.ceil(rank)) - low);
    };
    return [between(0.25), between(0.5), between(0.75)];
  }
}
