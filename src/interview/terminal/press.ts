import type { InterviewWords as Words } from '../../words/interview/interview.ts';
import { digitOf } from '../digit-row.ts';
import type { Command, Event, Stroke } from '../event.ts';
import { type Ui, UNTOUCHED } from '../model.ts';
import { type Body, isKeeping, type Screen } from '../screen.ts';
import { strokesAfter } from '../strokes.ts';
import { fromLine, type Line, lineOf } from './typed.ts';

/** A key as readline names it. */
export interface Key {
  name?: string | undefined;
  sequence?: string | undefined;
  ctrl?: boolean | undefined;
  meta?: boolean | undefined;
}

/** How far the text of a screen can be scrolled, and by how much at once; in lines. */
export interface Extent {
  most: number;
  page: number;
}

/** A key that does nothing. */
const NO_STROKE: Stroke = { kind: 'nothing' };
const NOTHING: Event = NO_STROKE;

const doing = (command: Command): Event => ({ kind: 'command', command });

/**
 * What a key does on a screen. Where text is typed, letters are text: the other replies are behind Tab.
 * @param line the typed text after this key, where text is typed, with its cursor.
 */
export function press(key: Key, screen: Screen, ui: Ui, words: Words, extent: Extent, line: Line): Event {
  const { body } = screen;
  if (key.name === 'paste-start') return { kind: 'paste', begins: true };
  if (key.name === 'paste-end') return { kind: 'paste', begins: false };
  if (body.kind === 'entry') return entryKey(key, line, body, ui.pasting, screen.commands.length > 1);
  // Pasted text is not a series of keys.
  if (ui.pasting || key.ctrl) return NOTHING;
  const undone = undoneBy(key, ui);
  if (undone) return undone;
  const hasItems = 'items' in body;
  switch (key.name) {
    case 'escape':
    case 'left':
    case 'backspace':
      return doing('back');
    case 'tab':
      return screen.commands.length > 1 ? doing('menu') : NOTHING;
    case 'right':
      return hasItems ? doing('forward') : readOn(body.scroll, extent);
  }
  if (!hasItems && key.name === 'space' && ui.strokes === null) return readOn(body.scroll, extent);
  const moved = hasItems ? listKey(key, body) : readingKey(key, body.scroll, extent);
  if (moved) return moved;
  const { sequence: character = '' } = key;
  return isLetter(key)
    ? { kind: 'character', character, does: strokeOf(character, body, ui, words) }
    : NOTHING;
}

/** What a key does to a marked command, or to words typed by mistake: it runs the one, and only ever closes the other. */
function undoneBy({ name }: Key, { marked, strokes }: Ui): Event | undefined {
  const isText = strokes?.isText ?? false;
  if (!isText && marked === null) return undefined;
  switch (name) {
    case 'return':
    case 'enter':
      return marked === null ? { kind: 'cancel' } : doing(marked);
    case 'backspace':
      return isText ? { kind: 'erase' } : { kind: 'cancel' };
    case 'escape':
    case 'left':
    case 'right':
      return { kind: 'cancel' };
    default:
      return undefined;
  }
}

/** Whether a key writes something: others may have been sent by the terminal itself. */
export const isLetter = ({ sequence = '', meta }: Key): boolean => !meta && /^\P{Cc}+$/u.test(sequence);

/** What a character does by itself; null if it is only text. */
function strokeOf(
  character: string,
  body: Exclude<Body, { kind: 'entry' }>,
  { digits: before }: Ui,
  words: Words,
): Stroke | null {
  const digit = digitOf(character);
  if (digit !== null) return 'items' in body ? digitStroke(digit, body, before) : NO_STROKE;
  if (character === ' ' && body.kind === 'several' && body.cursor >= 0)
    return { kind: 'tick', item: body.cursor };
  const command = commandOf(character, words);
  return command ? { kind: 'mark', command } : null;
}

/** Whether characters typed in a row make words on any list: more than digits, ticks, and a letter or two. */
export function isWords(line: string, words: Words): boolean {
  let ui = UNTOUCHED;
  for (const character of line) {
    const isKey = digitOf(character) !== null || character === ' ' || character === '\t';
    const command = commandOf(character, words);
    const does: Stroke | null = isKey ? NO_STROKE : command ? { kind: 'mark', command } : null;
    ui = { ...ui, strokes: strokesAfter(ui, character, does, 0) };
  }
  return ui.strokes?.isText ?? false;
}

/** The command that has a letter; `?` asks for help everywhere. */
function commandOf(character: string, { keys }: Words): Command | undefined {
  const letter = character.toLowerCase();
  if (letter === '?') return 'help';
  return (Object.keys(keys) as (keyof Words['keys'])[]).find((id) => keys[id].key === letter);
}

function entryKey(
  key: Key,
  line: Line,
  body: Extract<Body, { kind: 'entry' }>,
  pasting: boolean,
  hasMenu: boolean,
): Event {
  const { typed } = lineOf(body);
  const written: Event =
    line.typed === typed
      ? { kind: 'move', caret: line.caret, isOver: line.isFull ?? false }
      : { kind: 'write', text: fromLine(line.typed), caret: line.caret };
  if (pasting) return written;
  switch (key.name) {
    case 'return':
    case 'enter':
      return { kind: 'type', text: fromLine(typed) };
    case 'escape':
      return doing('back');
    case 'tab':
      // Over a note, there is nothing to list.
      return hasMenu ? doing('menu') : NOTHING;
    default:
      return written;
  }
}

function readOn(scroll: number, { most, page }: Extent): Event {
  return scroll >= most ? { kind: 'continue' } : { kind: 'scroll', to: Math.min(most, scroll + page) };
}

function readingKey({ name }: Key, scroll: number, extent: Extent): Event | undefined {
  const to = (line: number): Event => ({ kind: 'scroll', to: Math.max(0, Math.min(extent.most, line)) });
  switch (name) {
    case 'return':
    case 'enter':
      return readOn(scroll, extent);
    case 'up':
      return to(scroll - 1);
    case 'down':
      return to(scroll + 1);
    case 'pageup':
      return to(scroll - extent.page);
    case 'pagedown':
      return to(scroll + extent.page);
    case 'home':
      return to(0);
    case 'end':
      return to(extent.most);
    default:
      return undefined;
  }
}

/** How many items a page is. */
const PAGE = 5;

function listKey(key: Key, body: Extract<Body, { items: unknown }>): Event | undefined {
  const { cursor } = body;
  const last = body.items.length - 1;
  const to = (item: number): Event => ({ kind: 'point', item, digits: '' });
  switch (key.name) {
    case 'up':
      return to(cursor <= 0 ? last : cursor - 1);
    case 'down':
      return to(cursor === last ? 0 : cursor + 1);
    case 'pageup':
      return to(Math.max(0, cursor - PAGE));
    case 'pagedown':
      return to(Math.min(last, cursor + PAGE));
    case 'home':
      return to(0);
    case 'end':
      return to(last);
    case 'return':
    case 'enter':
      if (isKeeping(body)) return { kind: 'continue' };
      return body.kind === 'several'
        ? { kind: 'pick-several', items: entered(body) }
        : { kind: 'pick', item: cursor };
    default:
      return undefined;
  }
}

/** What Enter takes: what is ticked; if that is nothing, the item under the cursor that goes with no other. */
const entered = ({ chosen, items, cursor }: Extract<Body, { kind: 'several' }>): readonly number[] =>
  chosen.length === 0 && items[cursor]?.exclusive ? [cursor] : chosen;

/** @param before the digits typed just before. */
function digitStroke(digit: string, body: Extract<Body, { items: unknown }>, before: string): Stroke {
  const isThere = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= body.items.length;
  if (body.kind === 'several') {
    // Each digit ticks at once, so that two of them cannot make a number: 0 is the tenth item, the arrows go further.
    const number = digit === '0' ? '10' : digit;
    return isThere(number)
      ? { kind: 'tick', item: Number(number) - 1 }
      : { kind: 'refuse', code: 'not-a-choice' };
  }
  // 1 then 2 is 12 if there is a twelfth item, else 2.
  const digits = [`${before}${digit}`, digit].find(isThere);
  return digits === undefined
    ? { kind: 'refuse', code: 'not-a-choice' }
    : { kind: 'point', item: Number(digits) - 1, digits };
}
