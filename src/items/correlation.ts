/** Fewer answers say nothing of a question: one respondent would change what is said. */
export const ENOUGH = 30;

/**
 * From this correlation with the rest of its axis, a question tells respondents apart as the others do: the bound in use
 * for a point-biserial (S. M. Downing and R. Yudkowsky, Assessment in Health Professions Education, 2009, on item
 * analysis), who find one useful from some thirty respondents.
 */
const TELLING = 0.2;

/** How a question goes with the rest of its axis; `constant` where one of the two never varies. */
export type Link = 'reversed' | 'low' | 'ok' | 'constant';

/** Pearson's correlation of pairs that come one by one, without keeping them (B. P. Welford, 1962). */
export class Correlation {
  n = 0;
  #x = 0;
  #y = 0;
  #xx = 0;
  #yy = 0;
  #xy = 0;

  add(x: number, y: number): void {
    this.n += 1;
    const [dx, dy] = [x - this.#x, y - this.#y];
    this.#x += dx / this.n;
    this.#y += dy / this.n;
    this.#xx += dx * (x - this.#x);
    this.#yy += dy * (y - this.#y);
    this.#xy += dx * (y - this.#y);
  }

  /** From −1 to 1; null below `ENOUGH` pairs, or where one side never varies. */
  get r(): number | null {
    if (this.n < ENOUGH || this.#isConstant) return null;
    return Math.max(-1, Math.min(1, this.#xy / Math.sqrt(this.#xx * this.#yy)));
  }

  /** Null below `ENOUGH` pairs. */
  get link(): Link | null {
    if (this.n < ENOUGH) return null;
    const { r } = this;
    if (r === null) return 'constant';
    if (r <= -TELLING) return 'reversed';
    return r < TELLING ? 'low' : 'ok';
  }

  /** Up to what floating point adds. */
  get #isConstant(): boolean {
    return Math.min(this.#xx, this.#yy) < 1e-12 * this.n;
  }
}
