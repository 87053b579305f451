import { monthsAfter } from '../model/day.ts';
import type { Interview } from './model.ts';
import type { Speaker } from './voice.ts';

/** When last time was, in words: “a year ago” if that is what people would say, else the day. */
export function thenOf(
  { before, setting, draft }: Pick<Interview, 'before' | 'setting' | 'draft'>,
  { words: { lookingBack: words }, report }: Speaker,
): string {
  const date = before?.draft.date ?? draft.review.date;
  if (date === null) return words.lastTime;
  const isYear = setting.today >= monthsAfter(date, 11) && setting.today < monthsAfter(date, 14);
  return isYear ? words.aYearAgo : words.on(report.day(date));
}
