import { entry } from '../diagnostic.js';

export const files = {
  CN001: entry<Record<never, never>>({
    severity: 'error',
    title: { fr: 'Fichier introuvable', en: 'File not found' },
    say: {
      fr: () => ({ message: 'Ce fichier n’existe pas.', hint: 'Vérifiez son nom et son dossier.' }),
      en: () => ({ message: 'This file does not exist.', hint: 'Check its name and folder.' }),
    },
  }),
};
