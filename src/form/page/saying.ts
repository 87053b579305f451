import type { Voice } from '../../interview/voice.ts';
import type { Language } from '../../language.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { type Say, speaker } from '../../model/text.ts';
import { oneLine } from '../../text/printable.ts';
import { typesetAll } from '../../text/typography.ts';
import { pageWords } from '../../words/form/on-page.ts';
import { page } from '../../words/form/page.ts';
import { type Spoken, speak } from '../../words/speak.ts';
import type { FormSetting } from '../setting.ts';

/** What the page is written with, in one language. */
export interface Saying {
  language: Language;
  /** The questionnaire's title. */
  title: string;
  /** A text of the questionnaire. */
  say: Say;
  words: Spoken<typeof page>;
  /** What the interview's screens are written with. */
  voice: Voice;
}

export function sayingOf(
  { languages, title }: Questionnaire,
  _setting: FormSetting,
  language: Language,
): Saying {
  const read = speaker(languages, language);
  const say: Say = (text) => typesetAll(oneLine(read(text)), language);
  return {
    language,
    title: say(title),
    say,
    words: typesetAll(speak(page, language), language),
    voice: {
      words: pageWords(language),
      language,
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
