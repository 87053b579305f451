import { LANGUAGES, type Language } from '../language.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { type Globals, notify, type Shell } from './shell.ts';

const WORDS = {
  fr: {
    names: { fr: 'en français', en: 'en anglais' },
    lacking: (name: string, languages: string) =>
      `Le questionnaire n’existe pas ${name} (langues : ${languages}) : ses propres textes restent dans sa langue.`,
  },
  en: {
    names: { fr: 'French', en: 'English' },
    lacking: (name: string, languages: string) =>
      `The questionnaire does not exist in ${name} (languages: ${languages}): its own texts stay in its language.`,
  },
};

/** The language in which the program speaks around a questionnaire's texts: the first of its own that it knows. */
export const languageOf = ({ languages }: Pick<Questionnaire, 'languages'>): Language =>
  languages.flatMap((code) => LANGUAGES.find((known) => known === code) ?? [])[0] ?? 'fr';

/** The options, speaking as a questionnaire does unless the command line says otherwise. */
export const speakingOf = (questionnaire: Questionnaire, globals: Globals): Globals =>
  globals.isLangGiven ? globals : { ...globals, lang: languageOf(questionnaire) };

/** The same; on stderr, that a questionnaire has no texts in the language that was asked for. */
export async function inLanguageOf(
  questionnaire: Questionnaire,
  shell: Shell,
  globals: Globals,
): Promise<Globals> {
  const spoken = speakingOf(questionnaire, globals);
  const { languages } = questionnaire;
  if (spoken.isLangGiven && !spoken.quiet && languages.length > 0 && !languages.includes(spoken.lang)) {
    const { lacking, names } = WORDS[spoken.lang];
    await notify(shell, `${lacking(names[spoken.lang], languages.join(', '))}\n`);
  }
  return spoken;
}
