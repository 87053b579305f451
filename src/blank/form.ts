import type { Language } from '../language.ts';
import type { Condition } from '../model/condition.ts';
import type { AreaId, Question, Questionnaire } from '../model/questionnaire.ts';
import { printer, type Say } from '../model/text.ts';
import { type Truth, truthOf } from '../scoring/truth.ts';
import { typeset, typesetAll } from '../text/typography.ts';
import { blank } from '../words/interview/blank.ts';
import { setup } from '../words/interview/setup.ts';
import { type Spoken, speak } from '../words/speak.ts';

/** What is known before anything is answered. */
export interface Known {
  structure: string | null;
  profile: string | null;
  /** null for all the questions. */
  track: string | null;
}

/** A questionnaire to fill in off screen: its questions by area, as far as what is known tells. */
export interface BlankForm {
  questionnaire: Questionnaire;
  known: Known;
  language: Language;
  /** The language that its texts are read in, as far as there are any. */
  tag: string;
  say: Say;
  words: Spoken<typeof blank>;
  /** What is asked of everyone, in the words of the interview's screens. */
  setup: Spoken<typeof setup>;
  /** A label before what it is about, in the language's typography. */
  about: (label: string) => string;
  areas: {
    id: AreaId;
    title: string;
    intro: string | null;
    questions: { number: number; question: Question }[];
  }[];
}

export function blankForm(questionnaire: Questionnaire, known: Known, language: Language): BlankForm {
  const say = printer(questionnaire, language);
  const track = questionnaire.tracks.find(({ id }) => id === known.track);
  const asked = questionnaire.questions.filter(
    (question) => (!track || track.questions.includes(question.id)) && mayShow(question, known.profile),
  );
  return {
    questionnaire,
    known,
    language,
    tag: questionnaire.readIn ?? language,
    say,
    words: typesetAll(speak(blank, language), language),
    setup: typesetAll(speak(setup, language), language),
    about: (label) => typeset(`${label}${language === 'fr' ? ' ' : ''}:`, language),
    areas: questionnaire.areas.flatMap(({ id, title, intro }) => {
      const questions = asked.flatMap((question, i) =>
        question.area === id ? [{ number: i + 1, question }] : [],
      );
      return questions.length === 0 ? [] : [{ id, title: say(title), intro: intro && say(intro), questions }];
    }),
  };
}

/** Whether a question may have to be asked of a structure with this profile, depending on its answers. */
const mayShow = ({ when }: Question, profile: string | null): boolean =>
  !when || truthBefore(when, profile) !== false;

/** Whether a question depends on earlier answers, so that it may not have to be asked. */
export const depends = ({ when }: Question, profile: string | null): boolean =>
  when !== null && truthBefore(when, profile) === null;

/** What a condition is worth before anything is answered; null if answers, or a profile still to choose, decide. */
export const truthBefore = (condition: Condition, profile: string | null): Truth =>
  truthOf(beforeAnswers(condition), { profile: profile ?? undefined, answer: () => undefined });

/** The same condition where no fact counts as unsaid yet. */
function beforeAnswers(condition: Condition): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(beforeAnswers) };
    case 'not':
      return { ...condition, of: beforeAnswers(condition.of) };
    case 'answer':
      return { ...condition, orUnsaid: false };
    default:
      return condition;
  }
}
