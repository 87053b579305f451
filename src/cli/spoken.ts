import { LANGUAGES, type Language } from '../language.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { programWords } from '../words/cli/program.ts';
import { speak } from '../words/speak.ts';
import { type Context, type Globals, notify } from './shell.ts';

/** The language used around a questionnaire's texts: the first of its languages that the program knows. */
export const languageOf = ({ languages }: Pick<Questionnaire, 'languages'>): Language =>
  languages.flatMap((code) => LANGUAGES.find((known) => known === code) ?? [])[0] ?? 'fr';

/** The options, with the questionnaire's language unless the command line sets one. */
export const speakingOf = (questionnaire: Questionnaire, globals: Globals): Globals =>
  globals.isLangGiven ? globals : { ...globals, lang: languageOf(questionnaire) };

/** The same for a command; says on stderr which requested languages a questionnaire has no texts in. */
export async function inLanguageOf(
  questionnaire: Questionnaire,
  { shell, globals: asked }: Context,
): Promise<Context> {
  const globals = speakingOf(questionnaire, asked);
  const { languages } = questionnaire;
  if (globals.isLangGiven && !globals.quiet && languages.length > 0) {
    const { lacking, names } = speak(programWords, globals.lang);
    for (const language of [globals.lang, ...(globals.alsoIn ?? [])]) {
      if (languages.includes(language)) continue;
      await notify(shell, `${lacking(names[language], languages.join(', '))}\n`);
    }
  }
  if (questionnaire.translated.length > 0) {
    const { noteUntranslated } = await import('./untranslated.ts');
    await noteUntranslated(questionnaire, [globals.lang, ...(globals.alsoIn ?? [])], { shell, globals });
  }
  return { shell, globals };
}
