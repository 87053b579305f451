import type { Language } from '../language.ts';

/** One text in each language: a text, several of them, or a sentence to be completed. */
type Said = Readonly<Record<Language, unknown>>;

/** The texts of a part of the program, by key; the table itself is the type of its words. */
export type Table = { readonly [key: string]: Said | Table };

/** The words of a table in one language: the table, with each `{ fr, en }` replaced by that language's text. */
export type Spoken<T> = T extends { readonly fr: infer Fr; readonly en: infer En }
  ? En extends Fr
    ? Fr
    : never
  : { readonly [K in keyof T]: Spoken<T[K]> };

/** Cache per table and language: the program has a few dozen tables. */
const spoken = new WeakMap<object, Partial<Record<Language, unknown>>>();

/** The words of a table in a language; memoised, since a cohort asks for them again for each structure. */
export function speak<T extends Table>(table: T, language: Language): Spoken<T> {
  const known = spoken.get(table) ?? {};
  known[language] ??= inLanguage(table, language);
  spoken.set(table, known);
  return known[language] as Spoken<T>;
}

function inLanguage(said: Said | Table, language: Language): unknown {
  if ('fr' in said && 'en' in said) return said[language];
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, inLanguage(value as Said | Table, language)]),
  );
}
