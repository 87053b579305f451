import type { Language } from '../../language.ts';
import { error, hint, warning } from './check.ts';

/** The findings of one severity in a file that are not reported one by one: how many of each code. */
export interface Counted {
  codes: Record<string, number>;
}

/** How many there are, with numbers written as usual. */
function counted(language: Language, codes: Counted['codes'], one: string, several: string): string {
  const count = Object.values(codes).reduce((sum, of) => sum + of, 0);
  return `${count.toLocaleString(language)} ${count === 1 ? one : several}`;
}

/** What a file has too much of: findings to report, or work to read it. */
export const bounds = {
  CN966: error<Counted>({
    title: { fr: 'Encore des erreurs', en: 'More errors' },
    message: ({ codes }) => ({
      fr: `Ce fichier a encore ${counted('fr', codes, 'autre erreur', 'autres erreurs')}, à partir d’ici.`,
      en: `This file has ${counted('en', codes, 'other error', 'other errors')}, from here on.`,
    }),
    fix: {
      fr: 'Corrigez d’abord celles qui précèdent : elles ont souvent la même cause.',
      en: 'Fix those above first: they often have one cause.',
    },
  }),
  CN967: warning<Counted>({
    title: { fr: 'Encore des avertissements', en: 'More warnings' },
    message: ({ codes }) => ({
      fr: `Ce fichier a encore ${counted('fr', codes, 'autre avertissement', 'autres avertissements')}, à partir d’ici.`,
      en: `This file has ${counted('en', codes, 'other warning', 'other warnings')}, from here on.`,
    }),
    fix: {
      fr: 'Regardez d’abord ceux qui précèdent : ils ont souvent la même cause.',
      en: 'Look at those above first: they often have one cause.',
    },
  }),
  CN968: hint<Counted>({
    title: { fr: 'Encore des conseils', en: 'More hints' },
    message: ({ codes }) => ({
      fr: `Ce fichier a encore ${counted('fr', codes, 'autre conseil', 'autres conseils')}, à partir d’ici.`,
      en: `This file has ${counted('en', codes, 'other hint', 'other hints')}, from here on.`,
    }),
    fix: {
      fr: 'Lisez d’abord ceux qui précèdent : ils ont souvent la même cause.',
      en: 'Read those above first: they often have one cause.',
    },
  }),
  CN969: error<{ limit: 'time' | 'memory' }>({
    title: { fr: 'Fichier trop lourd à lire', en: 'File that takes too much to read' },
    message: ({ limit }) =>
      limit === 'time'
        ? {
            fr: 'La lecture de ce fichier prenait trop de temps : elle a été arrêtée.',
            en: 'Reading this file took too long: it was stopped.',
          }
        : {
            fr: 'La lecture de ce fichier demande plus de mémoire que le programme n’en a.',
            en: 'Reading this file takes more memory than the program has.',
          },
    fix: {
      fr: 'Regardez ce qu’il contient : un fichier de réponses tient en quelques pages.',
      en: 'Look at what it holds: an answer file takes a few pages.',
    },
  }),
};
