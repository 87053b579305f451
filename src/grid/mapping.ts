import type { Place } from './problem.ts';

/** A row of the sheet “mapping”: what somebody's own word stands for, and the cells of both. */
export interface Meaning {
  to: string;
  own: Place;
  ours: Place;
}

/** The words of the sheet “mapping”, by the skeleton of one's own; it notes those that are looked up. */
export class Mapping {
  readonly #meanings: ReadonlyMap<string, Meaning>;
  readonly #used = new Set<string>();

  constructor(meanings: ReadonlyMap<string, Meaning> = new Map()) {
    this.#meanings = meanings;
  }

  get(skeleton: string): Meaning | undefined {
    this.#used.add(skeleton);
    return this.#meanings.get(skeleton);
  }

  get unused(): Meaning[] {
    return [...this.#meanings].flatMap(([skeleton, meaning]) => (this.#used.has(skeleton) ? [] : [meaning]));
  }
}
