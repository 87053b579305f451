import stringWidth from 'fast-string-width';
import type { Body } from '../screen.ts';

/** Stands for an end of line when a text is edited on a single line. */
export const BREAK = '↵';

const toLine = (text: string): string => text.replace(/\r\n|\r|\n/g, BREAK);
export const fromLine = (line: string): string => line.replaceAll(BREAK, '\n');

/** A text being typed on a line, with the cursor's place in it, in UTF-16 units. */
export interface Line {
  typed: string;
  caret: number;
  /** Whether the last key found no more room. */
  isFull?: boolean;
}

/** The content of a screen's line: nothing if no text is typed. */
export function lineOf(body: Body): Line {
  const typed = body.kind === 'entry' ? toLine(body.text) : '';
  return { typed, caret: (body.kind === 'entry' ? body.caret : null) ?? typed.length };
}

/** A text being typed, laid out: its rows, and the cursor's place, both from 0. */
export interface Typed {
  rows: string[];
  row: number;
  /** In columns. */
  column: number;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The characters of a text as people count them: a letter with its accents is one, a family emoji too. */
const charactersOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/**
 * The text after a key, by whole characters: readline counts a flag, or a letter and its accent, as two.
 * @param after what readline made of `before`.
 */
export function wholeCharacters(before: Line, after: Line): Line {
  const [was, caret] = [before.typed, before.caret];
  const taken = was.length - after.typed.length;
  if (taken < 0) return after;
  const isBack = after.caret < caret;
  if (taken === 0) return { ...after, caret: edgeOf(was, after.caret, isBack) };
  const [from, to] = isBack
    ? [edgeOf(was, after.caret, true), caret]
    : [caret, edgeOf(was, caret + taken, false)];
  return { typed: was.slice(0, from) + was.slice(to), caret: from };
}

/** The nearest place between two characters, before or after a place in a text. */
function edgeOf(text: string, place: number, isBack: boolean): number {
  const found = segmenter.segment(text).containing(place);
  if (!found || found.index === place) return place;
  return isBack ? found.index : found.index + found.segment.length;
}

/**
 * Lays out a text being typed: broken after its spaces where possible, and always after its ends of lines.
 * @param caret the cursor's place in the text, in UTF-16 units.
 * @param room columns of a row; one more space may hang at its end.
 */
export function typedRows(text: string, caret: number, room: number): Typed {
  const rows = rowsOf(text, room);
  let start = 0;
  for (const [row, content] of rows.entries()) {
    const end = start + content.length;
    if (caret < end || row === rows.length - 1) {
      // After a hanging space, or inside a character, the row's end is near enough.
      return { rows, row, column: Math.min(room, stringWidth(content.slice(0, caret - start))) };
    }
    start = end;
  }
  return { rows, row: 0, column: 0 };
}

/** Rows that make up the text when joined; at least one. */
function rowsOf(text: string, room: number): string[] {
  const rows: string[] = [];
  let row = '';
  let taken = 0;
  for (const character of charactersOf(text)) {
    const width = widestOf(character);
    // A space hangs, so that no row begins with one.
    if (row !== '' && taken + width > room && !(character === ' ' && taken === room)) {
      const lastSpace = row.lastIndexOf(' ') + 1;
      const breaks = lastSpace > 0 ? lastSpace : row.length;
      rows.push(row.slice(0, breaks));
      row = row.slice(breaks);
      taken = charactersOf(row).reduce((sum, each) => sum + widestOf(each), 0);
    }
    row += character;
    taken += width;
    if (character === BREAK) {
      rows.push(row);
      row = '';
      taken = 0;
    }
  }
  return [...rows, row];
}

/** Emoji made of several characters: terminals draw them as one or as all of their parts. */
const MADE_OF_SEVERAL = /\u200d|\p{Emoji_Modifier}/u;

/** How many columns a character takes in the terminal that draws it widest: no row may overflow. */
const widestOf = (character: string): number =>
  MADE_OF_SEVERAL.test(character)
    ? [...character].reduce((sum, part) => sum + (part === '\u200d' ? 0 : stringWidth(part)), 0)
    : stringWidth(character);
