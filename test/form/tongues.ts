import type { NamedTongue } from '../../src/form/setting.ts';
import type { Language } from '../../src/language.ts';

/** Languages of a page that the program speaks all. */
export const tongues = (
  first: Language,
  ...others: readonly Language[]
): readonly [NamedTongue, ...NamedTongue[]] => [named(first), ...others.map(named)];

const named = (language: Language): NamedTongue => ({
  tag: language,
  language,
  name: { fr: 'Français', en: 'English' }[language],
});
