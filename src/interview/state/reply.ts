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

/** What a person does on a screen; items count from 0. */
export type Reply =
  | { kind: 'continue' }
  | { kind: 'pick'; item: number }
  | { kind: 'pick-several'; items: readonly number[] }
  | { kind: 'type'; text: string }
  | { kind: 'command'; command: Command };
