import type { Language } from '../../language.ts';
import type { AxisId, Questionnaire } from '../../model/questionnaire.ts';
import type { Say } from '../../model/text.ts';
import { remembered } from '../../text/remembered.ts';
import { type CohortWords, cohort } from '../../words/cohort/cohort.ts';
import { grammar } from '../../words/grammar.ts';
import { type PlanWords, plan } from '../../words/plan/plan.ts';
import { speak } from '../../words/speak.ts';
import { textsOf } from '../speech.ts';

/** What a cohort's report is written with: its language, its words, the questionnaire's texts. */
export interface CohortSpeech {
  language: Language;
  words: CohortWords;
  /** The questionnaire's title. */
  title: string;
  /** The words that it shares with a structure's plan. */
  shared: PlanWords;
  /** A text of the questionnaire, in the report's language and typography. */
  say: Say;
  /** A question's topic, in a few words; otherwise the whole question in quotation marks. */
  question: (id: string) => string;
  topic: (id: string) => string;
  /** The same at the beginning of a line. */
  heading: (id: string) => string;
  action: (id: string) => string;
  profile: (id: string) => string;
  axis: (id: AxisId) => string;
  /** A day YYYY-MM-DD in words. */
  day: (date: string) => string;
  /** Its month. */
  month: (date: string) => string;
  /** The title of a level, from 1. */
  level: (level: number) => string;
}

/** Cache per questionnaire and language, for the questionnaire's lifetime. */
const speeches = new WeakMap<Questionnaire, Partial<Record<Language, CohortSpeech>>>();

/** Made once, and shared by all structures of a cohort. */
export function cohortSpeech(questionnaire: Questionnaire, language: Language): CohortSpeech {
  const known = speeches.get(questionnaire) ?? {};
  const found = known[language] ?? newSpeech(questionnaire, language);
  speeches.set(questionnaire, { ...known, [language]: found });
  return found;
}

function newSpeech(questionnaire: Questionnaire, language: Language): CohortSpeech {
  const shared = speak(plan, language);
  const { say } = textsOf(questionnaire, language);
  const titles = (items: readonly { id: string; title: Parameters<Say>[0] }[]) =>
    new Map(items.map(({ id, title }) => [id, say(title)]));
  const questions = new Map(questionnaire.questions.map(({ id, text }) => [id, say(text)]));
  const topics = new Map(
    questionnaire.questions.map(({ id, topic, text }) => [
      id,
      topic === null ? grammar[language].quote(say(text)) : say(topic),
    ]),
  );
  const topic = (id: string) => topics.get(id) ?? id;
  const actions = titles(questionnaire.actions);
  const profiles = titles(questionnaire.profiles);
  return {
    language,
    words: speak(cohort, language),
    title: say(questionnaire.title),
    shared,
    say,
    question: (id) => questions.get(id) ?? id,
    topic,
    heading: remembered((id) => topic(id).replace(/^\p{Ll}/u, (first) => first.toUpperCase())),
    action: (id) => actions.get(id) ?? id,
    profile: (id) => profiles.get(id) ?? id,
    axis: (id) => say(questionnaire.axes[id].title),
    day: (date) => {
      const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
      return grammar[language].date(year, month, day);
    },
    month: (date) => {
      const [year = 0, month = 1] = date.split('-').map(Number);
      return grammar[language].month(year, month);
    },
    level: (level) => {
      const own = questionnaire.levels[level - 1];
      return own ? say(own.title) : (shared.levels[level - 1] ?? '');
    },
  };
}

/** A question in full, next to the few words used for it elsewhere. */
export interface QuestionRow {
  topic: string;
  question: string;
}

/** The questions that a text names by topic, in the questionnaire's order; without those that it gives in full. */
export function questionRows(
  { questions }: Questionnaire,
  named: Iterable<string>,
  { heading, question }: CohortSpeech,
): QuestionRow[] {
  const ids = new Set(named);
  return questions
    .filter(({ id, topic }) => topic !== null && ids.has(id))
    .map(({ id }) => ({ topic: heading(id), question: question(id) }));
}
