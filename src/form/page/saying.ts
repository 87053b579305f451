import type { Voice } from '../../interview/voice.ts';
import type { Language, Tongue } from '../../language.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { readIn } from '../../model/read-in.ts';
import { printer, type Say } from '../../model/text.ts';
import { type Theirs, theirs } from '../../model/their-language.ts';
import { typesetAll } from '../../text/typography.ts';
import { pageWords } from '../../words/form/on-page.ts';
import { page } from '../../words/form/page.ts';
import { type Spoken, speak } from '../../words/speak.ts';

/** What the page is written with, in one language. */
export interface Saying {
  language: Language;
  theirs: Theirs;
  /** The questionnaire's title. */
  title: string;
  /** A text of the questionnaire. */
  say: Say;
  words: Spoken<typeof page>;
  /** What the interview's screens are written with. */
  voice: Voice;
}

export function sayingOf(questionnaire: Questionnaire, { tag, language }: Tongue): Saying {
  const read = readIn(questionnaire, tag);
  const say = printer(read, language);
  return {
    language,
    theirs: theirs(read, language),
    title: say(questionnaire.title),
    say,
    words: typesetAll(speak(page, language), language),
    voice: {
      words: pageWords(language),
      language,
      readIn: tag,
      folder: '',
      plain: false,
      unreadable: [],
      elsewhere: [],
      asRespondent: '',
      asReview: null,
      check: () => '',
    },
  };
}
