import { stripVTControlCharacters } from 'node:util';
import type { Drawing } from './draw.ts';

/** Where the terminal's cursor is. */
export type Place = Pick<Drawing, 'above' | 'column'>;

/**
 * Puts the terminal's cursor where a drawing says. The prompt library asks readline for it, which treats everything
 * typed as one long line from the first column on, and counts characters instead of columns.
 * @param columns the terminal's.
 */
export function placeCursor(line: object, place: () => Place, columns: () => number): void {
  Object.assign(line, {
    getCursorPos: () => {
      const { above, column } = place();
      const { length } = stripVTControlCharacters(above.slice(above.lastIndexOf('\n') + 1));
      // The rows that the library thinks the line takes, so that it goes up none of them; it adds one to a full row.
      const rows = Math.floor(length / columns()) - (length % columns() === 0 ? 1 : 0);
      return { rows, cols: column };
    },
  });
}

/** Makes readline insert at the cursor: it puts keys that arrive together, as in a paste, at the end. */
export function insertAtCursor(line: object): void {
  Object.defineProperty(line, 'isCompletionEnabled', { get: () => true, set: () => {} });
}
