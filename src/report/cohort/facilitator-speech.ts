import { facilitator } from '../../words/cohort/facilitator.ts';
import { type Spoken, speak } from '../../words/speak.ts';
import type { CohortSpeech } from './speech.ts';

/** What a facilitator's page is written with: a report's speech, and words of its own. */
export interface Facilitation extends Omit<CohortSpeech, 'words'> {
  words: Spoken<typeof facilitator>;
  /** The words that it shares with the report and the sheets. */
  common: CohortSpeech['words'];
}

export const facilitation = (speech: CohortSpeech): Facilitation => ({
  ...speech,
  words: speak(facilitator, speech.language),
  common: speech.words,
});
