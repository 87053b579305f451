import type { HeldHalfDay } from '../../cohort/arranged.ts';
import type { Theme } from '../../cohort/theme.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { CohortSpeech } from './speech.ts';

/** What a half-day is called, and its area and axis in words if the title names topics. */
export interface HalfDayTitle {
  title: string;
  cell: string | null;
}

/** What a half-day is called before people give it a title of their own. */
export function proposedTitle(
  halfDay: HeldHalfDay,
  questionnaire: Questionnaire,
  speech: CohortSpeech,
): HalfDayTitle {
  switch (halfDay.kind) {
    case 'theme':
      return themeTitle(halfDay, questionnaire, speech);
    case 'practice':
      return { title: speech.words.practice.title, cell: null };
    case 'cases':
      return { title: speech.words.caseStudies, cell: null };
    default:
      return { title: speech.words.ownHalfDay[halfDay.kind], cell: null };
  }
}

/** A theme is called by its topics, unless one of its questions has none. */
function themeTitle(
  { area, axis, questions }: Theme,
  questionnaire: Questionnaire,
  { words, say, heading, topic }: CohortSpeech,
): HalfDayTitle {
  const cell = words.theme(
    say(questionnaire.axes[axis].title),
    say(questionnaire.areas.find(({ id }) => id === area)?.title ?? ''),
  );
  const ids = questions.map(({ question }) => question);
  const isNamed = ids.every((id) =>
    questionnaire.questions.some((question) => question.id === id && question.topic !== null),
  );
  if (!isNamed) return { title: cell, cell: null };
  return { title: words.themeTopics(ids.map((id, i) => (i === 0 ? heading(id) : topic(id)))), cell };
}
