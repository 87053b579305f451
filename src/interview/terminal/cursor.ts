import { stripVTControlCharacters } from 'node:util';
import type { Drawing } from './draw.ts';

/** What says where the terminal's cursor is. */
export type Place = Pick<Drawing, 'above' | 'column'>;

/**
 * Puts the terminal's cursor where a drawing says. The prompt's library asks readline for it, which takes all that is
 * typed for one long line from the first column on, and counts characters where there are columns.
 * @param columns the terminal's.
 */
export function placeCursor(line: object, place: () => Place, columns: () => number): void {
  Object.assign(line, {
    getCursorPos: () => {
      const { above, column } = place();
      const { length } = stripVTControlCharacters(above.slice(above.lastIndexOf('\n') + 1));
      // The rows that the library takes the line for, so that it goes up none of them; it adds one to a full one.
      const rows = Math.floor(length / columns()) - (length % columns() === 0 ? 1 : 0);
      return { rows, cols: column };
    },
  });
}

/** Has readline insert where the cursor is: keys that come together, as in a paste, it puts after the end. */
export function insertAtCursor(line: object): void {
  Object.defineProperty(line, 'isCompletionEnabled', { get: () => true, set: () => {} });
}
