import type { HeldHalfDay } from '../../cohort/arranged.ts';
import type { Asked, Case } from '../../cohort/theme.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Annex } from '../../words/cohort/annexes.ts';
import type { Names } from './names.ts';
import type { CohortSpeech } from './speech.ts';

/** What a half-day is called: as people decided, else by its topics, unless one of its questions has none. */
export function halfDayTitle(
  halfDay: HeldHalfDay,
  questionnaire: Questionnaire,
  { words, say, topic, heading }: CohortSpeech,
): { title: string; cell: string | null } {
  if (halfDay.kind !== 'theme') {
    const { kind } = halfDay;
    const title =
      kind === 'practice'
        ? words.practice.title
        : kind === 'cases'
          ? words.caseStudies
          : words.ownHalfDay[kind];
    return { title: halfDay.title ?? title, cell: null };
  }
  const { area, axis, questions } = halfDay;
  const cell = words.theme(
    say(questionnaire.axes[axis].title),
    say(questionnaire.areas.find(({ id }) => id === area)?.title ?? ''),
  );
  if (halfDay.title !== null) return { title: halfDay.title, cell };
  const ids = questions.map(({ question }) => question);
  const isNamed = ids.every((id) =>
    questionnaire.questions.some((question) => question.id === id && question.topic !== null),
  );
  if (!isNamed) return { title: cell, cell: null };
  return { title: words.themeTopics(ids.map((id, i) => (i === 0 ? heading(id) : topic(id)))), cell };
}

/**
 * Who tells a case, by question.
 * @param own the half-day's own questions, which are called by their numbers.
 * @param annex where those of one question are in full; null to have them all here.
 */
export function casesTold(
  cases: readonly Case[],
  own: readonly Asked[],
  annex: Annex | null,
  names: Names,
  { words, topic }: CohortSpeech,
): string {
  const about = [...new Set(cases.map(({ question }) => question))];
  return about
    .map((id) => {
      const structures = names.list(
        cases.filter(({ question }) => question === id).map(({ structure }) => structure),
        annex,
      );
      const at = own.findIndex(({ question }) => question === id);
      return at < 0 ? words.caseOnOther(structures, topic(id)) : words.caseOn(structures, at + 1);
    })
    .join(words.between);
}

/** When a half-day is held, in words: in the morning or in the afternoon, where two are on one day. Null if it is not known. */
export function heldOn(
  programme: readonly HeldHalfDay[],
  index: number,
  { words, day }: CohortSpeech,
): string | null {
  const date = programme[index]?.date ?? null;
  if (date === null) return null;
  const sameDay = programme.flatMap((halfDay, i) => (halfDay.date === date ? [i] : []));
  if (sameDay.length !== 2) return day(date);
  return sameDay[0] === index ? words.inTheMorning(day(date)) : words.inTheAfternoon(day(date));
}
