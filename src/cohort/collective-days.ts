import type { HalfDay } from '../generated/programme-file.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Member } from './member.ts';
import { isConcerned } from './stance.ts';

/** A day on which a collective half-day is held. Plain data, passed between threads. */
export interface CollectiveDay {
  /** YYYY-MM-DD. */
  date: string;
  /** What people decided of it; null where nothing is decided yet, so that nobody knows whom it concerns. */
  halfDay: Pick<HalfDay, 'kind' | 'questions' | 'with' | 'groups' | 'cases'> | null;
}

/** The collective days as one structure is told of them, YYYY-MM-DD, each once and in order. */
export interface DaysFor {
  concerned: string[];
  /** It may stay away. */
  optional: string[];
  /** It is not known yet whether they concern it. */
  open: string[];
}

/**
 * Which of the collective days concern a structure, by its own answers and by what people decided; where it does not come
 * to collective days, only those that name it.
 */
export function daysFor(
  member: Member,
  days: readonly CollectiveDay[],
  { questions }: Pick<Questionnaire, 'questions'>,
): DaysFor {
  const its = days.filter(({ halfDay }) => member.isCollective || (halfDay !== null && isNamed(halfDay)));
  const kinds = its.map(({ date, halfDay }) => ({
    date,
    kind: halfDay === null ? 'open' : isFor(halfDay) ? 'concerned' : 'optional',
  }));
  const of = (kind: keyof DaysFor) =>
    [...new Set(kinds.flatMap((day) => (day.kind === kind ? day.date : [])))].sort();
  const concerned = of('concerned');
  // On one day, there may be one half-day for it and one that is not.
  return {
    concerned,
    optional: of('optional').filter((date) => !concerned.includes(date)),
    open: of('open'),
  };

  function isNamed({ with: named = [], groups = [], cases = [] }: NonNullable<CollectiveDay['halfDay']>) {
    const { key } = member;
    return [...named, ...groups.flat()].includes(key) || cases.some(({ structure }) => structure === key);
  }

  function isFor(halfDay: NonNullable<CollectiveDay['halfDay']>) {
    if (isNamed(halfDay)) return true;
    const { kind, questions: about = [], with: named, cases } = halfDay;
    if (named) return false;
    if (kind !== 'theme') return true;
    const stances = member.stances.filter((_, i) => about.includes(questions[i]?.id ?? ''));
    // Where nobody chose the cases, whoever can tell one may be asked to.
    return stances.some(isConcerned) || (!cases && member.stances.some(({ canTell }) => canTell));
  }
}
