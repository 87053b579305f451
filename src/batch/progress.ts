import type { Writable } from 'node:stream';
import type { cohortWords } from '../words/cli/cohort.ts';
import type { Spoken } from '../words/speak.ts';

/** Milliseconds between two drawings on a terminal, and between two lines elsewhere. */
const REDRAW = 100;
const LINE = 5_000;

/** A run shorter than this, in milliseconds, draws nothing. */
const SILENT = 500;

const WIDTH = 20;

/**
 * Tells how far a long run is: on a terminal a line that is drawn again, with a bar; elsewhere a line every five
 * seconds, so that a log stays short.
 */
export class Progress {
  #step = '';
  #done = 0;
  #total = 0;
  readonly #began = Date.now();
  #stepBegan = this.#began;
  #nextAt: number;
  #isDrawn = false;
  readonly #stream: (Writable & { isTTY?: boolean; columns?: number }) | null;
  readonly #words: Spoken<typeof cohortWords>['progress'];
  readonly #spell: (n: number) => string;
  readonly #isDumb: boolean;

  /** @param stream null for no progress at all. */
  constructor(
    stream: (Writable & { isTTY?: boolean; columns?: number }) | null,
    words: Spoken<typeof cohortWords>['progress'],
    spell: (n: number) => string,
    isDumb: boolean,
  ) {
    this.#stream = stream;
    this.#words = words;
    this.#spell = spell;
    this.#isDumb = isDumb;
    this.#nextAt = this.#began + (this.#isLive() ? SILENT : LINE);
  }

  /** Begins a step. @param total how many things there are to do; 0 where that is not known. */
  begin(step: string, total: number): void {
    this.#step = step;
    this.#total = total;
    this.#done = 0;
    this.#stepBegan = Date.now();
  }

  advance(by: number): void {
    this.#done += by;
    const now = Date.now();
    if (now < this.#nextAt) return;
    this.#nextAt = now + (this.#isLive() ? REDRAW : LINE);
    this.#show(now);
  }

  /** Clears the line, so that what follows stands alone. */
  end(): void {
    if (this.#isDrawn) this.#stream?.write('\r\u001b[K');
    this.#isDrawn = false;
  }

  #isLive(): boolean {
    return Boolean(this.#stream?.isTTY) && !this.#isDumb;
  }

  #show(now: number): void {
    const seconds = (now - this.#stepBegan) / 1000;
    const rate = seconds > 0 ? this.#done / seconds : 0;
    const left = rate > 0 && this.#total > 0 ? Math.ceil((this.#total - this.#done) / rate) : null;
    const total = this.#total > 0 ? this.#spell(this.#total) : null;
    const text = this.#words.line(
      this.#step,
      this.#spell(this.#done),
      total,
      this.#spell(Math.round(rate)),
      left,
    );
    if (!this.#isLive()) {
      this.#stream?.write(`${text}\n`);
      return;
    }
    const full = Math.min(WIDTH, Math.round((WIDTH * this.#done) / this.#total));
    const bar = this.#total > 0 ? `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ` : '';
    this.#stream?.write(`\r\u001b[K${`${bar}${text}`.slice(0, (this.#stream.columns ?? 80) - 1)}`);
    this.#isDrawn = true;
  }
}
