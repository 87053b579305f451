import { entry } from '../entry.ts';

/** Findings of one severity in a file that are not told one by one: how many of each code. */
export interface Counted {
  codes: Record<string, number>;
}

/** What a file has too much of: findings to tell, or work to read it. */
export const bounds = {
  CN966: entry<Counted>({
    severity: 'error',
    title: { fr: 'Encore des erreurs', en: 'More errors' },
    say: {
      fr: ({ codes }) => ({
        message: `Ce fichier a encore ${counted('fr', codes, 'autre erreur', 'autres erreurs')}, à partir d’ici.`,
        hint: 'Corrigez d’abord celles qui précèdent : elles ont souvent la même cause.',
      }),
      en: ({ codes }) => ({
        message: `This file has ${counted('en', codes, 'other error', 'other errors')}, from here on.`,
        hint: 'Fix those above first: they often have one cause.',
      }),
    },
  }),
  CN967: entry<Counted>({
    severity: 'warning',
    title: { fr: 'Encore des avertissements', en: 'More warnings' },
    say: {
      fr: ({ codes }) => ({
        message: `Ce fichier a encore ${counted('fr', codes, 'autre avertissement', 'autres avertissements')}, à partir d’ici.`,
        hint: 'Regardez d’abord ceux qui précèdent : ils ont souvent la même cause.',
      }),
      en: ({ codes }) => ({
        message: `This file has ${counted('en', codes, 'other warning', 'other warnings')}, from here on.`,
        hint: 'Look at those above first: they often have one cause.',
      }),
    },
  }),
  CN968: entry<Counted>({
    severity: 'hint',
    title: { fr: 'Encore des conseils', en: 'More hints' },
    say: {
      fr: ({ codes }) => ({
        message: `Ce fichier a encore ${counted('fr', codes, 'autre conseil', 'autres conseils')}, à partir d’ici.`,
        hint: 'Lisez d’abord ceux qui précèdent : ils ont souvent la même cause.',
      }),
      en: ({ codes }) => ({
        message: `This file has ${counted('en', codes, 'other hint', 'other hints')}, from here on.`,
        hint: 'Read those above first: they often have one cause.',
      }),
    },
  }),
  CN969: entry<{ limit: 'time' | 'memory' }>({
    severity: 'error',
    title: { fr: 'Fichier trop lourd à lire', en: 'File that takes too much to read' },
    say: {
      fr: ({ limit }) => ({
        message:
          limit === 'time'
            ? 'La lecture de ce fichier prenait trop de temps : elle a été arrêtée.'
            : 'La lecture de ce fichier demande plus de mémoire que le programme n’en a.',
        hint: 'Regardez ce qu’il contient : un fichier de réponses tient en quelques pages.',
      }),
      en: ({ limit }) => ({
        message:
          limit === 'time'
            ? 'Reading this file took too long: it was stopped.'
            : 'Reading this file takes more memory than the program has.',
        hint: 'Look at what it holds: an answer file takes a few pages.',
      }),
    },
  }),
};

/** How many there are, as numbers are written. */
function counted(language: 'fr' | 'en', codes: Counted['codes'], one: string, several: string): string {
  const count = Object.values(codes).reduce((sum, of) => sum + of, 0);
  return `${count.toLocaleString(language)} ${count === 1 ? one : several}`;
}
