import type { Screen } from '../view/screen.ts';

/** What a person is doing on a screen before they reply: where the cursor is, what is ticked or typed. */
export interface Ui {
  /** The screen's. */
  key: string;
  /** The item under the cursor, from 0. */
  cursor: number;
  /** The ticked items, in the order of ticking. */
  chosen: readonly number[];
  /**
   * Why the last key did nothing, until the next one: too many ticks, a number of no line, no key of this screen, no
   * room for more text.
   */
  refused: 'at-most' | 'no-line' | 'no-key' | 'no-room' | null;
  /** Whether a key was pressed since the screen's last reply: why it was refused is known by then. */
  heard: boolean;
  typed: string;
  /** Where the cursor is in what is typed, in UTF-16 units. */
  caret: number;
  /** Whether anything was typed or ticked. */
  edited: boolean;
  /** Digits typed one after the other, for lists of more than nine items. */
  digits: string;
  /** Lines scrolled away at the top of a text. */
  scroll: number;
  /** Whether keys come from a paste, where an end of line is one more character. */
  pasting: boolean;
  /** What was being done on the screen that something lies over now: help, a note, the list of keys. */
  below: Ui | null;
}

/**
 * The state in which a screen appears: as it was left, where something that lay over it was closed.
 * @param before the state of the screen before it, and whether the new one lies over a step.
 */
export function openUi(screen: Screen, before: { ui: Ui; isOver: boolean } | null = null): Ui {
  const { body, key } = screen;
  const below = before?.ui.below ?? null;
  const typed = body.kind === 'entry' ? toLine(body.text) : '';
  if (below?.key === key) return { ...below, heard: false };
  return {
    key,
    cursor: body.kind === 'choice' ? body.cursor : body.kind === 'several' ? (body.chosen[0] ?? 0) : 0,
    chosen: body.kind === 'several' ? body.chosen : [],
    refused: null,
    heard: false,
    typed,
    caret: typed.length,
    edited: false,
    digits: '',
    scroll: 0,
    pasting: false,
    // Over a screen that lies over another, the lowest one waits.
    below: before?.isOver ? (below ?? before.ui) : null,
  };
}

/** Stands for an end of line where a text is edited on a single line. */
export const BREAK = '↵';

const toLine = (text: string): string => text.replace(/\r\n|\r|\n/g, BREAK);
export const fromLine = (line: string): string => line.replaceAll(BREAK, '\n');
