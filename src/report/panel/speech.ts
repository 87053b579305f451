import type { Language } from '../../language.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Panel } from '../../review/panel.ts';
import { oneLine } from '../../text/printable.ts';
import { typesetAll } from '../../text/typography.ts';
import { type PanelWords, panel } from '../../words/review/panel.ts';
import { speak } from '../../words/speak.ts';
import { type CohortSpeech, cohortSpeech } from '../cohort/speech.ts';

/** What a group's review is written with: the cohort's speech, with its own words. */
export interface PanelSpeech extends Omit<CohortSpeech, 'words'> {
  words: PanelWords;
  /** A count; a dash if it is not disclosed. */
  figure: (count: number | null) => string;
  /** Structures' names, so many at most, and how many more there are. */
  listed: (names: readonly string[], most: number) => string;
  /** « en 2026 »; where the years do not tell the dates apart, which of the two it is. */
  when: (date: 'before' | 'after') => string;
}

export function panelSpeech(questionnaire: Questionnaire, { years }: Panel, language: Language): PanelSpeech {
  const words = typesetAll(speak(panel, language), language);
  const isTold = years.before !== null && years.after !== null && years.before.year !== years.after.year;
  return {
    ...cohortSpeech(questionnaire, language),
    words,
    figure: (count) => (count === null ? words.untold : String(count)),
    listed: (names, most) => words.names(names.slice(0, most).map(oneLine), Math.max(0, names.length - most)),
    when: (date) => (isTold ? words.inYear(years[date]?.year ?? '') : words[date]),
  };
}
