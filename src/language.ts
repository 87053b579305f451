/** Languages that the program itself speaks; a questionnaire may have any other. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What looks like a BCP 47 tag, by the schema's rule: the source of a regular expression. */
export const TAG = '[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*';

/** Whether a text looks like a BCP 47 tag. */
export const isTag = (text: string): boolean => new RegExp(`^${TAG}$`).test(text);

/** A BCP 47 tag as it is properly written (`pt-BR`, `zh-Hant`); undefined for what is none. */
export function tagOf(text: string): string | undefined {
  if (!isTag(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/** The language of the program that a tag is of: `fr-CA` is French. */
export const spokenAs = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`));

/** Which of some languages a person who asks for one is served with: `pt` has `pt-BR`, and the other way round. */
export const serving = (asked: string, among: readonly string[]): string | undefined =>
  among.find((tag) => tag === asked) ??
  among.find((tag) => tag.startsWith(`${asked}-`) || asked.startsWith(`${tag}-`));

/** Scripts of languages in use that are written from right to left: not every browser tells. */
const LEFTWARDS = 'Arab Hebr Thaa Syrc Nkoo Adlm Rohg Mand Samr';

/** Which way a language is written, as HTML says it. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  LEFTWARDS.includes(new Intl.Locale(tag).maximize().script ?? '?') ? 'rtl' : 'ltr';

/** What a language is called in another, or in itself: “Spanish”, « espagnol », “español”. */
export function nameOf(tag: string, language: string): string {
  const inIt = Intl.DisplayNames.supportedLocalesOf([language]).length > 0 ? [language] : [];
  return new Intl.DisplayNames(inIt, { type: 'language' }).of(tag) ?? tag;
}

/** The language that a questionnaire's texts are read in, and the one that the program speaks around them. */
export interface Tongue {
  tag: string;
  language: Language;
}
