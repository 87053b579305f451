import type { Language } from '../language.ts';
import { type Questionnaire, topicOf } from '../model/questionnaire.ts';
import { printer, type Say, type Text } from '../model/text.ts';
import type { Cell } from '../scoring/cell.ts';
import type { Resolved } from '../scoring/resolved.ts';
import { grammar } from '../words/grammar.ts';
import { type PlanWords, plan } from '../words/plan/plan.ts';
import { speak } from '../words/speak.ts';

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
  cell: (id: string) => Cell | undefined;
}

/** What answers are spelled out with, whoever reports them. */
export type Spelling = Pick<Speech, 'language' | 'words' | 'say' | 'quote'>;

export function speech(resolved: Resolved, language: Language): Speech {
  const { date, list, month, quote } = grammar[language];
  const say = sayer(resolved.questionnaire, language);
  const cells = new Map(resolved.cells.map((cell) => [cell.question.id, cell]));
  const day = (on: string): string => {
    const [year = 0, at = 1, day = 1] = on.split('-').map(Number);
    return date(year, at, day);
  };
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
      const cell = cells.get(id);
      return cell ? say(cell.question.text) : id;
    },
    topic: (id) => {
      const cell = cells.get(id);
      if (!cell) return id;
      const text = say(topicOf(cell.question));
      return cell.question.topic === null ? quote(text) : text;
    },
    cell: (id) => cells.get(id),
  };
}

/** Cache of each questionnaire's texts, per language, for the questionnaire's lifetime. */
const printed = new WeakMap<Questionnaire, Map<Language, Map<Text, string>>>();

/** Memoises a questionnaire's texts: a cohort's plans repeat the same ones. */
function sayer(questionnaire: Questionnaire, language: Language): Say {
  const languages = printed.get(questionnaire) ?? new Map<Language, Map<Text, string>>();
  printed.set(questionnaire, languages);
  const texts = languages.get(language) ?? new Map<Text, string>();
  languages.set(language, texts);
  const read = printer(questionnaire, language);
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const said = read(text);
    texts.set(text, said);
    return said;
  };
}
