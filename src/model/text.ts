/** A text of a questionnaire: a plain string, or one per language. */
export type Text = string | { [language: string]: string };

/** Reads a text in one language. */
export type Say = (text: Text) => string;

/**
 * A reader of texts in `language`, or in the questionnaire's first language that a text has.
 * @param languages the questionnaire's languages, the default one first.
 */
export function speaker(languages: readonly string[], language: string): Say {
  return (text) => {
    if (typeof text === 'string') return text;
    const known = [language, ...languages].find((candidate) => text[candidate] !== undefined);
    return (known !== undefined ? text[known] : undefined) ?? '';
  };
}
