import type { Questionnaire } from '../model/questionnaire.ts';
import { languageIn, type Text } from '../model/text.ts';

/** A questionnaire as a page holds it: in JSON, checked and built, with the texts of the page's languages alone. */
export function embedded(questionnaire: Questionnaire, tags: readonly string[]): string {
  const { renamed, retired, changed, readIn: _, ...rest } = questionnaire;
  const whole = {
    ...(inLanguages(rest, questionnaire.languages, tags) as typeof rest),
    renamed: {
      questions: [...renamed.questions],
      options: [...renamed.options],
      profiles: [...renamed.profiles],
    },
    retired: [...retired],
    changed: [...changed],
  };
  return JSON.stringify(whole, (key, value) => (PLACES.has(key) ? [] : value));
}

/** Where its parts stand in its file: only what is said of the file needs that. */
const PLACES: ReadonlySet<string> = new Set(['path', 'titlePath']);

/** An end that a condition's range lacks: JSON has no infinity, and makes it null. */
const ENDLESS = new Map([
  ['atLeast', Number.NEGATIVE_INFINITY],
  ['atMost', Number.POSITIVE_INFINITY],
]);

/** The questionnaire that `embedded` was given, but for its places and its other languages. */
export function fromEmbedded(json: string): Questionnaire {
  const { renamed, retired, changed, ...rest } = JSON.parse(json, (key, value) =>
    value === null ? (ENDLESS.get(key) ?? null) : value,
  );
  return {
    ...rest,
    renamed: {
      questions: new Map(renamed.questions),
      options: new Map(renamed.options),
      profiles: new Map(renamed.profiles),
    },
    retired: new Set(retired),
    changed: new Map(changed),
  };
}

/** A part of a questionnaire in which each text has some languages: one that lacks is replaced by what it has. */
function inLanguages(part: unknown, known: readonly string[], kept: readonly string[]): unknown {
  if (Array.isArray(part)) return part.map((each) => inLanguages(each, known, kept));
  if (typeof part !== 'object' || part === null) return part;
  if (isText(part, known)) {
    const [first, ...others] = new Set(kept.map((tag) => languageIn(part, { languages: known }, tag) ?? ''));
    if (first === undefined) return part;
    // A plain string is in the questionnaire's first language.
    if (first === known[0] && others.length === 0) return part[first];
    return Object.fromEntries([first, ...others].map((tag) => [tag, part[tag]]));
  }
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      isList(part) && key === 'options' ? value : inLanguages(value, known, kept),
    ]),
  );
}

/** Whether several options can be chosen: how one is written among others is told from its texts in all languages. */
const isList = (part: object): boolean => 'type' in part && part.type === 'multiple';

/** Whether something is a text in several languages: in a questionnaire that is built, nothing else has such keys. */
const isText = (part: object, known: readonly string[]): part is Exclude<Text, string> => {
  const keys = Object.keys(part);
  return keys.length > 0 && keys.every((key) => known.includes(key));
};
