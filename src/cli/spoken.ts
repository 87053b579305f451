import { type Language, nameOf, serving, spokenAs, type Tongue } from '../language.ts';
import { isPackaged } from '../load/packaged.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { readIn } from '../model/read-in.ts';
import { programWords } from '../words/cli/program.ts';
import { speak } from '../words/speak.ts';
import { type Context, type Globals, notify } from './shell.ts';

type Spoken = Pick<Questionnaire, 'languages'>;

/** The language used around a questionnaire's texts: the first of its languages that the program knows. */
export const languageOf = ({ languages }: Spoken): Language =>
  languages.flatMap((tag) => spokenAs(tag) ?? [])[0] ?? 'fr';

/** The languages that were asked for, the dearest first; none if nobody said. */
const askedFor = ({ langs, lang, isLangGiven = false }: Globals): readonly string[] =>
  langs ?? (isLangGiven ? [lang] : []);

/** Which of its languages a questionnaire is read in: the first asked for that it has, else its own first. */
export const readingOf = ({ languages }: Spoken, globals: Globals): string | undefined =>
  askedFor(globals).flatMap((tag) => serving(tag, languages) ?? [])[0] ?? languages[0];

/** The questionnaire with its texts in the language to read them in. */
export const asRead = (questionnaire: Questionnaire, globals: Globals): Questionnaire =>
  readIn(questionnaire, readingOf(questionnaire, globals));

/** The options, with the questionnaire's language unless the command line sets one. */
export const speakingOf = (questionnaire: Spoken, globals: Globals): Globals =>
  globals.isLangGiven ? globals : { ...globals, lang: languageOf(questionnaire) };

/**
 * The same for a command; says on stderr which requested languages a questionnaire has no texts in.
 * @param all whether all of them were to be had; otherwise, any of them will do.
 */
export async function inLanguageOf(
  questionnaire: Questionnaire,
  { shell, globals: asked }: Context,
  all = false,
): Promise<Context> {
  const globals = speakingOf(questionnaire, asked);
  const { languages } = questionnaire;
  const wanted = askedFor(asked);
  const lacking = wanted.filter((tag) => serving(tag, languages) === undefined);
  if (!globals.quiet && languages.length > 0 && (all || lacking.length === wanted.length)) {
    const words = speak(programWords, globals.lang);
    for (const tag of lacking) {
      await notify(shell, `${words.lacking(nameOf(tag, globals.lang), languages.join(', '))}\n`);
    }
  }
  if (languages.length > 1 && !isPackaged(questionnaire)) {
    const { noteUntranslated } = await import('./untranslated.ts');
    const served = all ? wanted.flatMap((tag) => serving(tag, languages) ?? []) : [];
    const read = served.length > 0 ? served : [readingOf(questionnaire, asked) ?? globals.lang];
    await noteUntranslated(questionnaire, read, { shell, globals });
  }
  return { shell, globals };
}

/** The languages of a page, each with the one that the program speaks around its texts; the first one first. */
export function tonguesOf(questionnaire: Spoken, globals: Globals): readonly [Tongue, ...Tongue[]] {
  const { lang } = globals;
  const found = askedFor(globals).flatMap((asked): Tongue[] => {
    const [served, language] = [serving(asked, questionnaire.languages), spokenAs(asked)];
    const tag = served ?? language;
    return tag === undefined ? [] : [{ tag, language: language ?? lang }];
  });
  const [first = { tag: questionnaire.languages[0] ?? lang, language: lang }, ...others] = found.filter(
    ({ tag }, i) => found.findIndex((other) => other.tag === tag) === i,
  );
  return [first, ...others];
}
