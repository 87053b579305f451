import type { Screen } from '../view/screen.js';

/** What a person is doing on a screen before they reply: where the cursor is, what is ticked or typed. */
export interface Ui {
  /** The screen's. */
  key: string;
  /** The item under the cursor, from 0. */
  cursor: number;
  /** The ticked items, in the order of ticking. */
  chosen: readonly number[];
  /** Said until the next key. */
  refused: 'at-most' | null;
  typed: string;
  /** Digits typed one after the other, for lists of more than nine items. */
  digits: string;
  /** Lines scrolled away at the top of a text. */
  scroll: number;
  /** Whether keys come from a paste, where an end of line is one more character. */
  pasting: boolean;
  /** Text typed on a screen that was left for its menu, by the screen's key. */
  kept: Readonly<Record<string, string>>;
}

/** The state in which a screen appears. */
export function openUi(screen: Screen, kept: Ui['kept'] = {}): Ui {
  const { body, key } = screen;
  return {
    key,
    cursor: body.kind === 'choice' ? body.cursor : body.kind === 'several' ? (body.chosen[0] ?? 0) : 0,
    chosen: body.kind === 'several' ? body.chosen : [],
    refused: null,
    typed: body.kind === 'entry' ? (kept[key] ?? toLine(body.text)) : '',
    digits: '',
    scroll: 0,
    pasting: false,
    kept,
  };
}

/** Stands for an end of line where a text is edited on a single line. */
const BREAK = '↵';

export const toLine = (text: string): string => text.replace(/\r\n|\r|\n/g, BREAK);
export const fromLine = (line: string): string => line.replaceAll(BREAK, '\n');
