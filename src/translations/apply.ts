import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { diagnosticAt, Lines } from '../diagnostics/lines.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { type FileMap, isMap, valueAt } from '../model/shape.ts';
import type { Text } from '../model/text.ts';
import { type Translatable, translatable } from './contexts.ts';
import type { Entry } from './po-file.ts';
import type { Translation } from './translation.ts';

/** A questionnaire's value with the texts of its translations in it. */
export interface Applied {
  value: FileMap;
  /** The entry that a text was taken from, by its path and language; undefined if it is the questionnaire's own. */
  origin(path: Path): { translation: Translation; entry: Entry } | undefined;
  /** Entries that say nothing of the questionnaire as it is. */
  diagnostics: Diagnostic[];
}

/**
 * Puts the texts of translations where the questionnaire has its own, in maps by language. What is missing is left out:
 * readers then get the first language.
 * @param value of the file, with `actions` as a list.
 * @param questionnaire what it makes without the translations.
 * @param isWhole whether all of it is in `questionnaire`: otherwise an entry may belong to what is not.
 */
export function applied(
  value: FileMap,
  questionnaire: Questionnaire,
  translations: readonly Translation[],
  isWhole: boolean,
): Applied {
  const texts = translatable(questionnaire, value);
  const tags = questionnaire.translated;
  const copy = copied(value) as { [key: string]: unknown };
  const origins = new Map<string, { translation: Translation; entry: Entry }>();
  const byTag = new Map(translations.map((each) => [each.language, each]));
  for (const { context, path, text, said } of texts) {
    const map = textMap(
      text,
      questionnaire.languages.filter((language) => !tags.includes(language)),
      said,
    );
    for (const language of tags) {
      const translation = byTag.get(language);
      const entry = translation?.byContext.get(context);
      if (!translation || !entry || !isUsable(entry, said)) continue;
      map[language] = between(said, entry.text);
      origins.set(keyOf([...path, language]), { translation, entry });
    }
    const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
    holder[path.at(-1) as string | number] = map;
  }
  const { languages } = questionnaire;
  if (languages.length > 0) copy.languages = [...new Set([...languages, ...tags])];
  return {
    value: copy,
    origin: (path) => origins.get(keyOf(path)),
    diagnostics: translations.flatMap((each) => astray(each, texts, isWhole)),
  };
}

/** Whether an entry translates what the questionnaire says now, and a translator vouches for it. */
export const isUsable = (entry: Entry, said: string): boolean =>
  !entry.isFuzzy && entry.text.trim() !== '' && entry.id.trim() === said.trim();

/** A translation with the blanks that end the original, which YAML decides and no translator sees. */
const between = (said: string, text: string): string =>
  `${/^\s*/.exec(said)?.[0] ?? ''}${text.trim()}${said.slice(said.trimEnd().length)}`;

/** A text as a map: a plain one is the same in all the languages that the questionnaire itself has. */
function textMap(text: Text, own: readonly string[], said: string): { [language: string]: string } {
  if (typeof text !== 'string') return Object.assign(Object.create(null), text);
  return Object.assign(Object.create(null), Object.fromEntries(own.map((language) => [language, said])));
}

function astray(translation: Translation, texts: readonly Translatable[], isWhole: boolean): Diagnostic[] {
  const { source, byContext, po } = translation;
  const lines = new Lines(source.text);
  const known = new Map(texts.map(({ context, said }) => [context, said]));
  const names = [...known.keys()];
  return po.entries.flatMap((entry): Diagnostic[] => {
    const { context, at } = entry;
    if (entry.isObsolete || entry.text === '' || (context !== null && byContext.get(context) !== entry))
      return [];
    const said = known.get(context ?? '');
    if (said === undefined) {
      if (!isWhole) return [];
      const args = { context, nearest: context === null ? undefined : nearest(context, names) };
      return [diagnosticAt('CN718', source.file, lines.range(...at.context), args)];
    }
    return entry.isFuzzy || entry.id.trim() === said.trim()
      ? []
      : [diagnosticAt('CN717', source.file, lines.range(...at.id), { now: said.trim() })];
  });
}

const keyOf = (path: Path): string => JSON.stringify(path);

/** A copy, with maps that have no prototype, as those that were read. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isMap(value)) return value;
  const copy = Object.create(null);
  for (const [key, each] of Object.entries(value)) copy[key] = copied(each);
  return copy;
}
