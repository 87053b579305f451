import type { Body } from '../view/screen.js';
import { isLetter, type Key } from './press.js';

/** A key that is held down comes back sooner than this, in milliseconds; a finger takes longer to press it again. */
const HELD = 80;

/**
 * Tells a letter that a held key repeats, where letters are commands: each would answer one more question that nobody
 * has read.
 */
export function heldKey(): (key: Key, body: Body, now: number) => boolean {
  let last: { sequence: string | undefined; at: number } = { sequence: undefined, at: 0 };
  return (key, body, now) => {
    const { sequence, at } = last;
    last = { sequence: key.sequence, at: now };
    const isCommand = body.kind !== 'entry' && isLetter(key) && !/^[\d ]$/.test(key.sequence ?? '');
    return isCommand && key.sequence === sequence && now - at < HELD;
  };
}
