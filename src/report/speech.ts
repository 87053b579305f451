import type { Language } from '../language.ts';
import { type Questionnaire, topicOf } from '../model/questionnaire.ts';
import { printer, type Say, type Text } from '../model/text.ts';
import type { Cell } from '../scoring/cell.ts';
import type { Resolved } from '../scoring/resolved.ts';
import { remembered } from '../text/remembered.ts';
import { capital } from '../text/typography.ts';
import { grammar } from '../words/grammar.ts';
import { type PlanWords, plan } from '../words/plan/plan.ts';
import { speak } from '../words/speak.ts';
import { shortTitle } from './short-title.ts';

/** What a report about one structure is written with: its language, its words, the questionnaire's texts. */
export interface Speech {
  language: Language;
  words: PlanWords;
  /** A text of the questionnaire, in the report's language and typography. */
  say: Say;
  /** A text in quotation marks. */
  quote: (text: string) => string;
  /** A day YYYY-MM-DD in words. */
  day: (date: string) => string;
  /** Several days, in order. */
  days: (dates: readonly string[]) => string;
  /** Its month. */
  month: (date: string) => string;
  /** A question's text. */
  question: (id: string) => string;
  /** What a question is about, inside a sentence: its topic, else its whole text in quotation marks. */
  topic: (id: string) => string;
  /** The same at the beginning of a line. */
  heading: (id: string) => string;
  /** A title of the questionnaire in a few words. */
  shortly: Say;
  cell: (id: string) => Cell | undefined;
}

/** What answers are spelled out with, whoever reports them. */
export type Spelling = Pick<Speech, 'language' | 'words' | 'say' | 'quote'>;

export function speech(resolved: Resolved, language: Language): Speech {
  const { places, ...spoken } = textsOf(resolved.questionnaire, language);
  return { ...spoken, cell: (id) => resolved.cells[places.get(id) ?? -1] };
}

/** What all structures' reports have in common, and each question's place among the questionnaire's. */
type Texts = Omit<Speech, 'cell'> & { places: ReadonlyMap<string, number> };

/** Cache per questionnaire and language, for the questionnaire's lifetime: a cohort's plans repeat the same texts. */
const printed = new WeakMap<Questionnaire, Map<Language, Texts>>();

export function textsOf(questionnaire: Questionnaire, language: Language): Texts {
  const languages = printed.get(questionnaire) ?? new Map<Language, Texts>();
  printed.set(questionnaire, languages);
  const texts = languages.get(language) ?? newTexts(questionnaire, language);
  languages.set(language, texts);
  return texts;
}

function newTexts(questionnaire: Questionnaire, language: Language): Texts {
  const { date, list, month, quote } = grammar[language];
  const say = remembered(printer(questionnaire, language));
  const day = (on: string): string => {
    const [year = 0, at = 1, day = 1] = on.split('-').map(Number);
    return date(year, at, day);
  };
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]));
  const topic = remembered((id: string) => {
    const question = byId.get(id);
    if (!question) return id;
    const text = say(topicOf(question));
    return question.topic === null ? quote(text) : text;
  });
  return {
    language,
    words: speak(plan, language),
    say,
    quote,
    day,
    days: (dates) => list(dates.map(day)),
    month: (on) => {
      const [year = 0, at = 1] = on.split('-').map(Number);
      return month(year, at);
    },
    question: (id) => {
      const question = byId.get(id);
      return question ? say(question.text) : id;
    },
    topic,
    heading: remembered((id: string) => capital(topic(id))),
    shortly: remembered((text: Text) => shortTitle(say(text))),
    places: new Map(questionnaire.questions.map(({ id }, i) => [id, i])),
  };
}
