import { type Finding, finding } from '../diagnostics/diagnostic.js';
import { allTexts, type Placed } from './all-texts.js';
import type { Subject } from './subject.js';
import { type French, typography } from './typography.js';

/** Texts as their readers meet them: in each language, not empty, translated, well set in French. */
export function texts({ questionnaire }: Subject): Finding[] {
  const { languages } = questionnaire;
  // Which languages there should be is not known: that has its own error.
  if (languages.length === 0) return [];
  const all = allTexts(questionnaire);
  return [...all.flatMap((placed) => inLanguages(placed, languages)), ...typography(french(all, languages))];
}

function inLanguages({ text, path }: Placed, languages: readonly string[]): Finding[] {
  if (typeof text === 'string') {
    if (text.trim() === '') return [finding('CN702', path, {})];
    return languages.length > 1 && isSentence(text)
      ? [finding('CN703', path, { languages: [...languages] })]
      : [];
  }
  const missing = languages.filter((language) => text[language] === undefined);
  const empty = languages.filter((language) => text[language]?.trim() === '');
  const [first, ...others] = languages.filter((language) => text[language]?.trim());
  const same = others.filter((language) => text[language]?.trim() === text[first as string]?.trim());
  return [
    ...(missing.length > 0 ? [finding('CN701', path, { missing }, 'key')] : []),
    ...empty.map((language) => finding('CN702', [...path, language], {})),
    ...(first !== undefined && same.length > 0 && isSentence(text[first] ?? '')
      ? [finding('CN703', [...path, same[0] as string], { languages: [first, ...same] })]
      : []),
  ];
}

/** A word or two may well be the same in two languages: “Festival”, “Art contemporain”. */
const isSentence = (text: string): boolean => text.trim().split(/\s+/).length >= 3;

function french(all: readonly Placed[], languages: readonly string[]): French[] {
  return all.flatMap(({ text, path }): French[] => {
    if (typeof text !== 'string')
      return text.fr === undefined ? [] : [{ words: text.fr, path: [...path, 'fr'] }];
    return languages[0] === 'fr' ? [{ words: text, path }] : [];
  });
}
