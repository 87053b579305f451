import { allTexts } from '../check/all-texts.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { translateWords } from '../words/cli/translate.ts';
import { speak } from '../words/speak.ts';
import { type Context, notify } from './shell.ts';

/** Says on stderr, once, how many texts a questionnaire lacks in a language that it is shown in. */
export async function noteUntranslated(
  questionnaire: Questionnaire,
  shownIn: readonly string[],
  { shell, globals }: Context,
): Promise<void> {
  if (globals.quiet) return;
  const texts = allTexts(questionnaire);
  for (const language of new Set(shownIn)) {
    const count = texts.filter(({ text }) => typeof text !== 'string' && text[language] === undefined).length;
    const { untranslated } = speak(translateWords, globals.lang);
    if (count > 0) await notify(shell, `${untranslated(language, count, texts.length)}\n`);
  }
}
