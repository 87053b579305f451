import { spokenAs } from '../language.ts';
import { oneLine } from '../text/printable.ts';
import { typeset } from '../text/typography.ts';

/** A text of a questionnaire: a plain string, or one per language. */
export type Text = string | { [language: string]: string };

/** Reads a text in one language. */
export type Say = (text: Text) => string;

/** The languages of a questionnaire's texts. */
export interface Languages {
  /** The default one first; a plain string is in that one. */
  languages: readonly string[];
  /** The one that they are read in, whatever the program speaks around them; without it, the program's. */
  readIn?: string;
}

/** The language that a text is read in: the one asked for, else the questionnaire's first that the text has. */
export function languageIn(
  text: Text,
  { languages, readIn }: Languages,
  language: string,
): string | undefined {
  if (typeof text === 'string') return languages[0];
  return [readIn ?? language, ...languages].find((candidate) => text[candidate] !== undefined);
}

/** A reader of texts in the language that the questionnaire is read in, else in the program's. */
export function speaker(from: Languages, language: string): Say {
  return (text) => (typeof text === 'string' ? text : (text[languageIn(text, from, language) ?? ''] ?? ''));
}

/** The same for texts as they are printed: on one line, with the typography of the language that each is in. */
export function printer(from: Languages, language: string): Say {
  const read = speaker(from, language);
  return (text) => {
    const said = oneLine(read(text));
    const its = spokenAs(languageIn(text, from, language) ?? '');
    return its === undefined ? said : typeset(said, its);
  };
}

/** The language that most texts are read in: the one asked for, if the questionnaire has it. */
export const theirLanguage = ({ languages, readIn }: Languages, language: string): string =>
  [readIn ?? language].find((tag) => languages.includes(tag)) ?? languages[0] ?? language;
