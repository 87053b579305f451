import { AXES } from '../../model/questionnaire.ts';
import { intervalOf } from '../../review/interval.ts';
import type { ReviewReading } from './reading.ts';

/** What readers have to know before what moved: dates that are no year apart, and others who answered. */
export function notesOf({ comparison, words }: ReviewReading): string[] {
  const { notes } = words.told;
  const { days, kind } = intervalOf(comparison);
  const { respondents, people, axes } = comparison;
  // Where no gap is asked for, none is wider.
  const isAsked = AXES.some((axis) => axes[axis].threshold !== null);
  return [
    ...(kind === 'apart' ? [] : [notes[kind](days ?? 0)]),
    ...(respondents === 'same' || !isAsked
      ? []
      : [notes[respondents === 'changed' && people === 0 ? 'others' : respondents]]),
  ];
}
