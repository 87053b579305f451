import { GOOD, isAtLeast } from '../../model/thresholds.ts';
import type { Cell } from '../../scoring/cell.ts';
import { said } from '../answers.ts';
import type { Reading } from './reading.ts';

/** The fewest and most words of an answer that page one quotes: enough to say something, in one breath. */
const LEAST_WORDS = 3;
const MOST_WORDS = 16;

/** Letters of a word that carries a topic's meaning, and words just as long that do not. */
const SENSE = 4;
const EMPTY = new Set(['votre', 'vous', 'your']);

/** Whether an answer of that value can be built on. */
export const isGood = (value: number): boolean => isAtLeast(value, GOOD);

/**
 * What the team itself answered to a question, quoted, if it is short, shared and does not repeat the topic; else null.
 * Its notes are never quoted: they may name people, and stand beside their answer in the annex.
 */
export function ownWords({ speech }: Reading, cell: Cell): string | null {
  const told = said(cell, speech);
  const isTelling =
    told.kind === 'text' && isQuotable(told.text) && !repeats(speech.topic(cell.question.id), told.text);
  return isTelling ? speech.quote(told.text) : null;
}

function isQuotable(text: string): boolean {
  const words = text.split(' ').length;
  return words >= LEAST_WORDS && words <= MOST_WORDS;
}

/** Whether an answer repeats its whole topic, so that giving both would be redundant. */
export function repeats(topic: string, answer: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const said = new Set(words(answer));
  const sense = words(topic).filter((word) => word.length >= SENSE && !EMPTY.has(word));
  return sense.length > 0 && sense.every((word) => said.has(word));
}
