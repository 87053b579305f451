import type { Language } from '../language.ts';
import { AREAS, AXES } from '../model/questionnaire.ts';
import { type Field, field } from './fields.ts';
import type { GridRows } from './from-questionnaire.ts';
import { SETTINGS } from './settings.ts';

/** An empty grid: its sheet “questionnaire” names what there is to say, and says nothing yet. */
export function emptyRows(language: Language, languages: readonly string[]): GridRows {
  const keys = ['id', 'version', 'languages', 'title', 'intro', ...AXES, ...AREAS];
  const said: Field[] = [
    { column: 'text', number: null, said: { [languages[0] ?? language]: languages.join(' ; ') } },
  ];
  const questionnaire = keys.map((key) => [
    ...field('key', SETTINGS[key]?.[language]),
    ...(key === 'languages' ? said : []),
  ]);
  return { questionnaire, questions: [], actions: [], profiles: [], objectives: [], tracks: [], mapping: [] };
}
