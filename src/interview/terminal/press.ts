import type { InterviewWords as Words } from '../../words/interview/interview.ts';
import type { Command, Event } from '../event.ts';
import type { Ui } from '../model.ts';
import { type Body, isKeeping, type Screen } from '../screen.ts';
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
const NOTHING: Event = { kind: 'nothing' };

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
  const moved = hasItems ? listKey(key, body, ui.digits) : readingKey(key, body.scroll, extent);
  if (moved) return moved;
  const command = commandOf(key, screen, words);
  if (command) return doing(command);
  return hasItems && isLetter(key) ? { kind: 'refuse', code: 'not-here' } : NOTHING;
}

/** Whether a key writes something: others may have been sent by the terminal itself. */
export const isLetter = ({ sequence = '', meta }: Key): boolean => !meta && /^\P{Cc}+$/u.test(sequence);

/** The command whose letter was pressed; `?` asks for help everywhere. */
function commandOf({ sequence = '' }: Key, screen: Screen, words: Words): Command | undefined {
  const letter = sequence.toLowerCase();
  // A letter that does nothing on this screen is refused rather than ignored.
  const known = (Object.keys(words.keys) as (keyof Words['keys'])[]).find(
    (id) => words.keys[id].key === letter,
  );
  if (letter === '?') return screen.commands.some(({ command }) => command === 'help') ? 'help' : undefined;
  return known;
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
    case 'space':
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

/** @param before the digits typed just before. */
function listKey(key: Key, body: Extract<Body, { items: unknown }>, before: string): Event | undefined {
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
    case 'space':
      return body.kind === 'several' ? { kind: 'tick', item: cursor } : { kind: 'refuse', code: 'not-here' };
    case 'return':
    case 'enter':
      if (isKeeping(body)) return { kind: 'continue' };
      return body.kind === 'several'
        ? { kind: 'pick-several', items: body.chosen }
        : { kind: 'pick', item: cursor };
  }
  if (!/^\d$/.test(key.sequence ?? '')) return undefined;
  const isThere = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= last + 1;
  // Where each digit ticks at once, two of them cannot make a number: use the arrows from the tenth item on. Elsewhere,
  // 1 then 2 is 12 if there is a twelfth item, else 2.
  const digits = [...(body.kind === 'several' ? [] : [`${before}${key.sequence}`]), `${key.sequence}`].find(
    isThere,
  );
  if (digits === undefined) return { kind: 'refuse', code: 'not-a-choice' };
  const item = Number(digits) - 1;
  return body.kind === 'several' ? { kind: 'tick', item } : { kind: 'point', item, digits };
}
