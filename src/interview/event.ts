import type { Draft } from './draft.ts';
import type { Notice } from './notice.ts';

/** What every screen may let do, whatever is asked. */
export type Command =
  | 'back'
  | 'forward'
  | 'later'
  | 'not-applicable'
  | 'unknown'
  | 'note'
  | 'help'
  | 'review'
  | 'finish'
  | 'menu'
  | 'leave';

/** What a person replies to a screen; items count from 0. */
export type Reply =
  | { kind: 'continue' }
  | { kind: 'pick'; item: number }
  | { kind: 'pick-several'; items: readonly number[] }
  | { kind: 'type'; text: string }
  | { kind: 'command'; command: Command };

/** What a person does on a screen before they reply. */
export type Touch =
  /** The cursor comes on an item. `digits`: those typed so far of its number. */
  | { kind: 'point'; item: number; digits: string }
  /** An item is ticked, or its tick taken away. */
  | { kind: 'tick'; item: number }
  | { kind: 'write'; text: string; caret: number }
  /** The cursor moves in a text. `isOver`: whether more was typed than there is room for. */
  | { kind: 'move'; caret: number; isOver: boolean }
  | { kind: 'scroll'; to: number }
  | { kind: 'paste'; begins: boolean }
  /** Nothing, and the reason is to be said. */
  | { kind: 'refuse'; code: 'not-a-choice' | 'not-here' }
  | { kind: 'nothing' };

/** What becomes of the answers outside of the interview. */
export type Happening =
  /** They are on the disk, as this draft; `notices`: what had to be done to the file for that. */
  | { kind: 'saved'; draft: Draft; notices: readonly Notice[] }
  /** They are not. `code`: the system's. */
  | { kind: 'unsaved'; code: string }
  /** The interview is cut short: no screen comes after this one. */
  | { kind: 'cut-short' };

export type Event = Reply | Touch | Happening;
