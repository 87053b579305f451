import type { InterviewWords as Words } from '../../words/interview/index.ts';
import type { Body } from '../view/screen.ts';
import type { Key } from './press.ts';

/** A key that is held down comes back sooner than this, in milliseconds; a finger takes longer to press it again. */
const HELD = 80;

/**
 * Tells a letter that answers by itself, and that a held key repeats: each time it would answer one more question that
 * nobody has read.
 */
export function heldKey({ keys }: Words): (key: Key, body: Body, now: number) => boolean {
  const answering = [keys.unknown.key, keys['not-applicable'].key];
  let last = { letter: '', at: 0 };
  return ({ sequence = '' }, body, now) => {
    const { letter, at } = last;
    last = { letter: sequence.toLowerCase(), at: now };
    return body.kind !== 'entry' && last.letter === letter && answering.includes(letter) && now - at < HELD;
  };
}
