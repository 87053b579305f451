import { typeset } from '../../text/typography.ts';
import { grammar } from '../../words/grammar.ts';
import type { Saying } from './saying.ts';

/** An hour of the day, in words. @param at in milliseconds; as the clock of this computer has it. */
export function timeIn(at: number, { language, words }: Saying): string {
  const moment = new Date(at);
  const minutes = String(moment.getMinutes()).padStart(2, '0');
  return typeset(words.moment.time(String(moment.getHours()), minutes), language);
}

/** A day and an hour, in words. */
export function momentIn(at: number, saying: Saying): string {
  const { language, words } = saying;
  const day = new Date(at);
  const date = grammar[language].date(day.getFullYear(), day.getMonth() + 1, day.getDate());
  return typeset(words.moment.day(date, timeIn(at, saying)), language);
}

/** A day YYYY-MM-DD, in words. */
export function dayIn(on: string, { language }: Saying): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return typeset(grammar[language].date(year, month, day), language);
}

export const isToday = (at: number): boolean => new Date(at).toDateString() === new Date().toDateString();
