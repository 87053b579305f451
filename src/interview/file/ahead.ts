import type { Document } from 'yaml';
import { opened } from './rewritten.ts';

/** How long the next screen has for being drawn first, in milliseconds: nobody has read it by then. */
const SOON = 20;

/**
 * Opens the text of an answer file for its next rewriting while the person reads a screen: that takes half as long as all
 * else that is done between two screens.
 */
export class Ahead {
  #timer: NodeJS.Timeout | undefined;
  #known: { text: string; document: Document } | null = null;

  /** Opens a text a little later; of several, the last. */
  open(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#known = { text, document: opened(text) };
    }, SOON);
    this.#timer.unref();
  }

  /** The document of a text, once: whoever rewrites it changes it. Null if it is not at hand. */
  take(text: string | null): Document | null {
    const known = this.#known;
    this.#known = null;
    return known?.text === text ? known.document : null;
  }
}
