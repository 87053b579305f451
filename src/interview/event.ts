import type { Draft } from './draft.ts';
import type { Notice } from './notice.ts';

/** What every screen may allow, whatever it asks. */
export type Command =
  | 'back'
  | 'forward'
  | 'later'
  | 'not-applicable'
  | 'unknown'
  | 'note'
  | 'target'
  | 'help'
  | 'review'
  | 'finish'
  | 'menu'
  | 'undo'
  /** Opens the plan's page. */
  | 'open'
  | 'leave';

/** A person's reply to a screen; items count from 0. */
export type Reply =
  | { kind: 'continue' }
  | { kind: 'pick'; item: number }
  | { kind: 'pick-several'; items: readonly number[] }
  | { kind: 'type'; text: string }
  | { kind: 'command'; command: Command };

/**
 * What is chosen or typed where nothing waits for Enter, as on a page: it counts at once, and the screen stays. What
 * would be refused as a reply, such as half a number, does not count yet.
 */
export interface Keep {
  kind: 'keep';
  reply: Reply;
}

/** What a character does by itself where no text is typed. */
export type Stroke =
  /** The cursor moves to an item. `digits`: those of its number typed so far. */
  | { kind: 'point'; item: number; digits: string }
  /** An item is ticked or unticked. */
  | { kind: 'tick'; item: number }
  /** The next Enter will run a command. */
  | { kind: 'mark'; command: Command }
  /** Nothing, but the reason is shown. */
  | { kind: 'refuse'; code: 'not-a-choice' }
  | { kind: 'nothing' };

/** What a person does on a screen before replying. */
export type Touch =
  | Stroke
  /** A character is typed where no text is. `does`: what it does by itself; null if it is only text. */
  | { kind: 'character'; character: string; does: Stroke | null }
  /** The last character of what was typed by mistake is taken back. */
  | { kind: 'erase' }
  /** What was marked, or typed by mistake, is given up. */
  | { kind: 'cancel' }
  | { kind: 'write'; text: string; caret: number }
  /** The cursor moves in a text. `isOver`: whether more was typed than fits. */
  | { kind: 'move'; caret: number; isOver: boolean }
  | { kind: 'scroll'; to: number }
  /** A ticked item is given another rank, from 0. */
  | { kind: 'rank'; item: number; to: number }
  | { kind: 'paste'; begins: boolean };

/** What happens to the answers outside the interview. */
export type Happening =
  /** They are on disk, as this draft, in this file; `notices`: what had to be done to the file for that. */
  | { kind: 'saved'; file: string; draft: Draft; notices: readonly Notice[] }
  /** They are not. `code`: the system's. */
  | { kind: 'unsaved'; code: string }
  /** The interview is cut short: no other screen follows. */
  | { kind: 'cut-short' };

export type Event = Reply | Keep | Touch | Happening;
