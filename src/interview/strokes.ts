import type { Stroke } from './event.ts';
import type { Strokes, Ui } from './model.ts';

/** After this long without a key, in milliseconds, a character begins another row: who saw a refusal is heard again. */
export const PAUSE = 1_500;
/** A second letter corrects the first; a third one makes a word. */
const MOST_LETTERS = 2;

/**
 * The row of characters with one more.
 * @param does what the character does by itself; null if it is only text.
 * @param now milliseconds.
 */
export function strokesAfter(ui: Ui, character: string, does: Stroke | null, now: number): Strokes {
  const before = { ...ui, strokes: null, marked: null, digits: '' };
  const isNext = ui.strokes !== null && now - ui.strokes.at < PAUSE;
  const row = isNext ? ui.strokes : { text: '', letters: 0, strays: 0, isText: false, before };
  const letters = row.letters + (does?.kind === 'mark' ? 1 : 0);
  const strays = row.strays + (does === null ? 1 : 0);
  // A stray key among digits leaves what they chose.
  const isWord = strays > 1 || letters > MOST_LETTERS || (letters > 0 && (strays > 0 || character === ' '));
  return { ...row, text: row.text + character, letters, strays, isText: row.isText || isWord, at: now };
}

/** Without the last character of words typed by mistake; all is as before them once none is left. */
export function erased(ui: Ui): Ui {
  const text = [...(ui.strokes?.text ?? '')].slice(0, -1).join('');
  return { ...ui, strokes: ui.strokes && text !== '' ? { ...ui.strokes, text } : null };
}

/** With nothing marked, and no row of characters. */
export const unmarked = (ui: Ui): Ui =>
  ui.marked === null && ui.strokes === null ? ui : { ...ui, marked: null, strokes: null, digits: '' };
