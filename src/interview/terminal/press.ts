import type { InterviewWords as Words } from '../../words/interview/index.ts';
import type { Command, Held, Reply } from '../state/reply.ts';
import type { Body, Screen } from '../view/screen.ts';
import { fromLine, type Ui } from './ui.ts';

/** A key as readline names it. */
export interface Key {
  name?: string | undefined;
  sequence?: string | undefined;
  ctrl?: boolean | undefined;
  meta?: boolean | undefined;
}

/** What a key does: it changes the screen's own state, or replies. */
export type Pressed = { ui: Ui; reply?: undefined } | { ui: Ui; reply: Reply };

/** A text being typed, the cursor's place in it, and whether the last key found no more room. */
export type Line = Pick<Ui, 'typed' | 'caret'> & { isFull?: boolean };

/** How far the text of a screen can be scrolled, and by how much at once; in lines. */
export interface Extent {
  most: number;
  page: number;
}

/**
 * What a key does on a screen. On screens where text is typed, letters are text: the other replies are behind Tab.
 * @param line what stands typed after this key, on a screen where text is typed, and where the cursor then is.
 */
export function press(ui: Ui, key: Key, screen: Screen, words: Words, extent: Extent, line: Line): Pressed {
  const { body } = screen;
  const here: Ui = { ...ui, refused: null, heard: true };
  const doing = (command: Command): Pressed => ({
    ui: here,
    reply: { kind: 'command', command, held: heldIn(here) },
  });

  if (key.name === 'paste-start') return { ui: { ...here, pasting: true } };
  if (key.name === 'paste-end') return { ui: { ...here, refused: ui.refused, pasting: false } };
  if (body.kind === 'entry') return entryKey(here, key, line, screen.commands.length > 1);
  // Pasted text is no series of keys.
  if (here.pasting || key.ctrl) return { ui: here };
  if (key.name === 'escape') return doing('back');

  switch (key.name) {
    case 'left':
    case 'backspace':
      return doing('back');
    case 'tab':
      return screen.commands.length > 1 ? doing('menu') : { ui: here };
    case 'right':
      return 'items' in body ? doing('forward') : readOn(here, extent);
  }
  const moved = 'items' in body ? listKey(here, key, body) : readingKey(here, key, extent);
  if (moved) return moved;
  const command = commandOf(key, screen, words);
  if (command) return doing(command);
  return { ui: 'items' in body && isLetter(key) ? { ...here, refused: 'no-key' } : here };
}

/** Whether a key writes something: another one may have been sent by the terminal itself. */
export const isLetter = ({ sequence = '', meta }: Key): boolean => !meta && /^\P{Cc}+$/u.test(sequence);

/** The command whose letter was pressed; `?` asks for help everywhere. */
function commandOf({ sequence = '' }: Key, screen: Screen, words: Words): Command | undefined {
  const letter = sequence.toLowerCase();
  // A letter that is out of place on this screen says so, rather than nothing.
  const known = (Object.keys(words.keys) as (keyof Words['keys'])[]).find(
    (id) => words.keys[id].key === letter,
  );
  if (letter === '?') return screen.commands.some(({ command }) => command === 'help') ? 'help' : undefined;
  return known;
}

function entryKey(ui: Ui, key: Key, line: Line, hasMenu: boolean): Pressed {
  const typed: Ui = {
    ...ui,
    typed: line.typed,
    caret: line.caret,
    edited: ui.edited || line.typed !== ui.typed,
    refused: line.isFull ? 'no-room' : null,
  };
  if (ui.pasting) return { ui: typed };
  switch (key.name) {
    case 'return':
    case 'enter':
      return { ui, reply: { kind: 'type', text: fromLine(ui.typed) } };
    case 'escape':
      return { ui, reply: { kind: 'command', command: 'back', held: heldIn(ui) } };
    case 'tab':
      // Over a note, there is nothing to list.
      return hasMenu ? { ui, reply: { kind: 'command', command: 'menu' } } : { ui };
    default:
      return { ui: typed };
  }
}

/** What is not entered yet: on this screen, or on the one that this one lies over. */
function heldIn(ui: Ui): Held | undefined {
  const { edited, typed, chosen } = ui.below ?? ui;
  return edited ? { typed: fromLine(typed), chosen } : undefined;
}

function readOn(ui: Ui, { most, page }: Extent): Pressed {
  if (ui.scroll >= most) return { ui, reply: { kind: 'continue' } };
  return { ui: { ...ui, scroll: Math.min(most, ui.scroll + page) } };
}

function readingKey(ui: Ui, { name }: Key, extent: Extent): Pressed | undefined {
  const to = (scroll: number): Pressed => ({
    ui: { ...ui, scroll: Math.max(0, Math.min(extent.most, scroll)) },
  });
  switch (name) {
    case 'return':
    case 'enter':
    case 'space':
      return readOn(ui, extent);
    case 'up':
      return to(ui.scroll - 1);
    case 'down':
      return to(ui.scroll + 1);
    case 'pageup':
      return to(ui.scroll - extent.page);
    case 'pagedown':
      return to(ui.scroll + extent.page);
    case 'home':
      return to(0);
    case 'end':
      return to(extent.most);
    default:
      return undefined;
  }
}

/** Whether Enter keeps what was said: nothing is chosen in its place yet. */
export const isKeeping = ({ cursor, chosen }: Ui, body: Body): boolean =>
  'keeps' in body && body.keeps && (body.kind === 'several' ? chosen.length === 0 : cursor < 0);

/** How many items a page is. */
const PAGE = 5;

function listKey(ui: Ui, key: Key, body: Extract<Body, { items: unknown }>): Pressed | undefined {
  const last = body.items.length - 1;
  const to = (cursor: number): Pressed => ({ ui: { ...ui, digits: '', cursor } });
  switch (key.name) {
    case 'up':
      return to(ui.cursor <= 0 ? last : ui.cursor - 1);
    case 'down':
      return to(ui.cursor === last ? 0 : ui.cursor + 1);
    case 'pageup':
      return to(Math.max(0, ui.cursor - PAGE));
    case 'pagedown':
      return to(Math.min(last, ui.cursor + PAGE));
    case 'home':
      return to(0);
    case 'end':
      return to(last);
    case 'space':
      return { ui: body.kind === 'several' ? tick(ui, ui.cursor, body) : { ...ui, refused: 'no-key' } };
    case 'return':
    case 'enter':
      if (isKeeping(ui, body)) return { ui, reply: { kind: 'continue' } };
      return body.kind === 'several'
        ? { ui, reply: { kind: 'pick-several', items: ui.chosen } }
        : { ui, reply: { kind: 'pick', item: ui.cursor, held: heldIn(ui) } };
  }
  if (!/^\d$/.test(key.sequence ?? '')) return undefined;
  if (body.kind === 'several') {
    // Each digit ticks at once, so that no two of them can make a number: from the tenth item on, the arrows.
    const index = Number(key.sequence) - 1;
    if (index < 0 || index > last) return { ui: { ...ui, refused: 'no-line' } };
    return { ui: tick({ ...ui, cursor: index }, index, body) };
  }
  // 1 then 2 is 12 where there is a twelfth item, else 2.
  const digits = [`${ui.digits}${key.sequence}`, `${key.sequence}`].find(
    (typed) => Number(typed) >= 1 && Number(typed) <= last + 1,
  );
  if (digits === undefined) return { ui: { ...ui, digits: '', refused: 'no-line' } };
  return { ui: { ...ui, digits, cursor: Number(digits) - 1 } };
}

/** Ticks an item, or takes its tick away; an exclusive one takes the others' away. */
function tick(ui: Ui, index: number, { items, most }: Extract<Body, { kind: 'several' }>): Ui {
  if (ui.chosen.includes(index)) {
    return { ...ui, edited: true, chosen: ui.chosen.filter((other) => other !== index) };
  }
  const isExclusive = (i: number) => items[i]?.exclusive ?? false;
  const others = isExclusive(index) ? [] : ui.chosen.filter((other) => !isExclusive(other));
  if (most !== null && others.length >= most) return { ...ui, refused: 'at-most' };
  return { ...ui, edited: true, chosen: [...others, index] };
}
