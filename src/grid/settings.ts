import type { Language } from '../language.ts';
import { AREAS, AXES } from '../model/questionnaire.ts';
import { nameSkeleton } from '../model/structure.ts';
import { cellWords, keySuffixes } from '../words/grid/names.ts';
import type { Report } from './problem.ts';
import type { Row } from './row.ts';
import type { Sited } from './sited.ts';
import type { Vocabulary } from './words.ts';

const { id, version, languages, title, intro } = cellWords.key;

/** The keys of the sheet “questionnaire”: `title`, `stakes`, `stakes.intro`… */
export const SETTINGS: Vocabulary = Object.fromEntries([
  ...Object.entries({ id, version, languages, title, intro }),
  ...Object.entries(cellWords.axis).flatMap(([id, names]) => withSuffixes(id, names, ['description'])),
  ...AREAS.flatMap((id) => withSuffixes(id, cellWords.area[id], ['description', 'intro'])),
]);

function withSuffixes(
  id: string,
  names: Readonly<Record<Language, string>>,
  suffixes: readonly (keyof typeof keySuffixes)[],
): [string, Record<Language, string>][] {
  const both = (suffix: keyof typeof keySuffixes) => ({
    fr: `${names.fr} : ${keySuffixes[suffix].fr}`,
    en: `${names.en}: ${keySuffixes[suffix].en}`,
  });
  return [
    [id, { ...names }],
    ...suffixes.map((suffix): [string, Record<Language, string>] => [`${id}.${suffix}`, both(suffix)]),
  ];
}

/** What the sheet says, by key. */
export type Settings = ReadonlyMap<string, Row>;

export function settingsOf(rows: readonly Row[], report: Report): Settings {
  const settings = new Map<string, Row>();
  for (const row of rows) {
    const key = row.word('key', SETTINGS);
    if (!key) continue;
    const before = settings.get(key.id);
    if (before) {
      const [heading, first] = [row.cell('key')?.text ?? '', before.cell('key')?.text ?? ''];
      report('CN890', { heading, first }, key.at, before.placeOf('key'));
    } else settings.set(key.id, row);
  }
  return settings;
}

/** Axes and areas by the titles that the grid gives them: its questions may use these words. */
export function ownTitles(settings: Settings): { axes: Map<string, string>; areas: Map<string, string> } {
  const titles = (ids: readonly string[]) =>
    new Map(
      ids.flatMap((id): [string, string][] => {
        const text = settings.get(id)?.cell('text')?.text;
        return text === undefined ? [] : [[nameSkeleton(text), id]];
      }),
    );
  return { axes: titles(AXES), areas: titles(AREAS) };
}

/** The text of a key in every language. */
export const settingText = (settings: Settings, key: string): Sited | undefined =>
  settings.get(key)?.text('text');
