/** The keys that every screen may have, whatever is asked. */
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

/** What was typed or ticked on a step and not entered yet, where it is not what the step began with. */
export interface Held {
  typed: string;
  chosen: readonly number[];
}

/** What a person does on a screen; items count from 0. */
export type Reply =
  | { kind: 'continue' }
  | { kind: 'pick'; item: number; held?: Held | undefined }
  | { kind: 'pick-several'; items: readonly number[] }
  | { kind: 'type'; text: string }
  | { kind: 'command'; command: Command; held?: Held | undefined };
