import type { Cell } from '../../scoring/cell.js';
import { said } from '../answers.js';
import { oneLine } from '../text/printable.js';
import type { Reading } from './reading.js';

/** From this value, from 0 to 1, an answer can be built on: the third of five sentences. */
const GOOD = 0.5;

/** How few and how many words of an answer or a note page one quotes: enough to say something, in one breath. */
const LEAST_WORDS = 3;
const MOST_WORDS = 16;

/** Whether an answer of that value can be built on. */
export const isGood = (value: number): boolean => value >= GOOD;

/**
 * What the team itself says of a question, quoted: its note where it is short and one person wrote it for all, else
 * the answer, where it is short and shared. Null where neither can be told.
 */
export function ownWords({ plan, speech }: Reading, cell: Cell): string | null {
  const { respondents } = plan.resolved;
  const told = said(cell, respondents, speech);
  const notes = respondents === 1 ? cell.notes.map(oneLine) : [];
  const words = [...notes, ...(told.kind === 'text' ? [told.text] : [])].find(isQuotable);
  return words === undefined ? null : speech.quote(words);
}

function isQuotable(text: string): boolean {
  const words = text.split(' ').length;
  return words >= LEAST_WORDS && words <= MOST_WORDS;
}
